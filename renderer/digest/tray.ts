/** The digest being put together: pure steps from one state of the tray to the next. */

import type { Article } from '#contract/models.ts'

/** Enough of an article to list it without asking the archive. */
export interface Clipping {
  readonly id: string
  readonly headline: string | null
  readonly outlet: string | null
  readonly publishedDate: string | null
  /** Which of the two no page states. */
  readonly inferred?: readonly ('outlet' | 'publishedDate')[]
}

export interface Tray {
  readonly clippings: readonly Clipping[]
  readonly title: string
  /** The compiler's foreword. */
  readonly note: string
  /** The kept digest this came from and goes back to; null for a new one. */
  readonly digestId: number | null
}

export const emptyTray: Tray = { clippings: [], title: '', note: '', digestId: null }

/** As many as a digest may hold. */
export const mostClippings = 5000

export function isInTray(tray: Tray, id: string): boolean {
  return tray.clippings.some((clipping) => clipping.id === id)
}

/** What the tray keeps of a hit or an article. */
export function createClipping({ id, headline, outlet, publishedDate, inferred = [] }: Clipping): Clipping {
  return { id, headline, outlet, publishedDate, inferred }
}

/** What the tray keeps of an article read in full. */
export function clipArticle({
  id,
  headline,
  outlet,
  publishedDate,
}: Pick<Article, 'id' | 'headline' | 'outlet' | 'publishedDate'>): Clipping {
  const facts = { outlet, publishedDate }
  const inferred = (['outlet', 'publishedDate'] as const).filter((name) => facts[name].basis === 'inferred')
  return { id, headline, outlet: outlet.value, publishedDate: publishedDate.value, inferred }
}

/** Puts an article in at the end, or takes it out. */
export function toggleClipping(tray: Tray, clipping: Clipping): Tray {
  if (isInTray(tray, clipping.id)) return { ...tray, clippings: tray.clippings.filter((one) => one.id !== clipping.id) }
  if (tray.clippings.length >= mostClippings) return tray
  return { ...tray, clippings: [...tray.clippings, createClipping(clipping)] }
}

/** Moves one article before another's place, counted in the list as it is now; `to` may be the length: to the end. */
export function moveClippings(tray: Tray, ids: ReadonlySet<string>, to: number): Tray {
  const isMoved = (clipping: Clipping) => ids.has(clipping.id)
  const before = tray.clippings.slice(0, to).filter((clipping) => !isMoved(clipping))
  const after = tray.clippings.slice(to).filter((clipping) => !isMoved(clipping))
  return { ...tray, clippings: [...before, ...tray.clippings.filter(isMoved), ...after] }
}

/** Whatever was kept in the browser's storage, made whole. */
export function readTray(found: unknown): Tray {
  if (typeof found !== 'object' || found === null || !('clippings' in found) || !Array.isArray(found.clippings)) return emptyTray
  const title = 'title' in found && typeof found.title === 'string' ? found.title : ''
  const note = 'note' in found && typeof found.note === 'string' ? found.note : ''
  const digestId = 'digestId' in found && typeof found.digestId === 'number' ? found.digestId : null
  return { clippings: found.clippings.filter(isClipping), title, note, digestId }
}

function isClipping(found: unknown): found is Clipping {
  return typeof found === 'object' && found !== null && 'id' in found && typeof found.id === 'string'
}
