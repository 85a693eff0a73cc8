/**
 * `春风十里不如你` is not in the archive, `春风十里,不如你` is: print has signs inside a phrase that nobody remembers, and other
 * signs than a keyboard has: 〔2013〕, 9∶00, 0～3. Counts stay those of what was typed (docs/matching.md); what else is printed
 * is looked for here, to be offered.
 *
 *   phrase = edge* atom { gap atom } edge*
 *   atom   = Chinese character | letters and digits of other scripts
 *   gap    = signs, or nothing
 *
 * Between Chinese characters signs may be others, or missing, or there where none was typed, but then with two atoms at least
 * on either side. Between digits, and at the edges, a sign may be one of its kind: 9:00 is not 900.
 */
import { fold } from '#archive/text/fold.ts'

import type { QueryNode } from './query-tree.ts'

/** How forms of a phrase are found. */
export interface NearPhrase {
  /** What every article with one of the forms has. */
  readonly candidates: QueryNode
  /** The forms, in folded text; made when there is a text to look through, as it takes longer than all else. */
  readonly makePattern: () => RegExp
}

/** Signs that are used for one another, folded. 1至3月 is 1-3月. */
const kinds = ['-~〜∼至', ':∶ː', '.·•・‧', '[({〔【〈《〖"', '])}〕】〉》〗"'].map((signs) => [...signs])
/** More is not one phrase with a sign in it. */
const longest = 60

const parts = /(?<=\d)至(?=\d)|\p{Script=Han}|[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu
const anySigns = '[^\\p{L}\\p{N}\\p{M}\\n]'

/** How forms of a folded phrase are found; null where it has neither signs nor room for any. */
export function findNearPhrase(folded: string): NearPhrase | null {
  if (folded.length > longest) return null
  const clauses: QueryNode[] = []
  let pattern = ''
  /** Atoms between two signs. */
  let run: string[] = []
  const endRun = (): void => {
    const links = run.slice(1).map((atom, index) => `${run[index]}${atom}`)
    const mayBreak = (link: number): boolean => link > 0 && link < links.length - 1
    pattern += run.map((atom, index) => escape(atom) + (mayBreak(index) ? `${anySigns}{0,3}` : '')).join('')
    if (run.length === 1) clauses.push(term(run[0] as string))
    for (const [index, link] of links.entries()) {
      if (!mayBreak(index)) clauses.push(term(link))
      else if (mayBreak(index + 1)) clauses.push(anyOf([link, links[index + 1] as string]))
    }
    run = []
  }
  const written = folded.match(parts) ?? []
  for (const [index, part] of written.entries()) {
    if (!isSign(part, written, index)) {
      run.push(part)
      continue
    }
    const [before, after] = [run.at(-1), written[index + 1]]
    endRun()
    const isLoose = before !== undefined && after !== undefined && (isHan(before) || isHan(after))
    pattern += isLoose ? `${anySigns}{0,3}` : [...part].map((sign) => `[${kindOf(sign).map(escape).join('')}]`).join('')
    if (!isLoose && part.length <= 2) clauses.push(anyOf(spellings(part).map((signs) => `${before ?? ''}${signs}${after ?? ''}`)))
  }
  endRun()
  const needsNothing = pattern === escape(folded)
  return needsNothing ? null : { candidates: { kind: 'and', parts: clauses }, makePattern: () => new RegExp(pattern, 'gu') }
}

/** 至 is a sign between digits only. */
function isSign(part: string, written: readonly string[], index: number): boolean {
  if (part === '至') return /\d$/.test(written[index - 1] ?? '') && /^\d/.test(written[index + 1] ?? '')
  return !/[\p{L}\p{N}\p{M}]/u.test(part)
}

function isHan(atom: string): boolean {
  return /^\p{Script=Han}$/u.test(atom)
}

function kindOf(sign: string): readonly string[] {
  return kinds.find((kind) => kind.includes(sign)) ?? [sign]
}

/** Each sign as one of its kind, in all ways. */
function spellings(signs: string): readonly string[] {
  return [...signs]
    .map(kindOf)
    .reduce<readonly string[]>((written, kind) => written.flatMap((head) => kind.map((sign) => head + sign)), [''])
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

function term(written: string): QueryNode {
  return { kind: 'text', field: null, written, quoted: true, spellings: [fold(written)] }
}

function anyOf(written: readonly string[]): QueryNode {
  return { kind: 'or', parts: written.map(term) }
}
