/**
 * `郑州晚报 2015年3月` asks for both words in the text, but the paper and the day of an article are facts beside it. What
 * was meant may be `报纸:郑州晚报 日期:2015-03`.
 */
import { fold } from '#archive/text/fold.ts'

import { readDates } from './dates.ts'
import type { QueryNode, TextTerm } from './query-tree.ts'

/** Finds the fact that a folded word is the whole name of; null when it is none. */
export type FactFinder = (folded: string) => QueryNode | null

/** What words may mean beside themselves. */
export interface KnownFacts {
  /** Papers, districts and page numbers: hardly meant as words of the text. */
  readonly firm: FactFinder
  /** Names of pages and people, which may be ordinary words. */
  readonly loose: FactFinder
}

/** The query with every word that is a known name or a date made a field of it; null where there is no such word. */
export function offerFields(root: QueryNode, known: KnownFacts): QueryNode | null {
  const offered = replaceWords(root, ({ written }) => toFact(written, known) ?? toDates(written))
  return offered === root ? null : offered
}

/** The paper, district or page that is written, with or without 《》. */
export function toFact(written: string, { firm }: KnownFacts): QueryNode | null {
  return firm(fold(written).replace(/^[《〈](.*)[》〉]$/, '$1'))
}

/** The date or dates that are written. */
export function toDates(written: string): QueryNode | null {
  const dates = readDates(written)
  return dates?.kind === 'undated' ? null : dates
}

/** The same tree with words outside of fields and negations replaced; the very same where nothing is. */
export function replaceWords(node: QueryNode, replace: (word: TextTerm) => QueryNode | null): QueryNode {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const parts = node.parts.map((part) => replaceWords(part, replace))
      if (parts.every((part, index) => part === node.parts[index])) return node
      return { kind: node.kind, parts: parts.flatMap((part) => (part.kind === node.kind ? part.parts : [part])) }
    }
    case 'text':
      return node.field === null ? (replace(node) ?? node) : node
    default:
      return node
  }
}
