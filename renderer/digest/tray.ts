/**
 * The digest on the table, as the archive keeps it. A change shows at once and goes to the archive at once; what is typed
 * while one is on its way goes with the next. A change the archive cannot take now stays in this window until it can.
 */
import type { ArchiveApi } from '#contract/api.ts'
import { blankDigest, changeDigest, type DigestContent, type PieceNotes } from '#contract/change-digest.ts'
import type { Digest, LeftOut } from '#contract/digest-models.ts'
import { ArchiveError, toArchiveError, type ErrorCode } from '#contract/errors.ts'
import type { DigestChange } from '#contract/requests.ts'

import { createStore, type Store } from '../data/store.ts'
import { goesOn, isSameList, isText, joinText, reverseChange, type Step } from './steps.ts'

export interface TrayState extends DigestContent {
  /** Null until the first change. */
  readonly digestId: number | null
  /** All that the archive has, deleted ones too. */
  readonly digests: readonly Digest[]
  /** Whether the archive has all that is shown: it does, it is being told, it could not take it. */
  readonly keeping: 'kept' | 'under-way' | 'failed'
  readonly failure: ArchiveError | null
  /** What the last change of the list named and the archive could not take in. */
  readonly leftOut: readonly LeftOut[]
  /** There is a step of this window to take back. */
  readonly canUndo: boolean
}

export interface Tray extends Pick<Store<TrayState>, 'get' | 'subscribe'> {
  change(change: DigestChange): void
  /** Puts an article in at the end, or takes it out. */
  toggle(id: string): void
  /** Takes the last step back that put articles in, moved them or took them out. */
  undo(): void
  /** Offers the archive once more what it could not take. */
  retry(): void
  /** Puts another digest on the table, or none; waits until the present one is kept. */
  open(digestId: number | null): Promise<void>
  remove(digestId: number): Promise<void>
  restore(digestId: number): Promise<void>
  /** Asks the archive how things stand. */
  refresh(): Promise<void>
}

