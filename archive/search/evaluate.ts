/** Runs a query tree over the index: text by the full-text table, facts by the columns, the rest by set operations. */
import { isAmong } from '#archive/query/dates.ts'
import type { NamelessTerm, NameTerm, PersonTerm, QueryNode } from '#archive/query/query-tree.ts'
import { findNumbers, findNumbersByTitle } from '#archive/store/index-full-text.ts'
import type { Connection } from '#archive/store/open-store.ts'

import { Bitmap, parseNumbers } from './bitmap.ts'
import type { Columns, Dictionaries } from './columns.ts'
import { isInRole } from './facet-row.ts'
import { findByFrequent } from './frequent-lists.ts'
import { testName, type NameResolver } from './name-terms.ts'
import { planFrequent, planFullText, type TitlePlan } from './plan-full-text.ts'
import type { ValueColumn } from './value-column.ts'

export interface Ground {
  readonly db: Connection
  readonly columns: Columns
  readonly dictionaries: Dictionaries
  /** All articles there are. */
  readonly present: Bitmap
  readonly resolve: NameResolver
}

/** Numbers of the articles that answer the query. */
export function evaluate(node: QueryNode, ground: Ground): Bitmap {
  const plan = planFullText(node)
  if (plan !== null) return runFullText(plan, ground)
  switch (node.kind) {
    case 'and':
      return evaluateAll(node.parts, ground)
    case 'or':
      return node.parts.map((part) => evaluate(part, ground)).reduce((all, part) => all.or(part), new Bitmap(ground.columns.size))
    case 'not':
      return ground.present.copy().andNot(evaluate(node.part, ground))
    case 'name':
      return selectByName(node, ground)
    case 'person':
      return selectByPerson(node, ground)
    case 'nameless':
      return selectNameless(node, ground)
    case 'date':
    case 'yearly':
      return select(ground, (number) => isAmong(ground.columns.date[number] ?? 0, node))
    case 'undated':
      return select(ground, (number) => ground.columns.date[number] === 0)
    case 'text': {
      const list = planFrequent(node)
      // Without a full-text plan it has a list; if not, a scan has to answer: an empty answer would be a lie.
      if (list === null) throw new Error(`there is no way to find ${node.written}`)
      return findByFrequent(ground.db, list.place, list.term, ground.columns.size)
    }
  }
}

function runFullText(plan: string, { db, columns }: Ground): Bitmap {
  return parseNumbers(findNumbers(db, plan), columns.size)
}

/** Numbers of the articles that have what was planned in headline or kicker. */
export function evaluateTitles({ expression, lists }: TitlePlan, { db, columns }: Ground): Bitmap {
  const found = expression === null ? new Bitmap(columns.size) : parseNumbers(findNumbersByTitle(db, expression), columns.size)
  for (const { place, term } of lists) found.or(findByFrequent(db, place, term, columns.size))
  return found
}

/** AND: what is text goes to the full-text table in one piece, negations only take away. */
function evaluateAll(parts: readonly QueryNode[], ground: Ground): Bitmap {
  const isText = (part: QueryNode): boolean => planFullText(part.kind === 'not' ? part.part : part) !== null
  const text = parts.filter(isText)
  const together = text.length > 1 && text.length < parts.length ? planFullText({ kind: 'and', parts: text }) : null
  const rest = together === null ? parts : parts.filter((part) => !isText(part))
  const wanted = rest.filter((part) => part.kind !== 'not').map((part) => evaluate(part, ground))
  if (together !== null) wanted.push(runFullText(together, ground))
  const [first = ground.present.copy(), ...others] = wanted
  for (const other of others) first.and(other)
  for (const part of rest) if (part.kind === 'not') first.andNot(evaluate(part.part, ground))
  return first
}

function selectByName(term: NameTerm, ground: Ground): Bitmap {
  const { columns, dictionaries, resolve } = ground
  const test = testName(term, resolve)
  switch (term.field) {
    case 'outlet':
      return selectByCode(ground, columns.outlet, dictionaries.outlet.mark(test))
    case 'pageName':
      return selectByCode(ground, columns.pageName, dictionaries.pageName.mark(test))
    case 'page':
      return selectByCode(ground, columns.pageNumber, dictionaries.pageNumber.mark(test))
    case 'district':
      return selectByValues(ground, columns.district, dictionaries.district.mark(test))
    case 'tag':
      return selectByValues(ground, columns.tag, dictionaries.tag.mark(test))
  }
}

function selectNameless({ field }: NamelessTerm, ground: Ground): Bitmap {
  const { columns } = ground
  switch (field) {
    case 'outlet':
    case 'pageName':
      return select(ground, (number) => columns[field][number] === 0)
    case 'page':
      return select(ground, (number) => columns.pageNumber[number] === 0)
    case 'district':
      return select(ground, (number) => columns.district.isEmpty(number))
  }
}

function selectByPerson(term: PersonTerm, ground: Ground): Bitmap {
  const marks = ground.dictionaries.person.mark(
    (key, folded) => isInRole(key, term.role) && term.spellings.some((spelling) => folded.includes(spelling)),
  )
  return selectByValues(ground, ground.columns.person, marks)
}

function selectByCode(ground: Ground, codes: Uint32Array, marks: Uint8Array): Bitmap {
  return select(ground, (number) => marks[codes[number] ?? 0] === 1)
}

function selectByValues(ground: Ground, column: ValueColumn, marks: Uint8Array): Bitmap {
  return select(ground, (number) => column.hasMarked(number, marks))
}

function select({ columns }: Ground, test: (number: number) => boolean): Bitmap {
  const found = new Bitmap(columns.size)
  for (let number = 0; number < columns.size; number++) if (columns.present[number] === 1 && test(number)) found.add(number)
  return found
}
