/** The pieces of a page: one where the frame says so, one a section, else as the text falls apart. */
import { findIndices } from '../find-indices.ts'
import { makeNearWords } from '../forms/near-words.ts'
import type { Line } from '../lines/lines.ts'
import type { Overview } from '../lines/overview.ts'
import type { Frame } from '../marks/frame.ts'
import { nextUsed, type LineMark } from '../marks/line-mark.ts'
import { namesItself } from '../marks/mark-notices.ts'
import { readDateline } from '../people/dateline.ts'
import type { ParseResources } from '../resources.ts'
import { knownTitles, namesBelowTitles, penNames, readTailTitle } from '../titles/page-titles.ts'
import { makeUnits, type Unit } from '../units/units.ts'
import { cutArticles } from './cut-articles.ts'
import type { PieceSetting } from './cutting.ts'
import type { Piece } from './piece.ts'

/** What the signs of a whole page say of its lines. */
export type PageSigns = Overview & Pick<PieceSetting, 'roles'>

/** Finds them. */
export function findPieces(
  lines: readonly Line[],
  marks: readonly LineMark[],
  frame: Frame,
  signs: PageSigns,
  text: string,
  resources: ParseResources,
): Piece[] {
  const content = findIndices(frame.zones, (zone) => zone === 'content')
  const single = frame.single && signs.titles.size === 0
  const sections = single ? [content] : groupBySection(content, marks, signs)
  const authors = new Set([...signs.authors, ...penNames(lines, marks, resources)])
  const setting: PieceSetting = {
    titles: knownTitles(content, lines, marks, frame, signs),
    authors: new Set([...authors, ...(marks.some(({ kind }) => kind === 'section') ? namesBelowTitles(lines, marks, resources) : [])]),
    roles: signs.roles,
    tailTitle: readTailTitle(lines, marks),
    headlineFirst: marks.some((mark) => mark.kind === 'section'),
    single: single || sections.length > 1,
    divider: single ? frame.divider : -1,
    jump: single ? marks.findIndex(({ reason }, index) => reason === 'guide' && /[上紧]接|转接/.test(lines[index]?.plain ?? '')) : -1,
    turns: findIndices(marks, ({ reason }, index) => reason === 'guide' && turnsOver.test(lines[index]?.plain ?? '')),
    belowAds: linesBelowAds(marks),
    resumed: single ? new Set() : linesResumed(lines, marks),
    captionsFirst: single && frame.hasNavigation && /来源/.test(lines[frame.divider]?.plain ?? ''),
  }
  const isNear = makeNearWords(text)
  return sections.flatMap((indices) => {
    const headEnd = single ? endOfHead(indices, lines, marks, frame) : 0
    const units = makeUnits(indices, lines, marks, isNear, resources, {
      single: single || signs.titles.size > 0,
      titles: setting.titles,
      authors,
      headEnd,
      divider: frame.divider,
      captionsFirst: setting.captionsFirst,
    })
    return cutArticles(single ? units : dropAdvertisers(units, lines, marks), setting, resources)
  })
}

function linesBelowAds(marks: readonly LineMark[]): ReadonlySet<number> {
  return new Set(
    findIndices(marks, ({ reason }) => isAd(reason))
      .map((index) => nextUsed(marks, index, 1))
      .filter((index) => !isAd(marks[index]?.reason ?? '')),
  )
}
const isAd = (reason: string): boolean => reason === 'advertisement' || reason === 'contact-line'

/** Right below (上接第一版) goes on what another page began. */
function linesResumed(lines: readonly Line[], marks: readonly LineMark[]): ReadonlySet<number> {
  const jumps = findIndices(
    marks,
    ({ reason }, index) => (reason === 'guide' || reason === 'jump') && /[上紧]接/.test(lines[index]?.plain ?? ''),
  )
  return new Set(jumps.map((index) => nextUsed(marks, index, 1)))
}

/** The text above goes on there; 详见第八版 and 更多报道见A08版 tell of others. */
const turnsOver = /^[(【]?紧?下[转接]/

/** Above date and source every line is a title; below 第11版:… PDF版阅读 the first one. */
function endOfHead(indices: readonly number[], lines: readonly Line[], marks: readonly LineMark[], frame: Frame): number {
  if (frame.divider >= 0 && !frame.hasNavigation) return frame.divider
  const hasPdf = marks.some(({ kind }, index) => kind === 'mast' && /PDF版/.test(lines[index]?.plain ?? ''))
  return hasPdf ? (indices.find((index) => marks[index]?.kind === 'text') ?? -1) + 1 : 0
}

/** Each section, and each piece of an overview, by itself. */
function groupBySection(content: readonly number[], marks: readonly LineMark[], { titles }: Overview): number[][] {
  const groups: number[][] = [[]]
  let at = 0
  for (const index of content) {
    const crossed = marks.slice(at, index).some((mark) => mark.kind === 'section') || titles.has(index)
    if (crossed && (groups.at(-1) as number[]).some((line) => marks[line]?.kind !== 'blank')) groups.push([])
    groups.at(-1)?.push(index)
    at = index
  }
  return groups
}

/** A title directly above a hot-line belongs to the advertisement, unless an article that has no other begins below. */
function dropAdvertisers(units: readonly Unit[], lines: readonly Line[], marks: readonly LineMark[]): Unit[] {
  return units.filter((unit) => {
    if (unit.kind !== 'heading') return true
    let below = (unit.lines.at(-1) as number) + 1
    while (below < lines.length && marks[below]?.kind === 'blank') below++
    if (marks[below]?.reason !== 'advertisement' || namesItself.test(lines[below]?.plain ?? '')) return true
    while (below < lines.length && (marks[below]?.kind === 'blank' || marks[below]?.reason === 'advertisement')) below++
    return marks[below]?.kind === 'text' && readDateline(lines[below]?.plain ?? '') !== null
  })
}