/** What asking again will not help. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  'article-not-found',
  'bad-request',
  'digest-not-found',
  'page-read-anew',
  'source-refused',
  'too-long',
  'too-many',
])

export function createTray(api: ArchiveApi): Tray {
  let digests: readonly Digest[] = []
  let waiting: readonly Step[] = []
  let running: Promise<void> | null = null
  let failure: ArchiveError | null = null
  let leftOut: readonly LeftOut[] = []
  let past: readonly Step[] = []
  /** What lies on the table of this window alone, where the archive cannot be written; undefined: what the archive says. */
  let table: number | null | undefined
  /** Counts what the archive said: an older answer that comes later is worth nothing. */
  let heard = 0

  const openDigest = (): Digest | null => digests.find(({ id, isOpen }) => (table === undefined ? isOpen : id === table)) ?? null
  const draw = (): TrayState => {
    const open = openDigest()
    const mine = waiting.filter(({ digestId }) => digestId === null || digestId === open?.id)
    const { title, note, articleIds, pieceNotes, paper, typeSize, flow } = mine.reduce<DigestContent>(
      (content, { change }) => changeDigest(content, change),
      open ?? blankDigest,
    )
    const keeping = waiting.length === 0 ? 'kept' : running === null ? 'failed' : 'under-way'
    const canUndo = past.length > 0 && past.at(-1)?.digestId === open?.id
    const content = { title, note, articleIds, pieceNotes, paper, typeSize, flow }
    return { ...content, digestId: open?.id ?? null, digests, keeping, failure, leftOut, canUndo }
  }
  const store = createStore(draw())
  const show = () => {
    const next = draw()
    const { articleIds } = store.get()
    // The same list is the same array: a list of hundreds is not drawn anew for every letter of the title.
    store.set(isSameList(articleIds, next.articleIds) ? { ...next, articleIds } : next)
  }

  const send = async () => {
    for (let step = waiting[0]; step !== undefined; step = waiting[0]) {
      const { digestId, change } = step
      try {
        if (table !== undefined) {
          await api.openDigest({ digestId: table })
          table = undefined
        }
        const { leftOut: refused, ...digest } = await api.changeDigest(digestId === null ? change : { ...change, digestId })
        heard++
        leftOut = [...leftOut, ...refused]
        digests = [digest, ...digests.filter(({ id }) => id !== digest.id)]
        waiting = waiting.slice(1)
        // What was done before there was a digest belongs to the one it made.
        if (digestId === null) past = past.map((one) => (one.digestId === null ? { ...one, digestId: digest.id } : one))
        show()
      } catch (thrown) {
        failure = toArchiveError(thrown)
        if (!refusals.has(failure.code)) return
        waiting = waiting.slice(1)
      }
    }
  }
  const keep = (): Promise<void> => {
    running ??= send().finally(() => {
      running = null
      if (waiting.length > 0 && failure === null) void keep()
      else show()
    })
    show()
    return running
  }
  const retry = (): Promise<void> => {
    failure = null
    return keep()
  }
  const take = (change: DigestChange) => {
    failure = null
    if (!isText(change)) leftOut = []
    const last = waiting.length > (running === null ? 0 : 1) ? waiting.at(-1) : undefined
    const digestId = openDigest()?.id ?? null
    const joined = last !== undefined && last.digestId === digestId && isText(last.change) && isText(change)
    waiting = joined ? [...waiting.slice(0, -1), { digestId, change: joinText(last.change, change) }] : [...waiting, { digestId, change }]
    void keep()
  }
  const change = (asked: DigestChange) => {
    const { digestId } = store.get()
    const step = { digestId, change: reverseChange(store.get(), changeDigest(store.get(), asked)) }
    if (Object.keys(step.change).length > 0 && !goesOn(past.at(-1), step)) past = [...past.slice(-99), step]
    take(asked)
  }
  const refresh = async () => {
    const before = heard
    const found = await api.listDigests({}).catch(() => null)
    if (found === null || before !== heard) return
    digests = found
    show()
  }
  const open = async (digestId: number | null) => {
    leftOut = []
    try {
      await api.openDigest({ digestId })
      table = undefined
    } catch (thrown) {
      if (!(thrown instanceof ArchiveError && thrown.code === 'cannot-write')) throw thrown
      table = digestId
      show()
    }
  }
  /** Nothing on the table is left before the archive has it. */
  const afterKeeping = async (act: () => Promise<unknown>) => {
    if (waiting.length > 0) await (running ?? retry())
    if (waiting.length > 0 && failure !== null) throw failure
    await act()
    heard++
    await refresh()
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    change,
    toggle: (id) => change(store.get().articleIds.includes(id) ? { remove: [id] } : { put: { ids: [id] } }),
    undo() {
      const last = past.at(-1)
      past = past.slice(0, -1)
      if (last !== undefined) take(last.change)
    },
    retry: () => void retry(),
    open: (digestId) => afterKeeping(() => open(digestId)),
    remove: (digestId) => afterKeeping(() => api.deleteDigest({ digestId })),
    restore: (digestId) => afterKeeping(() => api.restoreDigest({ digestId })),
    refresh,
  }
}

/** In front of what articles come that are dropped at a place, counted in the list as it is now; null: the end. */
export function findBefore(articleIds: readonly string[], moved: readonly string[], to: number): string | null {
  return articleIds.slice(to).find((id) => !moved.includes(id)) ?? null
}

/** The notes that the list shows. Those of pieces that were taken out are printed nowhere, not even where a search finds the piece. */
export function listedNotes({ articleIds, pieceNotes }: Pick<DigestContent, 'articleIds' | 'pieceNotes'>): PieceNotes {
  return Object.fromEntries(Object.entries(pieceNotes).filter(([id]) => articleIds.includes(id)))
}
