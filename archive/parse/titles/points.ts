/** What speaks for a reading of a stack of titles, in the points of `title-weights.ts`. */
import type { StackSetting, TitleLine } from './title-stack.ts'

/** A reading of a stack: the lines by role, in order. */
export interface ReadingView {
  readonly setting: StackSetting
  readonly columns: readonly TitleLine[]
  readonly kickers: readonly TitleLine[]
  readonly headline: readonly TitleLine[]
  readonly subtitles: readonly TitleLine[]
  readonly subheadings: readonly TitleLine[]
}

/** One thing that may speak for a reading, or against it. */
export interface Evidence {
  /** Reason as `parse --explain` gives it. */
  readonly why: string
  readonly points: (view: ReadingView) => number
}

/** Points where something holds. */
export const when = (holds: boolean, points: number): number => (holds ? points : 0)

/** The sum over lines. */
export const perLine = (lines: readonly TitleLine[], points: (line: TitleLine, index: number) => number): number =>
  lines.reduce((sum, line, index) => sum + points(line, index), 0)
