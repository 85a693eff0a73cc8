/**
 * `郑州晚报 2015年3月` asks for both words in the text, but the paper and the day of an article are facts beside it. What
 * was meant may be `报纸:郑州晚报 日期:2015-03`.
 */
import { fold } from '#archive/text/fold.ts'

import { readDates } from './dates.ts'
import type { NameField, QueryNode, TextTerm } from './query-tree.ts'

/** Finds the name of a fact that a word is the whole of; null when it is none. */
export type NameFinder = (folded: string) => string | null

/** What names are known, in the order they are looked for. */
export type KnownNames = readonly (readonly [field: NameField, find: NameFinder])[]

/** The query with every word that is a known name or a date made a field of it; null where there is no such word. */
export function offerFields(root: QueryNode, known: KnownNames): QueryNode | null {
  const offered = replaceWords(root, (word) => toName(word, known) ?? toDates(word))
  return offered === root ? null : offered
}

function toName({ written }: TextTerm, known: KnownNames): QueryNode | null {
  const folded = fold(written).replace(/^[《〈](.*)[》〉]$/, '$1')
  for (const [field, find] of known) {
    const name = find(folded)
    if (name !== null) return { kind: 'name', field, written: name, quoted: false, spellings: [fold(name)] }
  }
  return null
}

function toDates({ written }: TextTerm): QueryNode | null {
  const dates = readDates(written)
  return dates?.kind === 'undated' ? null : dates
}

/** The same tree with words outside of fields and negations replaced; the very same where nothing is. */
export function replaceWords(node: QueryNode, replace: (word: TextTerm) => QueryNode | null): QueryNode {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const parts = node.parts.map((part) => replaceWords(part, replace))
      return parts.every((part, index) => part === node.parts[index]) ? node : { kind: node.kind, parts }
    }
    case 'text':
      return node.field === null ? (replace(node) ?? node) : node
    default:
      return node
  }
}
