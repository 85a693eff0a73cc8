/**
 * Titles that the columns have put above one another, and their texts below, in the same order: each text without a title has one
 * that speaks of it, and of no text above.
 */
import type { Unit } from '../units/units.ts'
import type { Piece } from './piece.ts'
import { echoOf } from './subject.ts'

/** A 引题 or 副题 speaks of the first text, as the headline does. */
const fewestOwn = 0.35
const mostOther = 0.15
const mostTitles = 5

/** Gives each text its title. */
export function dealTitles(pieces: readonly Piece[]): void {
  pieces.forEach((piece, at) => {
    const titles = titlesAbove(piece)
    if (titles.length < 2 || titles.length > mostTitles) return
    const dealt = pieces.slice(at, at + titles.length)
    const [after] = pieces.slice(at + titles.length)
    if (dealt.length < titles.length || !piece.hasDateline || !dealt.slice(1).every(isBrief) || (after && isBrief(after))) return
    const texts = dealt.map(({ units }) => units.flatMap(({ kind, plain }) => (kind === 'body' ? [plain] : [])).join('\n'))
    const echoes = titles.map(({ plain }) => texts.map((text) => echoOf(plain, text)))
    const fits = echoes.every((row, own) =>
      row.every((echo, other) => (own === other ? own === 0 || echo >= fewestOwn : echo <= mostOther && (row[own] ?? 0) > echo)),
    )
    if (!fits) return
    piece.units.splice(piece.units.indexOf(titles[1] as Unit), titles.length - 1)
    titles.forEach((title, index) => {
      const owner = dealt[index] as Piece
      if (index > 0) owner.units.unshift(title)
      owner.fates.set(title, { role: 'headline', why: 'speaks-of-the-text' })
      owner.hasHeadline = true
    })
  })
}

/** The titles of a piece, when they stand in a row above its text. */
function titlesAbove({ units }: Piece): readonly Unit[] {
  const from = units.findIndex(({ kind }) => kind === 'heading')
  const end = units.findIndex(({ kind }, index) => index > from && kind !== 'heading')
  return from >= 0 && units[end]?.kind === 'body' && !hasParts(units.slice(end)) ? units.slice(from, end) : []
}

/** News without a title. */
function isBrief({ units, hasDateline }: Piece): boolean {
  return hasDateline && units[0]?.kind === 'body' && !hasParts(units)
}

/** A title with text below it; where the page ends one may stand alone. */
function hasParts(units: readonly Unit[]): boolean {
  const title = units.findIndex(({ kind }) => kind === 'heading')
  return title >= 0 && units.slice(title).some(({ kind }) => kind === 'body')
}
