/**
 * A stack of titles: all that stands between the end of one text and the first line of the next. Which line is what is decided
 * for the whole stack at once: every reading that the grammar allows is weighed, and the best one holds.
 *
 *   stack  = header | subheading+
 *   header = column* ( kicker* headline+ subtitle* )? subheading*
 *
 * Bylines may stand anywhere between the lines; they are no part of the grammar, but what is below one says something.
 */

import type { TitleRole } from '../reading.ts'
import type { Unit } from '../units/units.ts'
import type { ReadingView } from './points.ts'
import type { TitleClue } from './title-clues.ts'
import { evidence } from './title-evidence.ts'
import { isBrokenOff } from './title-pairs.ts'
import { clueWeights, roleCost } from './title-weights.ts'
import { wordingEvidence, type WordingEvidence } from './wording-evidence.ts'
import type { TitleWording } from './wording.ts'

/** A line of the stack, with what is known of it. */
export interface TitleLine {
  readonly unit: Unit
  readonly plain: string
  /** Its words without white space. */
  readonly tight: string
  readonly clues: ReadonlySet<TitleClue>
  /** How often the page prints it outside its title list. */
  readonly times: number
  /** Titles of the page that resemble it. */
  readonly siblings: number
  /** True when a title of the very same shape stands in the text below: 春意正浓 游人如织 · 补齐短板 服务升级. */
  readonly isParallel: boolean
  /** True when it belongs to a series inside the text above. */
  readonly inSeries: boolean
  /** True when a blank line stands before it. */
  readonly spaced: boolean
  readonly belowByline: boolean
  readonly aboveByline: boolean
}

/** What the page says of its titles, apart from the stacks themselves. */
export interface PageTitles {
  /** Its title list without white space: each line, and two or three in a row. */
  readonly titles: Pick<ReadonlySet<string>, 'has'>
  /** The headline as the page's tail gives it, without white space. */
  readonly tailTitle: string | null
  /** True where pieces are parted by section lines: there the headline comes first. */
  readonly headlineFirst: boolean
}

/** Where the stack stands. */
export interface StackSetting {
  readonly page: PageTitles
  /** What the piece has so far: no text, an editor's lead, text. */
  readonly above: 'nothing' | 'lead' | 'text'
  readonly hasHeadline: boolean
  /** The first paragraph below, without white space; empty: none is there. */
  readonly lead: string
  /** Whether a new piece begins here, by the points by which its titles read better as its own than as a part's; null: none does. */
  readonly begins: ((lead: number) => boolean) | null
  /** True when the same article has titles below, too. */
  readonly titlesBelow: boolean
  /** True when the text below opens with its dateline. */
  readonly newsBelow: boolean
  /** True when a blank line stands below the stack. */
  readonly spacedBelow: boolean
}

/** How a stack is read. */
export interface StackReading {
  /** True when a new piece begins with the stack. */
  readonly begins: boolean
  readonly titles: readonly ReadTitle[]
}

/** What a line is. */
export interface ReadTitle {
  readonly role: TitleRole
  readonly why: string
  /** True for the second line of a subheading. */
  readonly continues: boolean
}

interface WeighedReading {
  readonly view: ReadingView
  readonly points: number
}

/** Titles higher up than this above a text are a list. */
const mostLines = 8
const most: Readonly<Record<TitleRole, number>> = { column: 2, kicker: 3, headline: 3, subtitle: 3, subheading: 2 }

/** Reads a stack: the roles of its lines, and whether a new piece begins with it. */
export function readStack(lines: readonly TitleLine[], setting: StackSetting, wording: TitleWording): StackReading {
  const far = Math.max(0, lines.length - mostLines)
  const near = lines.slice(far)
  const words = new Map(near.map((line) => [line, weighClues(line)]))
  const ofWording = wordingEvidence(near, setting, wording)
  const best: { article?: WeighedReading; part?: WeighedReading } = {}
  for (const view of readings(near, words, setting)) {
    const kind = view.subheadings.length < near.length ? 'article' : 'part'
    const points = weigh(view, words) + ofWording.points(view)
    if (points > (best[kind]?.points ?? -Infinity)) best[kind] = { view, points }
  }
  const lead = (best.article?.points ?? -Infinity) - (best.part?.points ?? -Infinity)
  const isInText = setting.above === 'text'
  const isArticle = isInText ? best.article !== undefined && (setting.begins?.(lead) ?? false) : lead > 0
  const begins = isInText && isArticle
  const reading = isArticle ? best.article : best.part
  const role = begins || setting.above === 'nothing' ? 'column' : 'subheading'
  const listed = lines.slice(0, far).map((): ReadTitle => ({ role, why: 'title-list', continues: false }))
  return { begins, titles: [...listed, ...(reading ? titlesOf(reading.view, ofWording) : [])] }
}

