/** `报纸 郑州晚报` and `标题 地铁` ask for two words of the text: without its colon the name of a field is one. */
import { readDates } from './dates.ts'
import { findField } from './fields.ts'
import type { QueryNode, TextTerm } from './query-tree.ts'

/** The query with every field's name before a word made a field of it; null where none stands there. Roles are `offerPeople`'s. */
export function offerLabels(root: QueryNode): QueryNode | null {
  if (root.kind !== 'and') return null
  const offered: QueryNode[] = []
  for (let at = 0; at < root.parts.length; at++) {
    const part = root.parts[at] as QueryNode
    const next = root.parts[at + 1]
    const labelled = isWord(part) && next !== undefined && isWord(next) ? label(part, next) : null
    offered.push(labelled ?? part)
    if (labelled) at++
  }
  if (offered.length === root.parts.length) return null
  return offered.length === 1 ? (offered[0] as QueryNode) : { kind: 'and', parts: offered }
}

function label({ written, quoted }: TextTerm, word: TextTerm): QueryNode | null {
  const field = quoted ? null : findField(written)
  switch (field?.kind) {
    case 'text':
      return { ...word, field: field.field }
    case 'name':
      return { ...word, kind: 'name', field: field.field }
    case 'date':
      return readDates(word.written)
    default:
      return null
  }
}

function isWord(part: QueryNode): part is TextTerm {
  return part.kind === 'text' && part.field === null
}
