/** What a text does with each year that it names by its number: the table of signs, applied where such a number stands. */
import type { KnownYears, YearSign } from '../data/known-years.ts'
import type { YearUse } from '../data/year-signs.ts'
import { fittingRows } from './fitting-rows.ts'
import { clauseAround } from './quotes.ts'

/** A year with the words that tell it. */
export interface YearClue {
  readonly year: number
  readonly words: string
  /** That of the news, where the words tell it, too. */
  readonly month?: number | undefined
}
/** A year with what the text does with it, and where the words begin that tell it. */
export interface UsedYear extends YearClue {
  readonly use: YearUse
  readonly from: number
}

const numbers = /(?<![\d.])((?:19|20)\d{2})(年度?)?/g

/** Finds them; `month` is that of the news, 0: unknown. */
export function findClues(text: string, month: number, known: KnownYears): UsedYear[] {
  /** Every 年度 that is judged as over: so it is wherever the page only hints at it. */
  const judged = new Set<number>()
  /** Those of the table that may stand in this text; most may not. */
  let signs: readonly YearSign[] | undefined
  const clues = [...text.matchAll(numbers)].flatMap(({ 0: printed, 1: number = '', 2: unit, index }) => {
    const found: (UsedYear & { readonly isHint: boolean })[] = []
    signs ??= fittingRows(known.signs, text)
    for (const sign of signs) {
      if (sign.isWithUnit && !unit) break
      const isHint = sign.strength === 'hints'
      // What is still to come is not over.
      if (isHint && found.some((clue) => clue.year < Number(number))) break
      const end = index + (sign.isWithUnit ? printed : number).length
      const clue = readSign(sign, text, index, end, month, known)
      if (!clue) continue
      const isTold = (clue.use === 'current' && isToldOf(text, clue.from, index, sign, known)) || isWritten(text, clue.from, known)
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

/** The year that a sign tells at a number, and from where on; the words of a hint are the clause around the number. */
function readSign(sign: YearSign, text: string, index: number, end: number, month: number, known: KnownYears): UsedYear | null {
  if (sign.months && !sign.months.includes(month)) return null
  sign.pattern.lastIndex = end
  const found = sign.pattern.exec(text)
  if (!found) return null
  const [behind, before = '', ...parts] = found
  const { feast } = found.groups ?? {}
  if (feast !== undefined && known.feastMonths.get(feast) !== month) return null
  const number = text.slice(index, index + 4)
  const passed = sign.passed(month, ...parts)
  if (passed === null) return null
  /** Elsewhere in the text; rarely looked for. */
  const find = (as: string): RegExpExecArray | null => {
    const placed = as.replaceAll('{this}', number).replace('{before}', String(Number(number) - 1))
    return new RegExp(known.expand(placed.replace('{part}', parts[0] ?? ''))).exec(text)
  }
  if ((sign.where && !find(sign.where)) || (sign.unless && find(sign.unless))) return null
  const beside = sign.beside ? find(sign.beside) : undefined
  if (beside === null) return null
  const from = index - before.length
  const words = text.slice(...(sign.strength === 'hints' ? clauseAround(text, index, end) : [from, end + behind.length]))
  const all = beside ? (beside.index < from ? [beside[0], words] : [words, beside[0]]) : [words]
  return { year: Number(number) + passed, words: all.join(' + '), use: sign.use ?? 'current', from, month: sign.inMonth?.(Number(number)) }
}

/** What is told of a time gone by: in the sentence, or soon behind it (…,如今新屋盖好了). */
function isToldOf(text: string, from: number, index: number, { strength }: YearSign, { since }: KnownYears): boolean {
  const [behind = ''] = text.slice(from, index + 60).split('\n', 1)
  return strength !== 'says' && since.test(behind)
}

/** Read from a paper of that time: 翻出会议记录:2009年2月6日,…部署2009年任务. */
function isWritten(text: string, from: number, { written }: KnownYears): boolean {
  const before = text.slice(Math.max(0, from - 40), from)
  return written.test(before.slice(before.search(/[^。\n]*$/)))
}
