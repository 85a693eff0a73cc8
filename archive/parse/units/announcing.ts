/** 某某建议: with a colon announces what follows; above a title it is the 引题. */
import type { Item } from '../lines/items.ts'
import { isSalutation } from '../lines/letters.ts'
import { readDateline } from '../people/dateline.ts'

const announcing = /^[^,。]{4,20}:$/

/** True above the first title of a page, and inside a text above a title that stands over a dateline: elsewhere the text goes on with it. */
export function isAnnouncing({ line: { plain } }: Item, next: Item | undefined, after: Item | undefined, hasBody: boolean): boolean {
  if (!plain.endsWith(':') || !next?.isHeadingLike || !announcing.test(plain) || isSalutation(plain)) return false
  return !hasBody || (after?.mark.kind === 'text' && readDateline(after.line.plain) !== null)
}
