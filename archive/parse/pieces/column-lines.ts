/** Lines of a stack that are names of columns and no titles: what a page, a campaign or a series of pieces is called. */
import { isPageName } from '../forms/page-names.ts'
import { readDateline } from '../people/dateline.ts'
import { tighten } from '../plain.ts'
import type { TitleLine } from '../titles/title-stack.ts'
import type { Unit } from '../units/units.ts'
import type { Cutting, PieceSetting } from './cutting.ts'
import type { Piece } from './piece.ts'

/** In halves a slogan may be a 副题. */
export function isCalledOut({ kind, plain }: Unit, { columns }: Cutting['resources']): boolean {
  return kind === 'heading' && plain.length <= longestSlogan && !plain.includes(' ') && columns.slogans.test(plain)
}
const longestSlogan = 16

/** 荥阳动态 above the first of several reports, each with its title and 本报讯: what they all are, also where the page lists it. */
export function isNewsOfPlace([first, second]: readonly Unit[], next: Unit | undefined, { units, lastTitle, resources }: Cutting): boolean {
  if (!first || second?.kind !== 'heading' || !isPageName(first.plain, resources)) return false
  return next?.kind === 'body' && readDateline(next.plain) !== null && units.indexOf(next) < lastTitle
}

/** 市民热线, where the text tells of 本报“市民热线”. */
export function isQuotedColumn({ plain }: Unit, next: Unit | undefined): boolean {
  if (plain.length > longestColumn || next?.kind !== 'body') return false
  const at = next.plain.indexOf(`“${plain}”`)
  if (at < 0) return false
  return (
    /[报网台刊社]$/.test(next.plain.slice(0, at).slice(-1)) || /^(?:栏目|专栏|专版|热线|专线)/.test(next.plain.slice(at + plain.length + 2))
  )
}
const longestColumn = 8

/** 寻人, where two pieces and more of those above stand below a word as short, each between blank lines: so does this one. */
export function isNextRubric({ tight, spaced }: TitleLine, pieces: readonly Piece[]): boolean {
  if (!spaced || tight.length > longestRubric) return false
  const above = pieces.slice(-nearPieces).filter(({ units: [first], fates }) => {
    const isColumn = first?.kind === 'label' || (first?.kind === 'heading' && fates.get(first)?.role === 'column')
    return isColumn && tighten(first.plain).length === tight.length
  })
  return above.length >= fewestRubrics
}
const longestRubric = 4
const fewestRubrics = 2
const nearPieces = 16

/** 快讯, or what is left of a caption, alone above 本报讯: news has no headline of three characters. */
export function isTooShort({ kind, plain }: Unit, next: Unit | undefined, { titles, tailTitle }: PieceSetting): boolean {
  const title = tighten(plain)
  if (kind !== 'heading' || title.length > longestStub || titles.has(title) || title === tailTitle) return false
  return next?.kind === 'body' && readDateline(next.plain) !== null
}
const longestStub = 3

/** 商都钟鼓 / (blank) / 窑火 / 慕容雪: the author stands right below his title, and apart from it short names of columns. */
export function isTitleOfAuthor(author: Unit, titles: readonly TitleLine[]): boolean {
  const last = titles.at(-1) as TitleLine
  const isRightBelow = author.lines[0] === (last.unit.lines.at(-1) as number) + 1
  return (
    isRightBelow &&
    last.spaced &&
    titles.slice(0, -1).every(({ tight, spaced }, index) => tight.length <= longestPart && (spaced || index === 0))
  )
}
const longestPart = 6
