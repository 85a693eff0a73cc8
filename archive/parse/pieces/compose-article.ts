/** The units of one piece → its fields and paragraphs. */
import type { ParagraphKind, Person, Range } from '#contract/models.ts'

import { boxLabel, issuer, publicNotice } from '../forms/box-labels.ts'
import {
  captionPattern,
  isShortSentence,
  pointsInPicture,
  printedOnce,
  readCredit,
  sceneOfDay,
  showsPicture,
  showsScene,
} from '../forms/captions.ts'
import { asksInClauses, asksReader } from '../forms/headings.ts'
import { isCutOff } from '../forms/last-line.ts'
import { abstract, leadLabel, leadPrefix } from '../forms/lead-labels.ts'
import { comment, dayAlone, isSignature, letter } from '../forms/letters.ts'
import type { Line } from '../lines/lines.ts'
import { readByline } from '../people/byline.ts'
import { isClearName, isIntroduction } from '../people/names.ts'
import { stripReadings, tighten } from '../plain.ts'
import type { LineKind, ReadArticle, ReadParagraph } from '../reading.ts'
import type { ParseResources } from '../resources.ts'
import { isPieceOf, isRestOf } from '../titles/headline-pieces.ts'
import type { Unit } from '../units/units.ts'
import { endOfInstitute, isAnswered, mergePeople, readBylineUnit, readNamesAtEnd } from './byline-units.ts'
import { cutParagraph } from './cut-paragraph.ts'
import { endOfLead } from './lead.ts'
import { hasOneUnit, type Piece } from './piece.ts'
import { findShown } from './shown-lines.ts'
import { echoOf } from './subject.ts'

/** A longer line below the text is no label. */
const longestLabel = 24

/** An article before its districts are known, with what became of each line. */
export interface Composed {
  readonly piece: Piece
  readonly article: Omit<ReadArticle, 'districts'>
  /** Papers named in its bylines. */
  readonly media: readonly string[]
  readonly kinds: ReadonlyMap<number, LineKind>
  /** Why a title was taken for what it is, by line. */
  readonly whys: ReadonlyMap<number, string>
  /** Lines that stand in the piece but are not of it: labels, titles printed twice. */
  readonly dropped: ReadonlyMap<number, string>
}

