/** What the page and the lines around say of a reading of a stack, in the points of `title-weights.ts`. */
import { perLine, when, type Evidence } from './points.ts'
import { isBrokenOff, isSlogan, joined } from './title-pairs.ts'
import type { PageTitles, TitleLine } from './title-stack.ts'

/** Two lines stand one behind the other in the title list, as they do here: one title in two lines; a list has no 副题. */
const isBrokenInList = ({ titles }: PageTitles, above: readonly TitleLine[], below: readonly TitleLine[]): boolean =>
  above.length > 0 && below.length > 0 && titles.has(joined(below)) && titles.has(joined([...above, ...below]))

/** 走进乡村看变化: what somebody sees again and again. */
const columnName = /^(?=[〇㐀-鿿𠀀-𲎯]{4,8}$)(?:(?:走进|走近|喜看|关注|聚焦|直击|探访|寻访).+|.+(?:回头看|面对面|大家谈|进行时))$/u
/** 河湾县柳林村:… · 柳林村 污水横流 */
const placed = /^[〇㐀-鿿𠀀-𲎯]{1,8}[村县区乡镇](?::|\s)/u

const handled = /^(?:让|给(?!力)|把(?![脉关]))[〇㐀-鿿𠀀-𲎯]{2}$/u

/** The title list has the rest of it alone: 某村: stands above the headline. */
const isListedWithout = ({ titles }: PageTitles, headline: readonly TitleLine[], from: number): boolean =>
  titles.has(joined(headline.slice(from))) && !titles.has(joined(headline))

/** 登封市某镇: / 老城里: something must follow. */
const isOpen = (line: TitleLine | undefined): boolean => line !== undefined && (line.clues.has('unfinished') || line.plain.endsWith(':'))

/** No blank line parts these two, one parts all others: 关口村:一条路铺平 / 三个村的心. */
const standTogether = (before: TitleLine, line: TitleLine, lines: readonly TitleLine[]): boolean =>
  lines.length > 2 &&
  before !== lines[0] &&
  lines.slice(1).every((other) => other.spaced === (other !== line)) &&
  [before, line].every(({ plain, clues }) => plain.length <= longestHalf && !/[\s,;!?]/.test(plain) && !clues.has('dashed'))
const longestHalf = 14

