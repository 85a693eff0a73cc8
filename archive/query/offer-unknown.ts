/**
 * `日期不明`, `报纸 不详`, `无日期`, `unknown date` ask for words of the text. What was meant may be the articles of which the date or
 * the paper is not known: `日期:不详`.
 */
import { fold } from '#archive/text/fold.ts'
import { namesUnknown } from '#contract/unknown-words.ts'

import { replaceWords } from './offer-fields.ts'
import type { QueryNode, TextTerm } from './query-tree.ts'

/** The query with what is not known as a field of it; null where no word says so. Who means the words puts them into quotation marks. */
export function offerUnknown(root: QueryNode): QueryNode | null {
  const joined = joinPairs(root)
  const offered = replaceWords(joined, (word) => (word.quoted ? null : toUnknown(word.written)))
  return offered === root ? null : offered
}

/** What two words say together, one behind the other. */
function joinPairs(root: QueryNode): QueryNode {
  if (root.kind !== 'and') return root
  const parts: QueryNode[] = []
  for (const part of root.parts) {
    const before = parts.at(-1)
    const pair = before !== undefined && isPlain(before) && isPlain(part) ? toUnknown(`${before.written} ${part.written}`) : null
    if (pair === null) parts.push(part)
    else parts[parts.length - 1] = pair
  }
  if (parts.length === root.parts.length) return root
  return parts.length === 1 ? (parts[0] as QueryNode) : { kind: 'and', parts }
}

function isPlain(node: QueryNode): node is TextTerm {
  return node.kind === 'text' && node.field === null && !node.quoted
}

function toUnknown(written: string): QueryNode | null {
  const field = namesUnknown(fold(written))
  if (field === null) return null
  return field === 'publishedDate' ? { kind: 'undated' } : { kind: 'nameless', field }
}