/** Composes one piece. */
export function composeArticle(piece: Piece, lines: readonly Line[], resources: ParseResources): Composed {
  const { units, fates } = piece
  const titles: Record<'kicker' | 'headline' | 'subtitle', string[]> = { kicker: [], headline: [], subtitle: [] }
  const people: Person[] = []
  const media: string[] = []
  const paragraphs: ReadParagraph[] = []
  const kinds = new Map<number, LineKind>()
  const whys = new Map<number, string>()
  const dropped = new Map<number, string>()
  let dateline: string | null = null
  let leadEnd = 0
  let hasBody = false

  const note = (unit: Unit, kind: LineKind): void => unit.lines.forEach((index) => kinds.set(index, kind))
  const drop = (unit: Unit, kind: LineKind, why: string): void => {
    note(unit, kind)
    for (const index of unit.lines) dropped.set(index, why)
  }
  const addPeople = (found: readonly Person[]): void => mergePeople(people, found)

  const shown = findShown(units, fates, resources)
  const isLetter = letter.test(units.find(({ kind }) => kind === 'body')?.plain ?? '')
  const lastText = units.findLastIndex(({ kind, plain }) => kind !== 'heading' && kind !== 'label' && !dayAlone.test(plain))
  for (const [at, unit] of units.entries()) {
    switch (unit.kind) {
      case 'byline':
      case 'editor': {
        const read = readBylineUnit(unit, units[at - 1], resources)
        addPeople(read.people)
        media.push(...read.media)
        note(unit, 'byline')
        break
      }
      case 'notice':
      case 'label':
        // ■现场 between paragraphs is a subheading; on top or at the end it is a column's name.
        if (isPart(unit, units[at + 1]) && at < lastText) {
          addParagraph(unit, 'subheading')
          break
        }
        if (
          (hasBody || paragraphs.length > 0) &&
          !boxLabel.test(unit.plain) &&
          units[at + 1]?.kind === 'body' &&
          !showsPicture(units[at + 1]?.plain ?? '', hasBody) &&
          (partSign.test(unit.plain) ||
            isBracketed(unit.plain) ||
            (unit.spaced && units[at + 1]?.spaced && resources.labels.lines.has(unit.plain)))
        ) {
          addParagraph(unit, 'subheading')
          break
        }
        drop(unit, 'label', 'label')
        break
      case 'lead-label':
        leadEnd = endOfLead(units, fates, at)
        note(unit, 'lead')
        break
      case 'heading':
        addTitle(unit, at)
        break
      case 'caption':
        leadEnd = 0
        addPeople(readCredit(unit, resources))
        addParagraph(unit, 'caption')
        break
      case 'row':
      case 'verse':
        paragraphs.push({ kind: 'text', text: unit.text })
        note(unit, 'body')
        break
      case 'body':
        addBody(unit, at)
    }
  }
  const all = units.flatMap((unit) => unit.lines).filter((index) => !dropped.has(index))
  const [kicker, headline, subtitle] = [titles.kicker, titles.headline, titles.subtitle].map((list) => list.join(' ') || null) as [
    string | null,
    string | null,
    string | null,
  ]
  return {
    piece,
    article: { spans: spansOf(all, lines), headline, kicker, subtitle, byline: people, dateline, paragraphs },
    media,
    kinds,
    whys,
    dropped,
  }

  /** 【第一幕】 … 【第二幕】 or ■找水 … ■挖渠 below the headline: two labels of one form and more name the parts of the text. */
  function isPart({ plain }: Unit, next: Unit | undefined): boolean {
    const mayBePart = (words: string): boolean =>
      longPart.test(words) ? !resources.columns.known.test(words.slice(1, -1)) : partSign.test(words)
    // ■爱心人物 above another title is the name of a column.
    if (titles.headline.length === 0 || !mayBePart(plain) || (partSign.test(plain) && next?.kind !== 'body')) return false
    const parts = units.filter((unit) => unit.kind === 'label' && unit.plain[0] === plain[0] && mayBePart(unit.plain))
    return new Set(parts.map((unit) => unit.plain)).size > 1
  }

  /** A title in the role that its stack gave it. */
  function addTitle(unit: Unit, at: number): void {
    const { role, why, continues = false } = fates.get(unit) ?? { role: 'subheading', why: 'short-without-full-stop' }
    for (const index of unit.lines) whys.set(index, why)
    switch (role) {
      case 'kicker':
      case 'headline':
      case 'subtitle':
        titles[role].push(unit.text)
        note(unit, role)
        leadEnd = 0
        break
      case 'column':
        drop(unit, 'label', 'label')
        break
      case 'repeat':
        drop(unit, 'noise', 'repeated-title')
        break
      case 'author':
        addAuthor(unit)
        break
      case 'caption':
        addParagraph(unit, 'caption')
        break
      case 'subheading':
        // A piece of the headline, again above the text, is what its picture shows.
        if (!hasBody && isPieceOf(unit.plain, titles.headline)) addParagraph(unit, 'caption')
        else if (!hasBody && isRestOf(unit.plain, titles.headline)) drop(unit, 'noise', 'repeated-title')
        else addInnerTitle(unit, at, continues)
    }
  }

  /** A bare name; a pen name that is none by its characters stands whole. */
  function addAuthor(unit: Unit): void {
    const from = endOfInstitute(unit.plain)
    const printed = stripReadings(unit.text).slice(from)
    const { people } = readByline(unit.plain.slice(from), resources, { printed, bare: true })
    addPeople(people.length === 0 && /^[〇㐀-鿿𠀀-𲎯]{2,4}$/u.test(unit.plain) ? [{ role: 'author', name: printed }] : people)
    note(unit, 'byline')
  }

  /** A title inside the text: a subheading, if it is one at all. */
  function addInnerTitle(unit: Unit, at: number, continues: boolean): void {
    const isInText = hasBody || units[at - 1]?.kind === 'byline' || asksReader.test(unit.plain)
    const isSentence =
      isIntroduction(unit.plain, resources) ||
      comment.test(unit.plain) ||
      (isInText && asksInClauses(unit.plain) && units[at + 1]?.kind !== 'heading')
    // 市水务局 / 6月9日 at the end: who tells it, and when.
    const isNotice = hasBody && issuer.test(unit.plain) && titles.headline.some((title) => publicNotice.test(tighten(title)))
    const isOffice = isNotice || (at === units.length - 2 && dayAlone.test(units[at + 1]?.plain ?? ''))
    // Below the last text there is nothing left that it could be the title of; 读者 张敏 stands below the headline, too.
    const isLast = hasBody && at > lastText
    const mayBeReader = hasBody ? isLetter || isAnswered(units, at) : titles.headline.length > 0
    const signed = isLast || (mayBeReader && isSignature(unit.plain)) ? readNamesAtEnd(unit, resources) : []
    if (signed.length > 0) {
      addPeople(signed)
      return note(unit, 'byline')
    }
    const isDay = hasBody && dayAlone.test(unit.plain) && (isLast || endsLetter(units[at - 1]))
    if (isSignature(unit.plain, hasBody) || isOffice || isDay || (unit.siblings === 0 && isSentence)) return addParagraph(unit, 'text')
    if (shown.has(unit) || captionPattern.test(unit.plain) || pointsInPicture.test(unit.plain)) {
      addPeople(readCredit(unit, resources))
      return addParagraph(unit, 'caption')
    }
    if (hasBody && boxLabel.test(unit.plain)) return drop(unit, 'label', 'label')
    if (at === lastText + 1 && isLetter && isClearName(unit.plain, resources)) return addAuthor(unit)
    if (isLast && showsScene(unit.plain, at === lastText + 1 && at === units.length - 1)) return addParagraph(unit, 'caption')
    if (isLast && endsPage(unit) && isCutOff(unit.plain, resources)) return addParagraph(unit, 'text')
    if (isLast && unit.plain.length <= longestLabel) return drop(unit, 'label', 'label')
    leadEnd = 0
    const before = paragraphs.at(-1)
    if (!continues || before?.kind !== 'subheading') return addParagraph(unit, 'subheading')
    paragraphs[paragraphs.length - 1] = { kind: 'subheading', text: `${before.text} ${unit.text}` }
    note(unit, 'subheading')
  }

  function endsPage({ lines: own }: Unit): boolean {
    return own.at(-1) === lines.findLastIndex(({ start, end }) => end > start)
  }

  /** The first of two paragraphs, a short sentence, where the other names who took the picture. */
  function isAbovePicture({ plain }: Unit, at: number): boolean {
    if (hasBody || at + 1 !== lastText || units[at + 1]?.kind !== 'body') return false
    if (!isShortSentence(plain) && !sceneOfDay.test(plain)) return false
    return showsPicture(units[at + 1]?.plain ?? '', hasBody)
  }

  /** The last of several paragraphs, a short sentence that says the titles again: what the picture shows. */
  function saysAgain({ plain }: Unit, at: number): boolean {
    if (at !== lastText || paragraphs.length < 2 || !isShortSentence(plain)) return false
    return echoOf(plain, [...titles.kicker, ...titles.headline].join(' ')) >= 0.5
  }

  function addParagraph(unit: Unit, kind: 'text' | 'caption' | 'subheading'): void {
    paragraphs.push({ kind, text: (kind === 'caption' ? printedOnce(unit.text) : null) ?? unit.text })
    note(unit, kind === 'text' ? 'body' : kind)
  }

  function addBody(unit: Unit, at: number): void {
    const { opening, ending, plain, text, ...cut } = cutParagraph(unit, resources)
    dateline ??= cut.dateline
    addPeople(opening?.people ?? [])
    media.push(...(opening?.media ?? []), ...(ending?.media ?? []))
    // ▲某某镇…。(张敏): a brief behind its sign.
    const isShown = showsPicture(unit.plain, hasBody) && !(hasOneUnit(piece) && /[^摄图]\)$/.test(unit.plain))
    const isCaption = isShown || isAbovePicture(unit, at) || saysAgain(unit, at)
    // 本报记者 A 通讯员 B 摄: below a picture both took it.
    const credited = isCaption ? readCredit(unit, resources) : []
    addPeople(credited.length > 0 ? credited : (ending?.people ?? []))
    if (opening) leadEnd = 0
    const isLead =
      !opening &&
      (at < leadEnd ||
        (!hasBody && (abstract.test(unit.plain) || leadPrefix.test(plain) || leadLabel.test(plain.split(' ', 1)[0] as string))))
    const kind: ParagraphKind = isCaption ? 'caption' : isLead ? 'lead' : 'text'
    // 新华社郑州电 题:… says the headline again, or says it at all.
    const named = opening && !hasBody ? /^题\s*:\s*([^。]{4,80})$/.exec(plain)?.[1] : undefined
    if (named && titles.headline.length === 0) titles.headline.push(text.slice(text.length - named.length))
    if (text && !named) paragraphs.push({ kind: opening ? 'text' : kind, text })
    hasBody ||= kind !== 'lead'
    note(unit, kind === 'text' ? 'body' : kind)
    if (ending && !isCaption) kinds.set(unit.lines.at(-1) as number, unit.lines.length > 1 || text ? 'body' : 'byline')
  }
}

const endsLetter = (unit: Unit | undefined): boolean => unit?.kind === 'byline' || isSignature(unit?.plain ?? '')

/** One of several may be as long as any subheading. */
const longPart = /^[【[][^】\]]{2,16}[】\]]$/
const partSign = /^[■◆●▲□◎▶]/
const isBracketed = (plain: string): boolean => /^[【[].{2,6}[】\]]$/.test(plain)

/** Neighbouring lines make one span. */
function spansOf(indices: readonly number[], lines: readonly Line[]): Range[] {
  const spans: [number, number][] = []
  let before = -2
  for (const index of indices.toSorted((a, b) => a - b)) {
    const line = lines[index] as Line
    const last = spans.at(-1)
    let between = before + 1
    while (between < index && lines[between]?.end === lines[between]?.start) between++
    if (last && between === index) last[1] = line.end
    else spans.push([line.start, line.end])
    before = index
  }
  return spans
}
