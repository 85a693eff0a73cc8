/** Lines of a page that shows one article which tell what its pictures show. */
import { newsDays } from '../data/news-days.ts'
import { findPictureBlock, namesPicture, turns } from '../forms/captions.ts'
import { tighten } from '../plain.ts'
import type { Item } from './items.ts'

const mostPictures = 4
const longestShown = 30
const dayFirst = new RegExp(String.raw`^(?:${newsDays}|\d{1,2}日)[^,]{0,4},.{4,}`)

/** Gives the places of such lines among the items. */
export function findShownLines(items: readonly Item[], titles: Pick<ReadonlySet<string>, 'has'>): ReadonlySet<number> {
  const block = findPictureBlock(items.map(({ line, mark, spaced }) => ({ plain: line.plain, isText: mark.kind === 'text', spaced })))
  return new Set([...block, ...findPictureRun(items, titles)])
}

/** Two lines and more right below the listed title, up to the first blank one: people at something, one of them with its day. */
function findPictureRun(items: readonly Item[], titles: Pick<ReadonlySet<string>, 'has'>): readonly number[] {
  const title = items.findIndex(({ line }) => titles.has(tighten(line.plain)))
  if (title < 0) return []
  let end = title + 1
  while (end < items.length && !items[end]?.spaced) end++
  const run = items.slice(title + 1, end)
  if (run.length < 2 || run.length > mostPictures || !run.every(isScene)) return []
  return run.some(({ line }) => dayFirst.test(line.plain)) ? run.map((_, at) => title + 1 + at) : []
}

/** Without a full stop. */
function isScene({ mark, line: { plain } }: Item): boolean {
  return mark.kind === 'text' && plain.length <= longestShown && !/[。!?:;]/.test(plain) && namesPicture(plain) && !turns.test(plain)
}
