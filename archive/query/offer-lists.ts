/** `报纸:郑州日报、郑州晚报` asks for one paper of that name. What was meant may be either. */
import { fold, hasLetters } from '#archive/text/fold.ts'

import type { NameTerm, PersonTerm, QueryNode } from './query-tree.ts'

/** The query with each list in a field made a choice of its names; null where there is none. */
export function offerLists(node: QueryNode): QueryNode | null {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const parts = node.parts.map((part) => offerLists(part) ?? part)
      return parts.some((part, index) => part !== node.parts[index]) ? { kind: node.kind, parts } : null
    }
    case 'person':
    case 'name':
      return splitNames(node)
    default:
      return null
  }
}

function splitNames(term: NameTerm | PersonTerm): QueryNode | null {
  const names = term.quoted ? [] : term.written.split(/[、,，;；/／]/u).filter((name) => hasLetters(fold(name)))
  return names.length < 2 ? null : { kind: 'or', parts: names.map((written) => ({ ...term, written, spellings: [fold(written)] })) }
}
