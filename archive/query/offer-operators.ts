/** `甲 or 乙` asks for three words: operators are written in capitals. What was meant may be `甲 OR 乙`. */
import type { QueryNode } from './query-tree.ts'

/** The query with every `or` between words made an operator; null where there is none. */
export function offerOperators(root: QueryNode): QueryNode | null {
  if (root.kind !== 'and') return null
  const sides: QueryNode[][] = [[]]
  for (const part of root.parts) {
    if (isOr(part)) sides.push([])
    else sides.at(-1)?.push(part)
  }
  if (sides.length === 1 || sides.some((side) => side.length === 0)) return null
  const parts = sides.map((side): QueryNode => (side.length === 1 ? (side[0] as QueryNode) : { kind: 'and', parts: side }))
  return { kind: 'or', parts }
}

/** The keyword in small letters; in capitals it would be one. */
function isOr(part: QueryNode): boolean {
  return part.kind === 'text' && part.field === null && !part.quoted && ['or', '或', '或者'].includes(part.written.toLowerCase())
}
