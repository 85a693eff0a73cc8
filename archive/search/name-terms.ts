/** When a name in a facet column answers a field of the query. */
import type { KnownNames } from '#archive/query/offer-fields.ts'
import type { NameTerm } from '#archive/query/query-tree.ts'
import { fold } from '#archive/text/fold.ts'

import type { Dictionaries } from './columns.ts'

/** Canonical names of the districts that a word may mean: 管城区 → 管城回族区. Comes from the gazetteer. */
export type NameResolver = (written: string) => readonly string[]

/** Knows no other names. */
export const resolveNothing: NameResolver = () => []

/** A test for the names of one facet: they contain what was written; page numbers are it; districts may go by another name. */
export function testName(term: NameTerm, resolve: NameResolver): (name: string, folded: string) => boolean {
  const contains = (folded: string): boolean => term.spellings.some((spelling) => folded.includes(spelling))
  switch (term.field) {
    case 'page': {
      const wanted = pageForm(fold(term.written))
      return (_, folded) => pageForm(folded) === wanted
    }
    case 'district': {
      const meant = new Set(resolve(term.written))
      return (name, folded) => meant.has(name) || contains(folded)
    }
    default:
      return (_, folded) => contains(folded)
  }
}

/** Names of papers and districts that a whole word is, as they are written in the archive. */
export function findNames({ outlet, district }: Pick<Dictionaries, 'outlet' | 'district'>, resolve: NameResolver): KnownNames {
  return [
    ['outlet', (folded) => outlet.findFolded(folded)],
    ['district', (folded) => resolve(folded)[0] ?? district.findFolded(folded)],
  ]
}

/** 第05版, 05 and 5 are one page. */
function pageForm(folded: string): string {
  return folded
    .replace(/^第/, '')
    .replace(/版$/, '')
    .replace(/\d+/g, (digits) => String(Number(digits)))
}
