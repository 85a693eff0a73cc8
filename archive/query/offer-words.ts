/** `来源:中原网` finds nothing where no paper is known by that name, though many articles speak of it. What was meant may be the word. */
import type { QueryNode } from './query-tree.ts'

/** The query with what is in its fields as words; null where there are no such fields. */
export function offerWords(node: QueryNode): QueryNode | null {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const parts = node.parts.map((part) => offerWords(part) ?? part)
      return parts.some((part, index) => part !== node.parts[index]) ? { kind: node.kind, parts } : null
    }
    case 'text':
    case 'person':
    case 'name': {
      const { written, quoted, spellings } = node
      const isWord = node.kind !== 'person' && (node.field === null || node.field === 'page')
      return isWord ? null : { kind: 'text', field: null, written, quoted, spellings }
    }
    default:
      return null
  }
}
