/** Short lines above 本报讯 are titles, whatever they look like by themselves: nothing else stands between the end of a text and the next. */

import { isCreditedLine } from '../forms/captions.ts'
import { isTableRow } from '../forms/list-lines.ts'
import { isOpeningClause } from '../forms/openings.ts'
import { readDateline } from '../people/dateline.ts'
import type { Item } from './items.ts'

/** The lines of such stacks, below the end of a text, or on top. */
export function findStacks(items: readonly Item[]): ReadonlySet<Item> {
  const found = new Set<Item>()
  items.forEach(({ mark, line }, at) => {
    if (at < 2 || mark.kind !== 'text' || line.plain.length < shortestNews || !hasLooks(items[at - 1] as Item)) return
    if (readDateline(line.plain) === null) return
    let from = at
    while (from > 0 && at - from <= mostLines && mayBeTitle(items[from - 1] as Item)) from--
    // 今天,离…还有100天, on top of the page.
    if (from === 1 && from < at && items[from]?.spaced && hasLooks(items[0] as Item)) from = 0
    const above = items[from - 1]
    // What is no title by its looks goes on with one, or with what does.
    const isStack = at - from > 1 && at - from <= mostLines && items.slice(from, at).some(({ isHeadingLike }) => isHeadingLike)
    if (isStack && (above === undefined || above.mark.kind !== 'text' || endsText.test(above.line.plain)))
      for (const item of items.slice(from, at)) found.add(item)
  })
  return found
}

function mayBeTitle(item: Item): boolean {
  return hasLooks(item) && !isOpeningClause(item.line.plain)
}

function hasLooks({ mark, line: { plain } }: Item): boolean {
  if (mark.kind !== 'text' || plain.length > longest || /[。!?;:]$|。/.test(plain)) return false
  return !isTableRow(plain) && !isCreditedLine(plain)
}
const endsText = /[。!?…][”’)]?$|[)”]$/
const shortestNews = 20
const longest = 28
const mostLines = 6
