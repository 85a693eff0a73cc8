/** What the wording of a stack says of its readings, in the points of `title-weights.ts`. */
import type { ReadingView } from './points.ts'
import { joined } from './title-pairs.ts'
import type { PageTitles, StackSetting, TitleLine } from './title-stack.ts'
import {
  mayBeOne,
  readStackWording,
  rolesOf,
  strongestSign,
  weighWording,
  wordedReadings,
  type TitleWording,
  type WordedRole,
} from './wording.ts'

/** Points for one unit of logarithmic likelihood: what the page says weighs against the words. */
const scale = 3
/** A listed headline stands in one line, unless the list says otherwise. */
const costOfBreak = 5.5
/** More than all that may speak for a headline too long to be one. */
const never = 100

/** What words say of one stack. */
export interface WordingEvidence {
  readonly points: (view: ReadingView) => number
  /** What spoke most for a line's role, as `parse --explain` gives it; null: nothing did. */
  readonly why: (view: ReadingView, line: TitleLine) => string | null
}

/**
 * Weighs kickers, headline and subtitles against the likeliest way to read the same lines, which has no points: which lines are
 * columns and subheadings, words do not tell. Where the page lists a title of the stack, it says what the headline is.
 */
export function wordingEvidence(
  lines: readonly TitleLine[],
  { lead, page }: StackSetting,
  { kinds, weights }: TitleWording,
): WordingEvidence {
  if (lines.length < 2) return { points: () => 0, why: () => null }
  if (page.tailTitle !== null || areListed(lines, page))
    return { points: ({ headline }) => -costOfBreak * Math.max(0, headline.length - 1), why: () => null }
  const stack = readStackWording(lines, lead, kinds)
  const weigh = weighWording(stack, weights)
  const likeliest = new Map<string, number>()
  const mostOf = (count: number, from: number): number => {
    const key = `${from} ${count}`
    const most = likeliest.get(key) ?? Math.max(...wordedReadings(stack.lines.slice(from, from + count)).map((roles) => weigh(roles, from)))
    likeliest.set(key, most)
    return most
  }
  return {
    points: (view) => {
      const [roles, from] = [rolesIn(view), view.columns.length]
      if (!mayBeOne(view.headline)) return -never
      return view.headline.length === 0 ? 0 : scale * (weigh(roles, from) - mostOf(roles.length, from))
    },
    why: (view, line) => {
      const [roles, index] = [rolesIn(view), lines.indexOf(line)]
      const place = index - view.columns.length
      const role = roles.length > 1 ? roles[place] : undefined
      const sign = role && strongestSign(stack, index, role, roles[place - 1], weights)
      return sign ? `wording: ${sign}` : null
    },
  }
}

const rolesIn = ({ kickers, headline, subtitles }: ReadingView): WordedRole[] => rolesOf(kickers.length, headline.length, subtitles.length)

/** The page lists a title in these lines. */
const areListed = (lines: readonly TitleLine[], { titles }: PageTitles): boolean =>
  lines.some((_, from) => [1, 2, 3].some((count) => from + count <= lines.length && titles.has(joined(lines.slice(from, from + count)))))
