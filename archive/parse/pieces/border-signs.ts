/**
 * What stands around a stack of titles inside a text, in signs whose weights are learned (`learned-border.ts`): how long the titles
 * are, how they begin and end, how far they resemble the titles above and below; with what the text below begins, with what the one
 * above ends, how far each of them has come; where the page has blank lines.
 */
import { tighten } from '../plain.ts'
import type { Unit } from '../units/units.ts'
import type { Piece } from './piece.ts'
import { countSections, nextTitle, openingOf, titlesOf, type StackPlace } from './stack-place.ts'
import { echoOf, readSubject } from './subject.ts'

const none: Pick<Unit, 'kind' | 'plain' | 'spaced'> = { kind: 'notice', plain: '', spaced: false }
const clauseEnd = /[,。;:!?]/
const saysTime = /昨|近日|日前|今[日天]|\d日|月/
const saysReporter = /记者|本报|通讯员/
const saysPlace = /[市县区镇乡村街路]/
const signature = /\([^()]{2,12}\)$/
const signed = /本报讯|记者|通讯员/

/** Reads the signs of a stack below the units of a piece. */
export function readBorderSigns(piece: Piece, place: StackPlace): string[] {
  const { units, at, end } = place
  const titles = titlesOf(place)
  const next = nextTitle(place)
  const endOfNext = endOfStack(units, next)
  return [
    'always',
    ...signsOfTitles(titles, Math.min(piece.paragraphs, 3)),
    `stack ${[...new Set(units.slice(at, end).map(({ kind }) => kind))].toSorted().join(' ')}`,
    ...signsOfBelow(units, end, next),
    ...signsOfAbove(piece, place),
    ...signsOfSubject(piece, place),
    ...likenesses(piece, titles.at(-1), endOfNext > next ? units[endOfNext - 1] : undefined),
    `titles ${Math.min(titles.length, 3)} next ${Math.min(endOfNext - next, 3)}`,
    ...signsOfSpace(place),
  ]
}

function signsOfTitles(titles: readonly Unit[], paragraphs: number): string[] {
  const [first, last] = [titles[0]?.plain ?? '', titles.at(-1)?.plain ?? '']
  const { length } = tighten(last)
  return [
    `titles ${Math.min(titles.length, 4)}`,
    ...(titles.length === 1 ? [`title length ${step(length, 2, 12)}`] : []),
    `first title length ${step(tighten(first).length, 3, 6)}`,
    `title length ${step(length, 3, 5)} paragraphs ${paragraphs}`,
    `title begins ${last.slice(0, 1)}`,
    `title ends ${last.slice(-1)}`,
    ...formsOf(last).map((form) => `title ${form}`),
    ...formsOf(first).map((form) => `first title ${form}`),
    ...(/\d/.test(last) ? ['title counts'] : []),
  ]
}

