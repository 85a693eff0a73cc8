/** What tells the two lines of a stack apart that has no more, neither in a title list. */
import { when, type Evidence, type ReadingView } from './points.ts'
import type { TitleClue } from './title-clues.ts'
import { isCouplet, isToldMore, tellsMore } from './title-pairs.ts'
import type { TitleLine } from './title-stack.ts'

/** The two lines of a stack that has no more: 引题 and headline, or headline and 副题. */
const pairOf = ({ columns, kickers, headline, subtitles, subheadings }: ReadingView): readonly TitleLine[] => {
  const lines = [...kickers, ...headline, ...subtitles]
  return lines.length === 2 && headline.length === 1 && columns.length + subheadings.length === 0 ? lines : []
}

const headlineAndOther = (view: ReadingView): readonly TitleLine[] => (view.kickers.length > 0 ? pairOf(view).toReversed() : pairOf(view))

/** What is meant otherwise than it is said: 山沟里长出“金叶子”; 从“有没有”到“好不好” sets two things against each other. */
const isPicture = ({ clues, plain }: TitleLine): boolean =>
  clues.has('coined-word') && plain.indexOf('“') === plain.lastIndexOf('“') && !clues.has('three-parts') && !clues.has('meeting')
/** A plain line that begins with the place, and is as long. */
const isFactOf = ({ tight, clues }: TitleLine, above: TitleLine): boolean =>
  clues.has('place-first') && !otherwise.some((clue) => clues.has(clue)) && tight.length >= above.tight.length
const otherwise: readonly TitleClue[] = ['coined-word', 'asks', 'halves', 'open']

/** Below a couplet it is as good a 副题. */
const below: readonly TitleClue[] = ['halves', 'dashed', 'leans-back']

/** What two lines say of their reading. */
export const pairEvidence: readonly Evidence[] = [
  {
    // The first sentence of news tells its headline again; it does so with the meeting of a 引题, too.
    why: 'told-again',
    points: (view) => {
      const [headline, other] = headlineAndOther(view)
      if (!headline || !other || other.clues.has('meeting')) return 0
      const { lead } = view.setting
      return when(isToldMore(headline, other, lead), 0.5) - when(isToldMore(other, headline, lead), 0.5)
    },
  },
  {
    // 雨天咋晒被子? / 老裁缝有办法: a headline asks, the line below it answers.
    why: 'answered',
    points: (view) => {
      const { kickers, headline, subtitles } = view
      if (kickers.length === 0 && subtitles.length > 1)
        return when((headline.at(-1)?.plain.endsWith('?') ?? false) && !subtitles.some(({ clues }) => clues.has('asks')), 1.5)
      const [asking, other] = headlineAndOther(view)
      return when(asking !== undefined && asking.clues.has('asks') && !other?.clues.has('asks'), 1.5)
    },
  },
  {
    // “钟一响我就醒” / 某镇一位敲钟人守着老学堂三十年: whose words the headline has, a longer line below it tells.
    why: 'quotation-above-who',
    points: (view) => {
      const [above, line] = pairOf(view)
      if (!above?.clues.has('whole-quotation') || line === undefined || line.tight.length < above.tight.length + 8) return 0
      return when(view.subtitles.length > 0, 3)
    },
  },
  {
    // A couplet of nobody and nowhere stands above what it is about: 渠里清水流 坡上果子香 / 某某镇修通三十里水渠.
    why: 'couplet-above',
    points: (view) => {
      const [above, line] = pairOf(view)
      if (above === undefined || !isCouplet(above) || view.setting.page.titles.has(above.tight)) return 0
      return line && below.some((clue) => line.clues.has(clue)) ? 0 : view.kickers.length > 0 ? 1.5 : -2
    },
  },
  {
    // 某某县把学堂搬进麦田 / 田头开课 树下答题: who has done what, and where, stands above a couplet, if it is the longer.
    why: 'couplet-below',
    points: (view) => {
      const [above, line] = pairOf(view)
      if (!above?.clues.has('place-first') || above.clues.has('halves') || line === undefined || !isCouplet(line)) return 0
      return when(view.kickers.length > 0 && above.tight.length >= line.tight.length + 4, 6)
    },
  },
  {
    // 铝板也能穿“防弹衣” / 上街区一家民企攻克涂层技术: below a headline that paints a picture stands who has done what, and where.
    why: 'picture-above-fact',
    points: (view) => {
      const [above, line] = pairOf(view)
      return when(view.subtitles.length > 0 && above !== undefined && isPicture(above) && line !== undefined && isFactOf(line, above), 5)
    },
  },
  {
    // 借条上写着“元” 秤杆上说是“两” / 一字之差 官司三年: where both are in halves, the first leads to the second.
    why: 'halves-above-halves',
    points: ({ kickers, headline, subtitles, subheadings }) => {
      if (kickers.length !== 1 || headline.length !== 1 || subtitles.length + subheadings.length > 0) return 0
      return when([...kickers, ...headline].every(({ clues }) => clues.has('halves')) && !headline[0]?.clues.has('leans-back'), 2)
    },
  },
  {
    // Where one line has clauses and the other has none, that without is the headline: the other leads to it or tells more.
    why: 'clauses-beside',
    points: (view) => {
      const [above, line] = pairOf(view)
      if (above === undefined || line === undefined) return 0
      return view.kickers.length > 0
        ? when(tellsMore(above, line) && !line.clues.has('halves'), 1.5)
        : when(
            tellsMore(line, above),
            line.plain.length >= 1.5 * above.plain.length ? 2.5 : line.plain.length > above.plain.length ? 1.5 : 0,
          )
    },
  },
]
