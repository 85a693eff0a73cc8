/** The normal written form of a query: what was understood, in the language it can be asked in again. */

import { unknownWord } from '#contract/unknown-words.ts'

import { writeEnds } from './dates.ts'
import { fieldName, type Field } from './fields.ts'
import type { DateTerm, QueryNode, Term, Worded } from './query-tree.ts'
import { splitQuery } from './split-query.ts'

/** Writes a query tree out; the empty string for the query that asks for nothing. */
export function describeQuery(root: QueryNode | null): string {
  return root ? describe(root) : ''
}

function describe(node: QueryNode): string {
  switch (node.kind) {
    case 'and':
      return node.parts.map((part) => (part.kind === 'or' ? bracket(part) : describe(part))).join(' ')
    case 'or':
      return node.parts.map((part) => (part.kind === 'and' ? bracket(part) : describe(part))).join(' OR ')
    case 'not':
      return `-${node.part.kind === 'and' || node.part.kind === 'or' ? bracket(node.part) : describe(node.part)}`
    default:
      return describeTerm(node)
  }
}

function bracket(node: QueryNode): string {
  return `(${describe(node)})`
}

function describeTerm(term: Term): string {
  switch (term.kind) {
    case 'text':
      return term.field === null ? quote(term) : `${fieldName({ kind: 'text', field: term.field })}:${quote(term)}`
    case 'person':
      return `${fieldName({ kind: 'person', role: term.role })}:${quote(term)}`
    case 'name':
      return `${fieldName({ kind: 'name', field: term.field })}:${quote(term)}`
    case 'date':
      return `${dateField}:${describeDates(term)}`
    case 'yearly':
      return `${dateField}:${describeDay(term.from)}`
    case 'undated':
      return `${dateField}:${unknownWord}`
    case 'nameless':
      return `${fieldName({ kind: 'name', field: term.field })}:${unknownWord}`
  }
}

const dateField = fieldName({ kind: 'date' } satisfies Field)

function describeDates(term: DateTerm): string {
  const { from, to } = writeEnds(term)
  return from !== null && from === to ? from : `${from ?? ''}..${to ?? ''}`
}

/** MMDD → 3月 or 3月20日. */
function describeDay(day: number): string {
  return `${Math.floor(day / 100)}月${day % 100 === 0 ? '' : `${day % 100}日`}`
}

/** Quotation marks where they were, and where a bare word would be read as something else. */
function quote({ written, quoted, spellings }: Worded): string {
  const text = written.trim()
  // Quotation marks would lose the other spellings of a number.
  if (!quoted && (spellings.length > 1 || standsAlone(text))) return text
  if (!/["“”＂]/.test(text)) return `“${text}”`
  return text.includes('」') ? text : `「${text}」`
}

function standsAlone(text: string): boolean {
  const { tokens, unclosed, unbalanced } = splitQuery(text)
  const [only] = tokens
  // Brackets at an edge or left open inside, and a quotation mark in front, would take what stands around the word for their partners.
  const closed = !/^[()（）"“”＂「]|[()（）]$/.test(text) && text.split(/[(（]/).length === text.split(/[)）]/).length
  return closed && unclosed.length + unbalanced.length === 0 && tokens.length === 1 && only?.kind === 'word' && !only.quoted
}
