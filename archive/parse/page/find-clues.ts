import type { KnownYears, YearSign } from '../data/known-years.ts'
/** What a text does with each year that it names by its number: the table of signs, applied where such a number stands. */
import type { YearUse } from '../data/year-signs.ts'

/** A year with the words that tell it. */
export interface YearClue {
  readonly year: number
  readonly words: string
}
/** A year with what the text does with it. */
export interface UsedYear extends YearClue {
  readonly use: YearUse
}

const numbers = /(?<![\d.])((?:19|20)\d{2})(年度?)?/g

/** Finds them; `month` is that of the news, 0: unknown. */
export function findClues(text: string, month: number, known: KnownYears): UsedYear[] {
  /** Every 年度 that is judged as over: so it is wherever the page only hints at it. */
  const judged = new Set<number>()
  const clues = [...text.matchAll(numbers)].flatMap(({ 0: printed, 1: number = '', 2: unit, index }) => {
    const found: (UsedYear & { readonly isHint: boolean })[] = []
    for (const sign of known.signs) {
      if (sign.isWithUnit && !unit) break
      const isHint = sign.strength === 'hints'
      // What is still to come is not over.
      if (isHint && found.some((clue) => clue.year < Number(number))) break
      const end = index + (sign.isWithUnit ? printed : number).length
      const clue = readSign(sign, text, index, end, month)
      if (!clue) continue
      const isTold = clue.use === 'current' && isToldOf(text, clue.from, index, sign, known)
      if (isTold && !isHint) continue
      const use = isTold ? 'past' : clue.use
      found.push({ ...clue, use, isHint })
      if (!isHint) continue
      if (use === 'past' && unit === '年度') judged.add(Number(number))
      break
    }
    return found
  })
  return clues.map((clue) => (clue.isHint && clue.use === 'current' && judged.has(clue.year) ? { ...clue, use: 'past' } : clue))
}

/** The year that a sign tells at a number, and from where on; the words of a hint are those around the number. */
function readSign(sign: YearSign, text: string, index: number, end: number, month: number): (UsedYear & { readonly from: number }) | null {
  const { pattern, strength, months, where, unless, besideOf, use = 'current' } = sign
  if (months && !months.includes(month)) return null
  pattern.lastIndex = end
  const found = pattern.exec(text)
  if (!found || (where && !where.test(text)) || unless?.test(text)) return null
  const [behind, before = '', ...parts] = found
  const number = Number(text.slice(index, index + 4))
  const passed = sign.passed(month, ...parts)
  const beside = passed === null ? null : besideOf?.(number, parts[0] ?? '').exec(text)
  if (passed === null || beside === null) return null
  const from = index - before.length
  const words = strength === 'hints' ? text.slice(Math.max(0, index - 4), end + 4) : text.slice(from, end + behind.length)
  const all = beside ? (beside.index < from ? [beside[0], words] : [words, beside[0]]) : [words]
  return { year: number + passed, words: all.join(' + '), use, from }
}

/** What is told of a time gone by: in the sentence, or soon behind it (…,如今新屋盖好了), or read from a paper of that time. */
function isToldOf(text: string, from: number, index: number, { strength }: YearSign, { since, written }: KnownYears): boolean {
  const [behind = ''] = text.slice(from, index + 60).split('\n', 1)
  return (strength !== 'says' && since.test(behind)) || written.test(text.slice(Math.max(0, from - 16), from))
}
