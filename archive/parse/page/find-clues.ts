/** What a text does with each year that it names by its number: the table of signs, applied where such a number stands. */
import type { KnownYears } from '../data/known-years.ts'
import type { YearSign, YearUse } from '../data/year-signs.ts'

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
  /** Every 年度 that is judged as over: so it is wherever the page has hints of it. */
  const judged = new Set<number>()
  const clues = [...text.matchAll(numbers)].flatMap(({ 0: printed, 1: number = '', 2: unit, index }) => {
    const found: (UsedYear & { readonly isHint: boolean })[] = []
    for (const sign of known.signs) {
      if (sign.isWithUnit && !unit) break
      const at = index + (sign.isWithUnit ? printed : number).length
      const evidence = readSign(sign, text, at, Number(number), month)
      if (!evidence) continue
      const isHint = sign.strength === 'hints'
      const isTold = sign.use === 'current' && isToldOf(text, evidence.from, index, sign, known)
      if (isTold && !isHint) continue
      const use = isTold ? 'past' : sign.use
      const words = isHint ? text.slice(Math.max(0, index - 4), at + 4) : evidence.words
      found.push({ year: Number(number) + evidence.passed, words, use, isHint })
      if (!isHint) continue
      if (use === 'past' && unit === '年度') judged.add(Number(number))
      break
    }
    return found
  })
  return clues.map((clue) => (clue.isHint && clue.use === 'current' && judged.has(clue.year) ? { ...clue, use: 'past' } : clue))
}

interface Evidence {
  /** Where its words begin. */
  readonly from: number
  readonly words: string
  readonly passed: number
}

function readSign(sign: YearSign, text: string, at: number, year: number, month: number): Evidence | null {
  if (sign.months && !sign.months.includes(month)) return null
  sign.pattern.lastIndex = at
  const found = sign.pattern.exec(text)
  if (!found || (sign.where && !sign.where.test(text)) || sign.unless?.test(text)) return null
  const [behind, before = '', ...parts] = found
  const passed = sign.passed(month, ...parts)
  if (passed === null) return null
  const from = text.lastIndexOf(String(year), at) - before.length
  const words = text.slice(from, at + behind.length)
  const beside = sign.besideOf?.(year, parts[0] ?? '').exec(text)
  if (beside === null) return null
  if (!beside) return { from, words, passed }
  return { from, words: (beside.index < from ? [beside[0], words] : [words, beside[0]]).join(' + '), passed }
}

/** What is told of a time gone by: in the sentence, or soon behind it (…,如今新屋盖好了), or read from a paper of that time. */
function isToldOf(text: string, from: number, index: number, { strength }: YearSign, { since, written }: KnownYears): boolean {
  const [behind = ''] = text.slice(from, index + 60).split('\n', 1)
  return (strength !== 'says' && since.test(behind)) || written.test(text.slice(Math.max(0, from - 16), from))
}
