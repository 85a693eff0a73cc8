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
    const texts = dealt.map(textOf)
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

/**
 * The units of the page with the titles of each text right above it, where they stand above one another and some texts have a 引题 or
 * a 副题, too: each title speaks of one text, and all come in the order of the texts. Null: there is no such stack.
 */
export function spreadTitles(pieces: readonly Piece[]): readonly Unit[] | null {
  const spread = new Map<Piece, readonly Unit[]>()
  for (const [at, piece] of pieces.entries()) {
    const titles = titlesAbove(piece)
    if (titles.length < 2 || !piece.hasDateline) continue
    // Each text has a title and more: as many texts as titles are too many.
    const near = pieces.slice(at, at + titles.length)
    const next = near.findIndex((other, index) => index > 0 && !isBrief(other))
    const texts = near.slice(0, next < 0 ? near.length : next).map(textOf)
    if (texts.length < 2 || titles.length <= texts.length || titles.length > mostOfEach * texts.length) continue
    const owners = withBeside(titles.map(({ plain }) => ownerOf(texts.map((text) => echoOf(plain, text)))))
    if (!isDealt(owners, texts.length)) continue
    for (const text of texts.keys()) {
      const owner = pieces[at + text] as Piece
      const own = titles.filter((_, place) => owners[place]?.text === text)
      const kept = text > 0 ? owner.units : owner.units.filter((unit) => !titles.includes(unit))
      // Below what stands above them: a label, a picture.
      const above = text > 0 ? 0 : owner.units.indexOf(titles[0] as Unit)
      spread.set(owner, kept.toSpliced(above, 0, ...own))
    }
  }
  return spread.size === 0 ? null : pieces.flatMap((piece) => spread.get(piece) ?? piece.units)
}
/** 引题, headline and 副题 */
const mostOfEach = 3
/** A 引题 or 副题 says less of its text than the headline does. */
const fewestBeside = 0.2

/** The text that a title speaks of, and how much; −1: of none, or of several. */
interface Owner {
  readonly text: number
  readonly echo: number
}

/** Finds it. */
function ownerOf(echoes: readonly number[]): Owner {
  const echo = Math.max(...echoes)
  const isOne = echo >= fewestBeside && echoes.filter((other) => other > mostOther).length === 1
  return { text: isOne ? echoes.indexOf(echo) : -1, echo }
}

/** A 引题 that speaks of nothing: on top of all it is the first text's, between two titles of one text that one's. */
function withBeside(owners: readonly Owner[]): readonly Owner[] {
  return owners.map((owner, at) => {
    const [above, below] = [at === 0 ? 0 : owners[at - 1]?.text, owners[at + 1]?.text]
    return owner.echo < fewestBeside && above !== undefined && above >= 0 && above === below ? { ...owner, text: above } : owner
  })
}

/** Each text has a title that tells it, and they come in order. */
function isDealt(owners: readonly Owner[], texts: number): boolean {
  const told = new Set(owners.flatMap(({ text, echo }) => (echo >= (text === 0 ? fewestBeside : fewestOwn) ? [text] : [])))
  return told.size === texts && owners.every(({ text }, index) => text >= (owners[index - 1]?.text ?? 0))
}

function textOf({ units }: Piece): string {
  return units.flatMap(({ kind, plain }) => (kind === 'body' ? [plain] : [])).join('\n')
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
