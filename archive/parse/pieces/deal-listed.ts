/**
 * Titles that stand in a list above all texts of a dump, and again above theirs: one that is not printed again belongs to a text that
 * begins inside the piece of the title listed before it, and speaks of it, as nothing above does.
 */
import { tighten } from '../plain.ts'
import type { Unit } from '../units/units.ts'
import { startPiece, type Piece } from './piece.ts'
import { echoOf } from './subject.ts'

const fewestListed = 3
const fewestTold = 0.4
const mostAbove = 0.15

/** The pieces, with one more for each such title. */
export function dealListed(pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces
  const listed = first ? listOf(first) : []
  if (!first || listed.length < fewestListed) return pieces
  const words = listed.map(({ plain }) => tighten(plain))
  const owners = ownersOf(pieces, new Set(listed))
  const dealt = [...pieces]
  listed.forEach((title, at) => {
    const above = at === 0 || owners.has(words[at] as string) ? undefined : owners.get(words[at - 1] as string)
    const from = above ? beginningOf(title.plain, above) : -1
    if (!above || from < 0) return
    const piece = startPiece()
    piece.units.push(title, ...above.units.splice(from))
    piece.fates.set(title, { role: 'headline', why: 'speaks-of-the-text' })
    piece.hasBody = piece.hasHeadline = true
    first.units.splice(first.units.indexOf(title), 1)
    dealt.splice(dealt.indexOf(above) + 1, 0, piece)
  })
  return dealt
}

/** By the words of each title the first piece that has it, besides the list. */
function ownersOf(pieces: readonly Piece[], listed: ReadonlySet<Unit>): ReadonlyMap<string, Piece> {
  const owners = new Map<string, Piece>()
  for (const piece of pieces)
    for (const unit of piece.units) {
      const title = unit.kind === 'heading' && !listed.has(unit) ? tighten(unit.plain) : ''
      if (title !== '' && !owners.has(title)) owners.set(title, piece)
    }
  return owners
}

/** The titles on top of a piece, where the first or another of them stands right below them again. */
function listOf({ units }: Piece): readonly Unit[] {
  const from = units.findIndex(({ kind }) => kind === 'heading')
  const end = units.findIndex(({ kind }, index) => index > from && kind !== 'heading')
  const run = from < 0 ? [] : units.slice(from, end < 0 ? units.length : end)
  const seen = new Set<string>()
  const again = run.findIndex(({ plain }) => {
    const title = tighten(plain)
    const isAgain = seen.has(title)
    seen.add(title)
    return isAgain
  })
  return again < 0 ? [] : run.slice(0, again)
}

/** Where the text begins that the title tells, behind another text; −1: nowhere. */
function beginningOf(title: string, { units }: Piece): number {
  const texts = units.flatMap(({ kind }, index) => (kind === 'body' ? [index] : []))
  const echo = (index: number): number => echoOf(title, units[index]?.plain ?? '')
  const found = texts.findIndex((index) => echo(index) >= fewestTold)
  const from = texts[found] ?? -1
  const isAlone = texts.slice(0, found).every((index) => echo(index) <= mostAbove)
  return found > 0 && isAlone && !units.slice(from).some(({ kind }) => kind === 'heading') ? from : -1
}
