/** Titles in two lines of which the first says by its sign, a comma or an open quotation, that it goes on. */
import { isOpeningClause, newsOpening } from '../forms/openings.ts'

/** What stands around the first line. */
export interface BrokenContext {
  readonly plain: string
  readonly rest: string
  /** The line below both; null: none, or no text. */
  readonly below: string | null
  /** True below a paragraph. */
  readonly isInText: boolean
  /** True when the second line can be a title, and is not cut itself. */
  readonly isWhole: () => boolean
}

/** True when the line and the next are one title. */
export function isBrokenTitle({ plain, rest, below, isInText, isWhole }: BrokenContext): boolean {
  if (rest.length > longestLine) return false
  // “叔叔,你的钱 / 掉在我作业本上了”: what somebody said, without a full stop.
  if (/^“[^”。!?]{3,20}$/.test(plain) && /^[^“”。!?]{3,20}[!?]?”$/.test(rest)) return true
  if (!/^[^。;:!?“]{3,9},$/.test(plain)) return false
  // 渠水到田头, / 全村笑开颜: between whole paragraphs, of which the one below begins with its day or a quotation.
  if (!isInText || below === null || plain.indexOf(',') < plain.length - 1) return false
  return below.length > 30 && (/^[\d“]/.test(below) || newsOpening.test(below)) && rest.length <= 16 && isWhole()
}

const longestLine = 26

/** 摊主说他管得宽, above another title: no text begins so short, above all text. */
export function endsOpen(plain: string): boolean {
  return plain.length <= longestOpen && /^[^。;:!?“]{4,},$/.test(plain) && !isOpeningClause(plain)
}
const longestOpen = 28
