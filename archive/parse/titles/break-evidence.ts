/** What tells that a title goes on in the next line: its words, the text, how the lines stand. */
import { perLine, when, type Evidence, type ReadingView } from './points.ts'
import { fillsLine, goesOn, joined, meetsIn } from './title-pairs.ts'
import type { PageTitles, TitleLine } from './title-stack.ts'

/** The title list has the rest of it alone: 某村: stands above the headline. */
const isListedWithout = ({ titles }: PageTitles, headline: readonly TitleLine[], from: number): boolean =>
  titles.has(joined(headline.slice(from))) && !titles.has(joined(headline))

/** 登封市某镇: / 老城里: something must follow. */
const isOpen = (line: TitleLine | undefined): boolean => line !== undefined && (line.clues.has('unfinished') || line.plain.endsWith(':'))

/** Blank lines part all lines of the stack, three and more: they say nothing. */
const areLoose = (lines: readonly TitleLine[]): boolean => lines.length > 2 && lines.slice(1).every(({ spaced }) => spaced)

/** No blank line parts these two, one parts all others: 关口村:一条路铺平 / 三个村的心. */
const standTogether = (before: TitleLine, line: TitleLine, lines: readonly TitleLine[]): boolean =>
  lines.length > 2 &&
  before !== lines[0] &&
  lines.slice(1).every((other) => other.spaced === (other !== line)) &&
  [before, line].every(({ plain, clues }) => plain.length <= longestHalf && !/[\s,;!?]/.test(plain) && !clues.has('dashed'))
const longestHalf = 14

/** 今年新建改建 / 公共厕所三百座, and the text says 新建改建公共厕所. */
const spansBreak = (before: TitleLine, line: TitleLine, lead: string): boolean =>
  line.tight.length > fewest && lead.includes(before.tight.slice(-fewest) + line.tight.slice(0, fewest))
const fewest = 3

/** 把闲田变活钱 / 把资源变股金: of one frame. */
const areTwins = ({ tight }: TitleLine, { tight: other }: TitleLine): boolean => {
  if (tight.length !== other.length || tight.length < shortestTwin || tight[0] !== other[0]) return false
  return [...tight].filter((sign, at) => sign === other[at]).length * 3 >= tight.length
}
const shortestTwin = 5

function goesOnIn({ setting, columns, kickers, headline, subtitles, subheadings }: ReadingView): (a: TitleLine, b: TitleLine) => boolean {
  const isLoose = (): boolean => setting.spacedBelow && areLoose([...columns, ...kickers, ...headline, ...subtitles, ...subheadings])
  return (before, line) => goesOn(before, line, isLoose) || spansBreak(before, line, setting.lead)
}

/** What speaks for a title in several lines. */
export const breakEvidence: readonly Evidence[] = [
  {
    // 登封市某镇: / 雨夜里的 / an open quotation: the headline goes on in the next line.
    why: 'goes-on',
    points: (view) => {
      const { setting, kickers, headline, subtitles, subheadings } = view
      if (headline.length + kickers.length < 2) return when(isOpen(headline.at(-1)) && subtitles.length + subheadings.length > 0, -3)
      const isBroken = goesOnIn(view)
      return (
        perLine(headline.slice(1), (line, index) =>
          when(
            (isBroken(headline[index] as TitleLine, line) || fillsLine(headline[index] as TitleLine, line)) &&
              !isListedWithout(setting.page, headline, index + 1),
            8,
          ),
        ) +
        perLine(kickers.slice(1), (line, index) =>
          when(meetsIn(kickers[index] as TitleLine, line) || spansBreak(kickers[index] as TitleLine, line, setting.lead), 6.5),
        ) -
        when(isOpen(headline.at(-1)) && subtitles.length + subheadings.length > 0, 3)
      )
    },
  },
  {
    // One headline in lines that stand together, or are of one frame.
    why: 'stands-together',
    points: (view) => {
      const { setting, kickers, headline, subtitles, subheadings } = view
      if (headline.length !== 2) return 0
      const [before, line] = headline as [TitleLine, TitleLine]
      if (areTwins(before, line)) return kickers.length > 0 ? 12 : 7
      if (line.spaced || !before.spaced || !setting.spacedBelow) return 0
      return when(standTogether(before, line, [...kickers, ...headline, ...subtitles, ...subheadings]), 10)
    },
  },
  {
    // What a meeting asks for is printed in lines of one size.
    why: 'lines-of-a-size',
    points: ({ headline, kickers }) =>
      perLine(headline.slice(1), (line, index) => {
        const before = headline[index] as TitleLine
        const areHalves = Math.abs(line.plain.length - before.plain.length) <= 1 && !line.spaced
        return (
          when(areHalves, 0.5) +
          when(
            Math.abs(line.plain.length - before.plain.length) <= 2 &&
              headline.length === 2 &&
              (kickers.at(-1)?.clues.has('announces') ?? false),
            8,
          )
        )
      }),
  },
]
