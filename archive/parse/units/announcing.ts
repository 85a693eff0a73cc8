/** 某某建议: with a colon announces what follows; above a title it is the 引题. */

import { isSalutation } from '../forms/letters.ts'
import { readDateline } from '../people/dateline.ts'
import type { Item } from './items.ts'

const announcing = /^[^,。]{4,20}:$/

/** True above the first title of a page, and inside a text above a title that stands over a dateline: elsewhere the text goes on with it. */
export function isAnnouncing({ line: { plain } }: Item, next: Item | undefined, after: Item | undefined, hasBody: boolean): boolean {
  if (!plain.endsWith(':') || !next?.isHeadingLike || !announcing.test(plain) || isSalutation(plain)) return false
  return !hasBody || (after?.mark.kind === 'text' && readDateline(after.line.plain) !== null)
}
