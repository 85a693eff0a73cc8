/** `甲 or 乙` asks for three words: operators are written in capitals. What was meant may be `甲 OR 乙`; so with `and` and `not`, and in Chinese. */
import type { QueryNode } from './query-tree.ts'

type Operator = 'and' | 'or' | 'not'

const operators: Readonly<Record<Operator, readonly string[]>> = {
  and: ['and', '并且', '以及', '和', '与', '及'],
  or: ['or', '或', '或者'],
  not: ['not', '不含', '不要', '排除'],
}

/** The query with every such word between words made an operator; null where there is none. */
export function offerOperators(root: QueryNode): QueryNode | null {
  if (root.kind !== 'and') return null
  const sides: QueryNode[][] = [[]]
  let negates = false
  let isRead = true
  for (const [index, part] of root.parts.entries()) {
    const side = sides.at(-1) as QueryNode[]
    const operator = operatorOf(part)
    // An operator has a word before it and behind it; else it is one.
    const stands = operator !== null && side.length > 0 && !negates && index < root.parts.length - 1
    if (operator === 'or' && !stands) isRead = false
    if (stands && operator === 'or') sides.push([])
    else if (stands && operator === 'not') negates = true
    else if (!stands) {
      side.push(negates ? { kind: 'not', part } : part)
      negates = false
    }
  }
  const parts = sides.map((side): QueryNode => (side.length === 1 ? (side[0] as QueryNode) : { kind: 'and', parts: side }))
  const offered: QueryNode = parts.length === 1 ? (parts[0] as QueryNode) : { kind: 'or', parts }
  const isSame = parts.length === 1 && sides[0]?.length === root.parts.length
  return isSame || !isRead ? null : offered
}

/** What a word in small letters would be in capitals. */
function operatorOf(part: QueryNode): Operator | null {
  if (part.kind !== 'text' || part.field !== null || part.quoted) return null
  const word = part.written.toLowerCase()
  return (Object.keys(operators) as Operator[]).find((name) => operators[name].includes(word)) ?? null
}