/** What forms a title has besides its words. */
function formsOf(title: string): string[] {
  const colon = title.indexOf(':')
  return Object.entries(forms)
    .flatMap(([name, form]) => (form.test(title) ? [name] : []))
    .concat(colon < 0 ? [] : [`colon ${Math.min(colon, 4)}`])
}
const forms: Readonly<Record<string, RegExp>> = {
  halves: /\S\s+\S/,
  comma: /,/,
  asks: /\?$/,
  calls: /!$/,
  quotes: /^[“"]/,
  numbered: /^[■●◆▲□★▶①-⑩一二三四五六七八九十\d]/,
  dashed: /^—/,
}

function signsOfBelow(units: readonly Unit[], end: number, next: number): string[] {
  const { kind, plain, spaced } = units[end] ?? none
  const signs = [
    `below ${kind}`,
    `below spaced ${spaced}`,
    `below ${Math.min(next - end, 4)} units`,
    `next ${units[end + 1]?.kind ?? 'end'}`,
  ]
  if (kind !== 'body') return signs
  const clause = plain.slice(0, 40).search(clauseEnd)
  return [
    ...signs,
    ...[1, 2, 3].map((length) => `begins ${plain.slice(0, length)}`),
    `clause ${step(clause < 0 ? 40 : clause, 3, 6)}`,
    `below length ${step(plain.length, 40, 5)}`,
    ...(saysTime.test(plain.slice(0, 40)) ? ['below says when'] : []),
    ...(saysReporter.test(plain.slice(0, 30)) ? ['below says who'] : []),
    ...(saysPlace.test(plain.slice(0, 14)) ? ['below says where'] : []),
  ]
}

function signsOfAbove(piece: Piece, place: StackPlace): string[] {
  const above = piece.units.at(-1) ?? none
  const opening = openingOf(place)
  const ending = above.plain.trimEnd()
  const hasWriters = piece.writers.size > 0
  return [
    `above ${above.kind}`,
    `above ends ${ending.slice(-1)}`,
    `above ends ${ending.slice(-2)}`,
    `above length ${step(above.plain.length, 30, 5)}`,
    ...(signature.test(ending) ? [`above signed ${ending.length < 14}`] : []),
    `paragraphs ${Math.min(piece.paragraphs, 6)}`,
    `subheadings ${Math.min(piece.subheadings, 3)}`,
    `headline ${piece.hasHeadline}`,
    `signed ${Math.min(piece.writers.size, 2)}`,
    `dateline ${piece.hasDateline}`,
    `closed ${piece.isClosed}`,
    `titles below ${place.titlesBelow}`,
    `first piece ${place.isFirst}`,
    `sections ${countSections(place)}`,
    `below brief ${place.isBelowBrief}`,
    `column ${place.hasColumn}`,
    `text ${step(piece.characters, 150, 8)}`,
    `opening ${opening}`,
    `signed ${hasWriters} dateline ${piece.hasDateline} opening ${opening}`,
    `signed ${hasWriters || piece.hasDateline} below ${signed.test((place.units[place.end] ?? none).plain.slice(0, 40))}`,
  ]
}

function signsOfSubject(piece: Piece, { units, at, end }: StackPlace): string[] {
  const { above, below, shared } = readSubject(piece.units, units, end)
  const [first, last] = [units[at]?.plain ?? '', units[end - 1]?.plain ?? '']
  return [
    `shared ${step(shared, 0.02, 8)}`,
    `echo below ${step(echoOf(last, below), 0.2, 4)}`,
    `echo above ${step(echoOf(first, above), 0.2, 4)}`,
  ]
}

/** How far the last title resembles the next one, the last of those inside the text above and its headline. */
function likenesses({ units, fates, hasHeadline, subheadings }: Piece, title: Unit | undefined, next: Unit | undefined): string[] {
  if (!title) return []
  const signs = [`like next ${likeness(title, next)}`, `kin next ${kinship(title, next)}`, `siblings ${Math.min(title.siblings, 3)}`]
  const above = units.findLast((unit) => fates.get(unit)?.role === 'subheading')
  if (subheadings > 0 && above) signs.push(`like subheading ${likeness(title, above)}`, `kin subheading ${kinship(title, above)}`)
  const headline = hasHeadline ? units.find((unit) => fates.get(unit)?.role === 'headline') : undefined
  return headline ? [...signs, `like headline ${likeness(title, headline)}`] : signs
}

/** How many keys of a series two titles share. */
const kinship = ({ keys }: Unit, other: Unit | undefined): number =>
  Math.min(3, other?.keys.filter((key) => keys.includes(key)).length ?? 0)

/** Points for forms, lengths and characters that two titles share. */
function likeness(title: Unit, other: Unit | undefined): string {
  if (!other) return 'none'
  const [one, two] = [tighten(title.plain), tighten(other.plain)]
  const [forms, others] = [formsOf(title.plain).join(), formsOf(other.plain).join()]
  let points = forms !== others ? -1 : forms === '' ? 0 : 2
  if (one.length === two.length) points += 1
  else if (Math.abs(one.length - two.length) > 4) points -= 1
  const characters = new Set(two)
  if ([...new Set(one)].filter((character) => characters.has(character)).length > 1) points += 1
  if (one[0] === two[0] || one.at(-1) === two.at(-1)) points += 1
  return String(points)
}

/** Index of the first unit behind the stack of titles that begins there. */
function endOfStack(units: readonly Unit[], at: number): number {
  let end = at
  while (units[end]?.kind === 'heading') end++
  return end
}

/** Whether a blank line stands here, and how often one does on the page before texts and before titles. */
function signsOfSpace({ units, at, spacing: { texts, titles } }: StackPlace): string[] {
  const spaced = units[at]?.spaced ?? false
  return [`spaced ${spaced}`, `spaced ${spaced} texts ${step(texts, 1 / 3, 2)} titles ${step(titles, 1 / 3, 2)}`]
}

/** In steps of a size, the highest for all above. */
function step(value: number, size: number, highest: number): number {
  return Math.min(highest, Math.floor(value / size))
}