/** All readings that the grammar allows here. Only a headline has kickers; a column's name has something that says so. */
function* readings(lines: readonly TitleLine[], words: WordPoints, setting: StackSetting): Generator<ReadingView> {
  const all = lines.length
  const other = lines.findIndex((line) => (words.get(line)?.column ?? 0) <= roleCost.column)
  const columns = Math.min(most.column, other < 0 ? all : other)
  const make = (column: number, kicker: number, headline: number, subtitle: number): ReadingView => ({
    setting,
    columns: lines.slice(0, column),
    kickers: lines.slice(column, kicker),
    headline: lines.slice(kicker, headline),
    subtitles: lines.slice(headline, subtitle),
    subheadings: lines.slice(subtitle),
  })
  yield make(0, 0, 0, 0)
  if (setting.above === 'text' && setting.begins === null) return
  if (setting.above === 'lead' && setting.hasHeadline) {
    for (let column = 0; column <= Math.min(1, columns); column++)
      for (let subtitle = column; subtitle <= Math.min(all, column + most.subtitle); subtitle++)
        yield make(column, column, column, subtitle)
    return
  }
  for (let column = 0; column <= columns; column++)
    for (let kicker = column; kicker <= Math.min(all, column + most.kicker); kicker++)
      for (let headline = kicker; headline <= Math.min(all, kicker + most.headline); headline++)
        for (let subtitle = headline; subtitle <= Math.min(all, headline + most.subtitle); subtitle++)
          if (subtitle > 0 && all - subtitle <= most.subheading && (headline > kicker || subtitle === column))
            yield make(column, kicker, headline, subtitle)
}

/** Points of the words of every line in every role. */
type WordPoints = ReadonlyMap<TitleLine, Readonly<Record<TitleRole, number>>>

function weigh(view: ReadingView, words: WordPoints): number {
  const sum = (role: TitleRole, lines: readonly TitleLine[]): number =>
    lines.reduce((points, line) => points + (words.get(line)?.[role] ?? 0), 0)
  const { columns, kickers, headline, subtitles, subheadings } = view
  const ofWords =
    sum('column', columns) +
    sum('kicker', kickers) +
    sum('headline', headline) / Math.max(1, headline.length) +
    sum('subtitle', subtitles) +
    sum('subheading', subheadings)
  return evidence.reduce((points, { points: ofPage }) => points + ofPage(view), ofWords)
}

function weighClues({ clues }: TitleLine): Readonly<Record<TitleRole, number>> {
  const points = { ...roleCost }
  for (const clue of clues) for (const { role, weight } of weightsOf.get(clue) ?? []) points[role] += weight
  return points
}

/** The table of the weights by clue. */
const weightsOf = Map.groupBy(
  Object.entries(clueWeights).flatMap(([role, weights]) =>
    Object.entries(weights).map(([clue, weight]) => ({ role: role as TitleRole, clue: clue as TitleClue, weight })),
  ),
  ({ clue }) => clue,
)

function rolesIn({ columns, kickers, headline, subtitles, subheadings }: ReadingView): [TitleRole, TitleLine][] {
  const list = (role: TitleRole, lines: readonly TitleLine[]): [TitleRole, TitleLine][] => lines.map((line) => [role, line])
  return [
    ...list('column', columns),
    ...list('kicker', kickers),
    ...list('headline', headline),
    ...list('subtitle', subtitles),
    ...list('subheading', subheadings),
  ]
}

/** Where neither a clue nor the wording spoke: the place in the stack did. */
const byPlace: Readonly<Record<TitleRole, string>> = {
  column: 'columns-name',
  kicker: 'above-the-headline',
  headline: 'above-the-text',
  subtitle: 'below-the-headline',
  subheading: 'short-without-full-stop',
}

/** Each line's role with the clue that spoke for it most. */
function titlesOf(view: ReadingView, ofWording: WordingEvidence): ReadTitle[] {
  const page = evidence.filter(({ points, why }) => (why === 'title-list' || why === 'tail-line') && points(view) > 0).at(-1)?.why
  return rolesIn(view).map(([role, line]) => {
    const [clue] = [...line.clues]
      .filter((name) => (clueWeights[role][name] ?? 0) >= 2)
      .sort((a, b) => (clueWeights[role][b] ?? 0) - (clueWeights[role][a] ?? 0))
    const why = role === 'headline' ? page : line.times > 1 && (role === 'kicker' || role === 'column') ? 'printed-again' : undefined
    return {
      role,
      why: why ?? clue ?? ofWording.why(view, line) ?? byPlace[role],
      continues: role === 'subheading' && goesOnAbove(view, line),
    }
  })
}

function goesOnAbove({ subheadings, setting }: ReadingView, line: TitleLine): boolean {
  const before = subheadings[subheadings.indexOf(line) - 1]
  return before !== undefined && isBrokenOff(before, line, setting)
}
