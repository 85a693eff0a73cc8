/**
 * The query language.
 *
 *   query  = either
 *   either = all { "OR" all }
 *   all    = part { [ "AND" ] part }
 *   part   = ( "-" | "NOT" ) part | field ":" value | value
 *   value  = "(" either ")" | quoted | word
 *   quoted = “ text ” | " text " | 「 text 」
 *
 * White space stands for AND, which binds closer than OR. Keywords are written in capitals; full-width brackets, colons,
 * dashes and letters are as good as ASCII ones; `|` is OR. `split-query.ts` decides what is syntax. A field before
 * brackets counts for everything in them. No text is refused: what cannot be read is text or is left out, with a hint.
 */

import { fold, hasLetters } from '#archive/text/fold.ts'
import type { Hint } from '#contract/models.ts'
import { saysUnknown } from '#contract/unknown-words.ts'

import { readDates } from './dates.ts'
import type { Field } from './fields.ts'
import { numberSpellings } from './number-spellings.ts'
import { hasStars } from './offer-stars.ts'
import type { ParsedQuery, QueryNode } from './query-tree.ts'
import { splitQuery, type Token } from './split-query.ts'

/** Brackets nested deeper than this are no question anybody asks; the rest is read as if they were closed. */
const deepest = 200

/** Reads a query; never fails. */
export function parseQuery(query: string): ParsedQuery {
  const { tokens, unclosed, unbalanced } = splitQuery(query.toWellFormed())
  const reader = new Reader(tokens)
  for (const mark of unclosed) reader.hint('unclosed', mark)
  for (const mark of unbalanced) reader.hint('unbalanced', mark)
  return { root: reader.read(), hints: reader.hints }
}

class Reader {
  readonly hints: Hint[] = []
  private readonly tokens: readonly Token[]
  private at = 0
  private depth = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  hint(code: string, text: string): void {
    if (!this.hints.some((hint) => hint.code === code && hint.text === text)) this.hints.push({ code, text })
  }

  /** Reads all tokens, also past a bracket that closes too early. */
  read(): QueryNode | null {
    const parts: QueryNode[] = []
    while (this.at < this.tokens.length) {
      const part = this.readEither(null)
      if (part) parts.push(part)
      if (this.peek() === 'close') this.at++
    }
    return join('and', parts)
  }

  private peek(): Token['kind'] | null {
    return this.tokens[this.at]?.kind ?? null
  }

  private readEither(field: Field | null): QueryNode | null {
    const parts: QueryNode[] = []
    for (;;) {
      const before = this.at
      const part = this.readAll(field)
      const empty = this.at === before
      if (part) parts.push(part)
      if (this.peek() !== 'or') {
        if (empty && before > 0 && this.tokens[before - 1]?.kind === 'or') this.hint('operator-ignored', 'OR')
        return join('or', parts)
      }
      if (empty) this.hint('operator-ignored', 'OR')
      this.at++
    }
  }

  private readAll(field: Field | null): QueryNode | null {
    const parts: QueryNode[] = []
    for (;;) {
      const kind = this.peek()
      if (kind === null || kind === 'or' || kind === 'close') return join('and', parts)
      if (kind === 'and') {
        this.at++
        const next = this.peek()
        if (parts.length === 0 || next === null || next === 'or' || next === 'close' || next === 'and') this.hint('operator-ignored', 'AND')
        continue
      }
      const part = this.readPart(field)
      if (part) parts.push(part)
    }
  }

  private readPart(field: Field | null): QueryNode | null {
    const token = this.tokens[this.at]
    if (!token) return null
    switch (token.kind) {
      case 'not': {
        this.at++
        const next = this.peek()
        if (next === null || next === 'or' || next === 'and' || next === 'close') {
          this.hint('operator-ignored', 'NOT')
          return null
        }
        return negate(this.readPart(field))
      }
      case 'field': {
        this.at++
        const next = this.peek()
        if (next === 'word' || next === 'open') return this.readPart(token.field)
        this.hint('field-empty', token.written)
        return null
      }
      case 'open':
        return this.readGroup(field)
      case 'word':
        this.at++
        return this.makeTerm(token.text, token.quoted, field)
      default:
        this.at++
        return null
    }
  }

  private readGroup(field: Field | null): QueryNode | null {
    this.at++
    if (this.depth >= deepest) return null
    this.depth++
    const inside = this.readEither(field)
    this.depth--
    if (this.peek() === 'close') this.at++
    return inside
  }

  private makeTerm(written: string, quoted: boolean, field: Field | null): QueryNode | null {
    if (field?.kind === 'date') {
      const dates = readDates(written)
      if (dates) return dates
      this.hint('date-unclear', written)
      return this.makeTerm(written, quoted, null)
    }
    const folded = fold(written)
    if (!hasLetters(folded)) {
      this.hint('no-letters', written)
      return null
    }
    if (!quoted && hasStars(written)) this.hint('star', written)
    const worded = { written, quoted, spellings: quoted ? [folded] : numberSpellings(folded) }
    if (field === null) return { kind: 'text', field: null, ...worded }
    switch (field.kind) {
      case 'text':
        return { kind: 'text', field: field.field, ...worded }
      case 'person':
        return { kind: 'person', role: field.role, ...worded }
      case 'name': {
        if (!quoted && field.field !== 'tag' && saysUnknown(folded)) return { kind: 'nameless', field: field.field }
        // 版:都市新闻 means the page's name: page numbers have digits, or are a single letter.
        const named = field.field === 'page' && folded.length > 1 && !/\d/.test(folded)
        return { kind: 'name', field: named ? 'pageName' : field.field, ...worded }
      }
    }
  }
}

/** One node of several, flattened; a single part stands for itself, none for nothing. */
function join(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]))
  return flat.length > 1 ? { kind, parts: flat } : (flat[0] ?? null)
}

function negate(part: QueryNode | null): QueryNode | null {
  if (part === null) return null
  return part.kind === 'not' ? part.part : { kind: 'not', part }
}
