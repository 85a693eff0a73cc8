/**
 * Query text → tokens. What is syntax and what is text is settled here: operators, quotation marks and brackets are
 * syntax only at the edge of a word and when balanced; else they are text. One that opens there and has no partner at all
 * yet counts as closed at the end of the query, so that nothing disappears while somebody types.
 */
import { findField, type Field } from './fields.ts'

export type Token =
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' }
  | { readonly kind: 'field'; readonly field: Field; readonly written: string }
  | { readonly kind: 'word'; readonly text: string; readonly quoted: boolean }

export interface SplitQuery {
  readonly tokens: readonly Token[]
  /** Quotation marks and brackets that are open at the end. */
  readonly unclosed: readonly string[]
  /** Brackets at the edge of a word without a partner at another's edge, which are therefore text. */
  readonly unbalanced: readonly string[]
}

const white = /\p{White_Space}/u
const dashes = '-－−'
const opens = '(（'
const closes = ')）'
/** Marks that close what the mark before the colon opens: keyboards in Chinese mode give these in any order. */
const quotePairs: Readonly<Record<string, string>> = { '"': '"“”＂', '“': '"“”＂', '”': '"“”＂', '＂': '"“”＂', '「': '」' }
const keywords: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not', '|': 'or' }
/** More brackets without a partner are no question anybody asks: all are text then, and not found to be one by one. */
const mostUnmatched = 64

/** Splits a query; brackets that are text are found first. */
export function splitQuery(query: string): SplitQuery {
  const asText = new Set<number>()
  for (;;) {
    const pass = readTokens(query, asText)
    if (pass.unmatched.length === 0) {
      const { tokens, unclosed } = pass
      return { tokens, unclosed, unbalanced: [...asText].map((at) => query.charAt(at)) }
    }
    for (const at of pass.unmatched.length > mostUnmatched ? findBrackets(query) : pass.unmatched) asText.add(at)
  }
}

function findBrackets(query: string): readonly number[] {
  return [...query.matchAll(/[()（）]/g)].map(({ index }) => index)
}

interface Pass {
  readonly tokens: Token[]
  /** Positions of brackets at word edges that are text. */
  readonly unmatched: number[]
  readonly unclosed: string[]
}

function readTokens(query: string, asText: ReadonlySet<number>): Pass {
  const pass: Pass = { tokens: [], unmatched: [], unclosed: [] }
  const open: number[] = []
  let at = 0
  while (at < query.length) {
    const character = query.charAt(at)
    if (white.test(character)) at++
    else if (opens.includes(character) && !asText.has(at)) {
      open.push(at++)
      pass.tokens.push({ kind: 'open' })
    } else if (closes.includes(character) && !asText.has(at) && endsWord(query, at + 1, asText)) {
      if (open.pop() === undefined) pass.unmatched.push(firstOfRun(query, at, asText))
      at++
      pass.tokens.push({ kind: 'close' })
    } else at = readWord(query, at, asText, pass)
  }
  for (const position of open) {
    if (hasAny(query, position, closes)) pass.unmatched.push(position)
    else pass.unclosed.push(query.charAt(position))
  }
  return pass
}

/** Reads what begins at a word's edge and is neither space nor bracket; gives where it ends. */
function readWord(query: string, at: number, asText: ReadonlySet<number>, pass: Pass): number {
  const character = query.charAt(at)
  const next = query.charAt(at + 1)
  if (dashes.includes(character) && next !== '' && !white.test(next) && !dashes.includes(next)) {
    pass.tokens.push({ kind: 'not' })
    return at + 1
  }
  const closers = quotePairs[character]
  if (closers !== undefined) {
    const end = findClosing(query, at + 1, closers, asText)
    if (end >= 0) {
      pass.tokens.push({ kind: 'word', text: query.slice(at + 1, end), quoted: true })
      return end + 1
    }
    if (!hasAny(query, at + 1, closers)) {
      pass.unclosed.push(character)
      const text = query.slice(at + 1)
      if (text.trim() !== '') pass.tokens.push({ kind: 'word', text, quoted: true })
      return query.length
    }
  }
  const label = /^([^\p{White_Space}:：]{1,13})[:：]/u.exec(query.slice(at, at + 14))
  const field = label?.[1] === undefined ? null : findField(label[1])
  if (label && field) {
    pass.tokens.push({ kind: 'field', field, written: label[0] })
    return at + label[0].length
  }
  const end = wordEnd(query, at, asText)
  const text = query.slice(at, end)
  const keyword = keywords[text.normalize('NFKC')]
  pass.tokens.push(keyword ? { kind: keyword } : { kind: 'word', text, quoted: false })
  return end
}

/** Of brackets that close together, the one that is too many is text of the word before; the others still close. */
function firstOfRun(query: string, from: number, asText: ReadonlySet<number>): number {
  let at = from
  while (at > 0 && closes.includes(query.charAt(at - 1)) && !asText.has(at - 1)) at--
  return at
}

function hasAny(query: string, from: number, marks: string): boolean {
  return [...marks].some((mark) => query.includes(mark, from))
}

/** Where the quotation closes: at the first mark of the kind that ends a word; -1 when nowhere. */
function findClosing(query: string, from: number, closers: string, asText: ReadonlySet<number>): number {
  for (let at = from; at < query.length; at++) {
    if (closers.includes(query.charAt(at)) && endsWord(query, at + 1, asText)) return at
  }
  return -1
}

/** True when a word can end before `at`: at white space, at the end, or at closing brackets that themselves end one. */
function endsWord(query: string, from: number, asText: ReadonlySet<number>): boolean {
  let at = from
  while (at < query.length && closes.includes(query.charAt(at)) && !asText.has(at)) at++
  return at >= query.length || white.test(query.charAt(at))
}

/** End of a bare word: white space, less the closing brackets at its edge that close nothing inside it. */
function wordEnd(query: string, from: number, asText: ReadonlySet<number>): number {
  let end = from
  while (end < query.length && !white.test(query.charAt(end))) end++
  let edge = end
  while (edge > from + 1 && closes.includes(query.charAt(edge - 1)) && !asText.has(edge - 1)) edge--
  let depth = 0
  for (let at = from; at < edge; at++) {
    if (opens.includes(query.charAt(at))) depth++
    else if (closes.includes(query.charAt(at)) && depth > 0) depth--
  }
  return Math.min(end, edge + depth)
}
