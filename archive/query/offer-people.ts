/**
 * `记者 李娜` asks for both words in the text, but a byline is taken out of the text and its role is a fact. What was
 * meant is `记者:李娜`; the roles' names are those of the fields.
 */
import { fold } from '#archive/text/fold.ts'
import type { Role } from '#contract/models.ts'

import { findField } from './fields.ts'
import type { QueryNode, TextTerm } from './query-tree.ts'

/** The query with every role before a word made a field of it; null where no role stands before a word. */
export function offerPeople(root: QueryNode | null): QueryNode | null {
  if (root === null) return null
  const parts = root.kind === 'and' ? root.parts : [root]
  const offered: QueryNode[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as QueryNode
    const next = parts[at + 1]
    const role = isWord(part) ? findRole(part.written) : null
    if (role !== null && next !== undefined && isWord(next)) {
      offered.push({ ...next, kind: 'person', role })
      at++
    } else offered.push((isWord(part) && splitRole(part)) || part)
  }
  if (offered.every((part, index) => part === parts[index])) return null
  return offered.length === 1 ? (offered[0] as QueryNode) : { kind: 'and', parts: offered }
}

/** A word that begins with a role and goes on with a name: `记者李娜`. */
function splitRole({ written, quoted }: TextTerm): QueryNode | null {
  for (let length = written.length - 2; length >= 2; length--) {
    const role = findRole(written.slice(0, length))
    const name = written.slice(length)
    if (role !== null) return { kind: 'person', role, written: name, quoted, spellings: [fold(name)] }
  }
  return null
}

function isWord(part: QueryNode): part is TextTerm {
  return part.kind === 'text' && part.field === null
}

function findRole(word: string): Role | null {
  const field = findField(word)
  return field?.kind === 'person' ? field.role : null
}
