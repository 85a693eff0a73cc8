/** When a name in a facet column answers a field of the query. */
import type { KnownFacts } from '#archive/query/offer-fields.ts'
import type { NameField, NameTerm, Worded } from '#archive/query/query-tree.ts'
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

/** Facts of the archive that a whole word may name. */
export function findFacts({ outlet, district, pageNumber, pageName, person }: Dictionaries, resolve: NameResolver): KnownFacts {
  const nameOf = (field: NameField, name: string | null): NameTerm | null =>
    name === null ? null : { kind: 'name', field, ...toWord(name) }
  return {
    firm: (folded) =>
      nameOf('outlet', outlet.findFolded(folded)) ??
      nameOf('district', resolve(folded)[0] ?? district.findFolded(folded)) ??
      nameOf('page', writtenPage.test(folded) ? pageNumber.findFirst((page) => pageForm(page) === pageForm(folded)) : null),
    loose: (folded) => {
      const name = pageName.findFolded(folded)
      if (name !== null) return nameOf('pageName', name)
      return person.findFolded(folded) === null ? null : { kind: 'person', role: null, ...toWord(folded) }
    },
  }
}

/** A05版, 第5版, A05: a number alone may be anything. */
const writtenPage = /^(?:第?[a-z]{0,2}\d{1,3}版|[a-z]{1,2}\d{1,3})$/

function toWord(name: string): Worded {
  return { written: name, quoted: false, spellings: [fold(name)] }
}

/** 第05版, 05 and 5 are one page. */
function pageForm(folded: string): string {
  return folded
    .replace(/^第/, '')
    .replace(/版$/, '')
    .replace(/\d+/g, (digits) => String(Number(digits)))
}