/** What the page and the lines around say of a reading. */
export const evidence: readonly Evidence[] = [
  {
    // The page's own title list names the headline, in one line or broken over two; what stands there is no other line's role.
    why: 'title-list',
    points: ({ setting: { page }, headline, columns, kickers, subtitles, subheadings }) =>
      when(headline.length > 0 && page.titles.has(joined(headline)), 6 + headline.length * 2) -
      perLine([...columns, ...kickers, ...subtitles, ...subheadings], ({ tight }) => when(page.titles.has(tight), 5)) -
      when(isBrokenInList(page, headline, subtitles.slice(0, 1)) || isBrokenInList(page, kickers.slice(-1), headline), 3),
  },
  {
    // 走进家园看问题 / 柳林村:渠边何时变干净: a site that lists the first line lists a column, where a place stands below it.
    why: 'list-names-the-column',
    points: ({ setting: { page }, headline, subtitles, subheadings }) => {
      const [line, below] = headline.length === 0 ? [] : [...headline, ...subtitles, ...subheadings]
      const isListed = line !== undefined && page.titles.has(line.tight) && !page.titles.has(below?.tight ?? '')
      return when(isListed && columnName.test(line.plain) && placed.test(below?.plain ?? ''), -20)
    },
  },
  {
    // The tail line prints the headline or, where that has two lines, its first.
    why: 'tail-line',
    points: ({ setting: { page }, headline }) =>
      page.tailTitle === null || headline.length === 0
        ? 0
        : page.tailTitle === joined(headline)
          ? 8
          : when(joined(headline).startsWith(page.tailTitle), 7),
  },
  {
    // A line printed above several pieces belongs to all of them.
    why: 'printed-again',
    points: ({ headline, kickers, columns, subheadings }) =>
      perLine(headline, ({ times }) => when(times > 1, -6)) +
      perLine(subheadings, ({ times }) => when(times > 1, -3)) +
      perLine(kickers, ({ times }) => when(times > 1, 4)) +
      perLine(columns, ({ times }) => when(times > 1, 2)),
  },
  {
    // One column; more only where something says so.
    why: 'one-line-each',
    points: ({ columns }) => -2 * Math.max(0, columns.length - 1),
  },
  {
    // 致敬某某, 情系某某 爱洒某某: what a campaign calls out stands above a headline, and the text does not tell of it.
    why: 'slogan',
    points: ({ setting: { lead }, columns, kickers, headline }) => {
      const count = (lines: readonly TitleLine[]): number => lines.filter((line) => isSlogan(line, lead)).length
      return when(headline.length > 0, 5) * count(columns) - 5 * count(kickers) - count(headline)
    },
  },
  {
    // Above a kicker the name of a series is that of a column.
    why: 'one-of-a-series',
    points: ({ kickers }) => when(kickers.length > 1 && kickers.some(({ clues }) => clues.has('in-series')), -8),
  },
  {
    // 故里茶香 / 张敏: what alone stands above the name of who wrote the text is its title, however short.
    why: 'alone-above-the-byline',
    points: ({ setting, columns, kickers, headline, subtitles, subheadings }) => {
      const all = [...columns, ...kickers, ...headline, ...subtitles, ...subheadings]
      const isAlone = setting.above === 'nothing' && all.length === 1 && (all[0]?.aboveByline ?? false)
      return when(isAlone && columns.length > 0 && !all[0]?.clues.has('column-words'), -6)
    },
  },
  {
    // 让书香 / 走进…: what is done with something is no column's name, unless 让爱回家 is.
    why: 'goes-on-in-a-verb',
    points: ({ columns, headline }) =>
      when(columns.length > 0 && headline.length > 0, 1) * perLine(columns, ({ tight }) => when(handled.test(tight), -4)),
  },
  {
    // A column's name stands above something; who is told of, inside a text above a piece of its own.
    why: 'above-a-headline',
    points: ({ setting: { above }, headline, columns, kickers }) =>
      when(columns.length > 0 && headline.length === 0, -2) +
      when(headline.length > 0 && above === 'text' && (kickers[0]?.clues.has('announces') ?? false), 3),
  },
  {
    // 河南某县某某, where headlines come first: a paper of the whole country puts the province into the other line.
    why: 'names-the-province',
    points: ({ setting: { page }, kickers, headline, subtitles }) => {
      const has = (lines: readonly TitleLine[]): boolean => lines.some(({ clues }) => clues.has('province-first'))
      return when(
        page.headlineFirst && kickers.length + headline.length + subtitles.length > 1 && has(headline) && !has([...kickers, ...subtitles]),
        -6,
      )
    },
  },
  {
    // The paper's own order: pages parted by section lines begin with the headline, portals end with it.
    why: 'layout',
    points: ({ setting: { page }, kickers, subtitles }) =>
      when(page.headlineFirst, (subtitles.length > 0 ? 1.25 : 0) - (kickers.length > 0 ? 1.25 : 0)),
  },
  {
    // Below the byline begins the text: a headline stands there only where nothing else can be one.
    why: 'below-the-byline',
    points: ({ setting, headline, subtitles, subheadings }) =>
      perLine(headline, ({ belowByline }) => when(belowByline, -2)) +
      perLine(subtitles, ({ belowByline }) => when(belowByline, 0.5)) +
      perLine(subheadings, ({ belowByline }) => when(belowByline, setting.titlesBelow ? 3 : 1)),
  },
  {
    // ——副题 stands right below the headline; what stands below it has dashes, too.
    why: 'dash-below',
    points: ({ subtitles }) =>
      perLine(subtitles.slice(1), ({ clues }, index) =>
        when(clues.has('dashed') !== (subtitles[index] as TitleLine).clues.has('dashed'), -4),
      ),
  },
  {
    // A subheading is one of several, and text follows it, no byline.
    why: 'series',
    points: ({ setting, headline, subtitles, subheadings }) =>
      perLine(subheadings, ({ siblings, inSeries, isParallel, aboveByline }) => {
        const likeness =
          setting.above === 'text' && headline.length === 0
            ? when(inSeries, 4) + when(siblings > 0, 1)
            : isParallel
              ? 4
              : Math.min(siblings, 2) - 1.5
        return likeness - when(aboveByline, 4)
      }) +
      // Two lines of one subheading count once.
      perLine(subheadings.slice(1), (line, index) => when(isBrokenOff(subheadings[index] as TitleLine, line, setting), 2)) -
      when(headline.length === 0 && setting.above === 'nothing' && subtitles.length === 0, 2.5),
  },
  {
    // Of two lines the second is rather the headline than the title of a section, the more if it asks.
    why: 'second-of-two',
    points: ({ setting: { page }, kickers, headline, subtitles, subheadings }) =>
      page.headlineFirst || headline.length !== 1 || subheadings.length !== 1 || kickers.length + subtitles.length > 0
        ? 0
        : subheadings[0]?.clues.has('asks')
          ? -2.5
          : -1.5,
  },
  {
    // 本报讯 opens the text: what stands right above it heads no part of it.
    why: 'above-the-dateline',
    points: ({ setting: { newsBelow }, subheadings, headline }) => when(newsBelow && headline.length > 0 && subheadings.length > 0, -5),
  },
  {
    // Behind an editor's lead comes the title of the report itself, with its byline.
    why: 'below-the-lead',
    points: ({ setting: { above, hasHeadline }, subtitles }) =>
      when(
        above === 'lead' && hasHeadline,
        perLine(subtitles, ({ aboveByline, clues }) => (aboveByline || clues.has('dashed') ? 1 : -6)),
      ),
  },
  {
    // 登封市某镇: / 雨夜里的 / an open quotation: the headline goes on in the next line.
    why: 'goes-on',
    points: ({ setting, headline, subtitles, subheadings }) =>
      perLine(headline.slice(1), (_, index) =>
        when((headline[index]?.clues.has('unfinished') ?? false) && !isListedWithout(setting.page, headline, index + 1), 8),
      ) - when(isOpen(headline.at(-1)) && subtitles.length + subheadings.length > 0, 3),
  },
  {
    // Where blank lines part all others.
    why: 'stands-together',
    points: ({ setting, kickers, headline, subtitles, subheadings }) => {
      const [before, line, more] = headline
      if (!before || !line || more || line.spaced || !before.spaced || !setting.spacedBelow) return 0
      return when(standTogether(before, line, [...kickers, ...headline, ...subtitles, ...subheadings]), 10)
    },
  },
  {
    // No headline goes on below a byline.
    why: 'byline-between',
    points: ({ headline }) =>
      perLine(headline.slice(1), ({ belowByline }, index) => when(belowByline && !headline[index]?.belowByline, -8)),
  },
]
