/**
 * The first touch of an article keeps its places in the text of its page. Where decoding has changed since the page was read,
 * they are places in another text: the page is read anew first, and the act is done on what is the same article there.
 */
import type { ApiMethod } from '#contract/api.ts'
import { ArchiveError } from '#contract/errors.ts'

import type { ArchiveParts } from './archive.ts'
import { placeStored } from './import/place-anew.ts'
import { isReadingOf, rereadSource, transcriptOf } from './import/reread-source.ts'
import { followArchive } from './index-keeper.ts'
import type { Resources } from './resources.ts'
import { nextGeneration, readGeneration } from './store/changes.ts'
import type { Connection } from './store/open-store.ts'
import { keepTranscript, putPin } from './store/pins.ts'
import { listArticlesOf, readArticle } from './store/read-article.ts'
import { readSource } from './store/sources.ts'
import { pageReadAnew } from './user-acts.ts'

/** How the articles of a page that an act names came through its new reading. */
interface Renewed {
  /** All with the same words. */
  readonly isSame: boolean
  /** The ids of those that are not there any more, nor anything much like them. */
  readonly lost: readonly string[]
}

/** Acts on many articles, which go on without those that are lost. */
const ofMany: ReadonlySet<ApiMethod> = new Set(['changeDigest'])

/** What does an act, and does it again where a page had to be read anew for it. */
export function createRenewal({ store: { db }, resources, announce, writing }: ArchiveParts) {
  return async (method: ApiMethod, input: unknown, act: (lost: ReadonlySet<string>) => unknown): Promise<unknown> => {
    const readAnew = new Set<string>()
    const lost = new Set<string>()
    for (;;) {
      try {
        return await act(lost)
      } catch (thrown) {
        if (!(thrown instanceof ArchiveError) || !writing) throw thrown
        const id = String(thrown.data['id'])
        // It was there before its page was read anew.
        if (readAnew.size > 0 && thrown.code === 'article-not-found') throw pageReadAnew(id)
        // An act may name articles of several pages; no page needs it twice.
        if (thrown.code !== 'page-read-anew' || readAnew.has(id)) throw thrown
        readAnew.add(id)
        const named = JSON.stringify(input)
        const renewed = renewPage(db, id, (one) => named.includes(JSON.stringify(one)), resources)
        announce({ kind: 'archive-changed', generation: readGeneration(db), changedIds: null })
        await followArchive(writing.keeper, readGeneration(db), announce)
        // A split names a paragraph by its number.
        if (renewed.lost.length > 0 ? !ofMany.has(method) : !renewed.isSame && method === 'splitArticle') throw thrown
        for (const one of renewed.lost) lost.add(one)
      }
    }
  }
}

/** Reads the page of an article anew. What is named of it keeps its id, pinned where it stands by now. */
function renewPage(db: Connection, articleId: string, isNamed: (id: string) => boolean, resources: Resources): Renewed {
  const renew = db.transaction((): Renewed => {
    const source = readSource(db, Number(readArticle(db, articleId)?.sourceId))
    if (!source) return { isSame: false, lost: [articleId] }
    const transcript = transcriptOf(db, source)
    // Another program was faster.
    if (isReadingOf(db, source, transcript)) return { isSame: true, lost: [] }
    const { places } = placeStored(db, source, transcript, resources)
    const named = listArticlesOf(db, source.id).filter(({ id }) => id === articleId || isNamed(id))
    const found = named.map(({ id }) => ({ id, place: places.get(id) }))
    if (found.some(({ place }) => place)) keepTranscript(db, source.id, transcript)
    for (const { id, place } of found) if (place) putPin(db, source.id, { articleId: id, spans: place.spans, mergedInto: null })
    rereadSource(db, source, resources, nextGeneration(db))
    return { isSame: found.every(({ place }) => place?.isSame), lost: found.filter(({ place }) => !place).map(({ id }) => id) }
  })
  return renew.immediate()
}
