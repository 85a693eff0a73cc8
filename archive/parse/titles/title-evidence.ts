/** What the page and the lines around say of a reading of a stack, in the points of `title-weights.ts`. */
import { breakEvidence } from './break-evidence.ts'
import { pairEvidence } from './pair-evidence.ts'
import { perLine, when, type Evidence } from './points.ts'
import type { TitleClue } from './title-clues.ts'
import { explains, isBrokenOff, isPair, isSlogan, isStub, isWholeAbove, joined } from './title-pairs.ts'
import type { PageTitles, TitleLine } from './title-stack.ts'

/** Two lines stand one behind the other in the title list, as they do here: one title in two lines; a list has no 副题. */
const isBrokenInList = ({ titles }: PageTitles, above: readonly TitleLine[], below: readonly TitleLine[]): boolean =>
  above.length > 0 && below.length > 0 && titles.has(joined(below)) && titles.has(joined([...above, ...below]))

/** 走进乡村看变化: what somebody sees again and again. */
const columnName = /^(?=[〇㐀-鿿𠀀-𲎯]{4,8}$)(?:(?:走进|走近|喜看|关注|聚焦|直击|探访|寻访).+|.+(?:回头看|面对面|大家谈|进行时))$/u
/** 河湾县柳林村:… · 柳林村 污水横流 */
const placed = /^[〇㐀-鿿𠀀-𲎯]{1,8}[村县区乡镇](?::|\s)/u

/** A line so much longer than the next explains it; not with 市民反映: and ——老渠工, nor where it has column and headline in one, as 【手艺】东岗镇:… */
function surelyAbove(above: TitleLine | undefined, below: TitleLine | undefined): number {
  if (!above || !below || above.clues.has('unfinished') || (isStub(below) && !isWholeAbove(above))) return 0
  const { tight } = above
  const more = tight.length - below.tight.length
  if (more < clearlyLonger || below.tight.endsWith(':') || below.clues.has('dashed')) return 0
  return tight.startsWith('【') ? -6 : more < farLonger ? 1.5 : 3
}
const clearlyLonger = 6
const farLonger = 10

/** Alike in their parts, or both called out. */
const areAlike = (above: TitleLine, line: TitleLine): boolean =>
  isPair(above, line) || (/[!?]$/.test(above.plain) && /[!?]$/.test(line.plain))

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
    // One headline, one kicker, one subtitle; more only where something says so.
    why: 'one-line-each',
    points: ({ kickers, headline, subtitles, columns }) =>
      -perLine(kickers.slice(0, -1), (line, index) => {
        if (line.clues.has('open')) return 0
        return areAlike(line, kickers[index + 1] as TitleLine) ? 1.5 : 3
      }) -
      5.5 * Math.max(0, headline.length - 1) -
      0.75 * Math.max(0, subtitles.length - 1) -
      2 * Math.max(0, columns.length - 1),
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
    // Of two lines that nothing else tells apart the second is the headline; a 副题 has a dash or is the longer one, and explains.
    why: 'second-of-two',
    points: ({ setting: { page }, kickers, headline, subtitles, subheadings }) => {
      const [above, line] = [headline[0], subtitles[0] ?? subheadings[0]]
      if (!above || !line || kickers.length > 0 || headline.length + subtitles.length + subheadings.length > 2) return 0
      if (page.headlineFirst || isStub(line) || page.titles.has(above.tight) || explains(line, above)) return 0
      return -1.5
    },
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
    // 地下停车场: a few characters say nothing alone, neither above nor as a headline.
    why: 'too-short-alone',
    points: ({ headline, kickers }) =>
      when(
        headline.length === 2 &&
          !/[?!”]$/.test(headline[0]?.plain ?? '') &&
          !headline.some(({ clues }) => clues.has('three-parts') || clues.has('part-of-page')) &&
          // 送你一车煤 / 矿工支援灾区见闻: what is below tells more of it.
          !['kind', 'account'].some((clue) => headline[1]?.clues.has(clue as TitleClue)) &&
          !isWholeAbove(headline[0] as TitleLine) &&
          headline.some((line, index) => isStub(line) && line.clues.has('very-short') === index > 0),
        7,
      ) - perLine(kickers, (line) => when(isStub(line), 2.5)),
  },
  {
    // Of three lines the middle one.
    why: 'middle-of-three',
    points: ({ headline: [headline], kickers, subtitles, subheadings: [section] }) =>
      when(
        headline !== undefined &&
          !['very-short', 'kind', 'account'].some((clue) => headline.clues.has(clue as TitleClue)) &&
          kickers.length > 0 &&
          (subtitles.length > 0 || (section?.isParallel ?? false)),
        3,
      ),
  },
  {
    // Hardly ever the first, unless the others are of one form.
    why: 'first-of-three',
    points: ({ setting: { above }, columns, kickers, headline, subtitles, subheadings }) => {
      if (above === 'text' || headline.length !== 1 || columns.length + kickers.length > 0) return 0
      const [line, next, ...more] = [...subtitles, ...subheadings]
      if (!line || !next || subtitles.length === 0 || more.length > 0) return 0
      return when(!isPair(line, next) && !next.isParallel, -1.5)
    },
  },
  {
    // Two 副题 are of one form.
    why: 'parallel-subtitles',
    points: ({ subtitles }) => perLine(subtitles.slice(1), (line, index) => when(isPair(subtitles[index] as TitleLine, line), 2)),
  },
  {
    // The headline is set largest: it is the shorter of two lines; the longer the first line above it, the surer.
    why: 'set-large',
    points: ({ headline, kickers, subtitles }) => {
      const size = headline.length === 1 ? (headline[0]?.tight.length ?? 0) : 0
      if (size === 0) return 0
      return (
        perLine([...kickers, ...subtitles], ({ tight }) => (tight.length >= size + 3 ? 0.5 : tight.length + 3 <= size ? -0.5 : 0)) +
        surelyAbove(kickers[0], headline[0])
      )
    },
  },
  {
    // Only one of two has parts: 引题 and 副题 are in halves more often than the headline.
    why: 'in-parts',
    points: ({ headline, kickers, subtitles }) =>
      when(
        !headline.some(({ clues }) => clues.has('halves') || clues.has('three-parts')) &&
          [...kickers, ...subtitles].some(({ clues }) => clues.has('halves') || clues.has('three-parts')),
        0.5,
      ),
  },
  {
    // A place in the kicker or the headline alone tells which of two names the news. A question, or what somebody says, is a headline, too.
    why: 'names-the-place',
    points: ({ setting: { page }, headline, kickers, subtitles }) => {
      const has = (lines: readonly TitleLine[], clue: TitleClue): boolean => lines.some(({ clues }) => clues.has(clue))
      if (!has(headline, 'place-first')) return 0
      // So is one with a coined word, where headlines come first.
      const stands = has(kickers, 'asks') || has(kickers, 'whole-quotation') || (page.headlineFirst && has(kickers, 'coined-word'))
      return (
        when(kickers.length > 0 && !has(kickers, 'place-first'), stands ? 0.5 : 1) +
        when(subtitles.length > 0 && !has(subtitles, 'place-first'), 0.5)
      )
    },
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
      return when(page.headlineFirst && kickers.length + subtitles.length > 0 && has(headline) && !has([...kickers, ...subtitles]), -6)
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
  ...breakEvidence,
  ...pairEvidence,
]
