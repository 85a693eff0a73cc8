/** What lines of a stack of titles have to do with one another, or with the text below. */
import type { StackSetting, TitleLine } from './title-stack.ts'

/** The words of lines as one title, as a list has them. */
export const joined = (lines: readonly TitleLine[]): string => lines.map(({ tight }) => tight).join('')

/** One of two lines of a title: short, and in one breath. */
const isHalf = ({ plain }: TitleLine): boolean => plain.length <= longestHalf && !/[\s,:;!?。]/.test(plain)
const longestHalf = 12

/** A subheading broken over two lines: no blank line parts them, one above and below them does; or they are short, and alike in that. */
export const isBrokenOff = (before: TitleLine, line: TitleLine, { spacedBelow }: StackSetting): boolean => {
  if (line.clues.has('numbered')) return false
  if (before.clues.has('unfinished')) return true
  // 从十一家 / 到一家没有
  if (before.tight.startsWith('从') && line.tight.startsWith('到') && isHalf(before) && isHalf(line)) return true
  if (!line.spaced && before.spaced && spacedBelow && before.plain.length + line.plain.length <= longestBroken) return true
  // Below one of a series what belongs to none is its second line; a chapter stands above the first of a series.
  if (before.inSeries && !before.clues.has('numbered') && !line.inSeries && line.siblings === 0) return true
  const areShort = Math.max(before.plain.length, line.plain.length) <= shortHalf && before.siblings + line.siblings === 0
  return areShort && line.spaced === before.spaced && line.spaced === spacedBelow
}
const shortHalf = 7
const longestBroken = 20

/** In halves it is a title where the text tells of it. */
export const isSlogan = (line: TitleLine, lead: string): boolean =>
  line.clues.has('slogan') && !(line.plain.includes(' ') && shareIn(lead, line) > toldOfSlogan)
const toldOfSlogan = 0.25

/** Share of the pairs of characters of a line that a text has. */
function shareIn(text: string, { tight }: TitleLine): number {
  let shared = 0
  for (let at = 0; at + 2 <= tight.length; at++) if (text.includes(tight.slice(at, at + 2))) shared++
  return shared / Math.max(1, tight.length - 1)
}
