/** Titles inside a text that are none: what the pictures show which the byline credits. */
import { atPlace, atWork, seen, turns } from '../forms/captions.ts'
import { halves } from '../forms/headings.ts'
import { numbered } from '../forms/series.ts'
import type { ParseResources } from '../resources.ts'
import type { Unit } from '../units/units.ts'
import type { TitleFate } from './piece.ts'

/** 文/图 · A 文 B 图 · A/图: the author took pictures, too. */
const credits = /图(?:$|[\s)])/
/** Somebody is seen at something. */
const shows = /在|正|的|[着了]/
/** 等了五十年的照片, 让老人说了算: a picture shows somebody first. */
const withoutAnybody = /^(?:[〇㐀-鿿𠀀-𲎯]了|[从让为把用给靠]|一(?!位|名|家|群|对))/u
const longestShown = 16
const noUnits: ReadonlySet<Unit> = new Set()

/**
 * Subheadings come in twos and more. So where the byline above the text credits pictures, and one place of the text alone has
 * short lines without anything below them, these are captions.
 */
export function findShown(units: readonly Unit[], fates: ReadonlyMap<Unit, TitleFate>, resources: ParseResources): ReadonlySet<Unit> {
  const album = findAlbum(units, fates)
  if (album.size > 0) return album
  const firstText = units.findIndex(({ kind }) => kind === 'body')
  const inner = units.flatMap((unit, at) =>
    unit.kind === 'heading' && (fates.get(unit)?.role ?? 'subheading') === 'subheading' ? [at] : [],
  )
  const placed = inner.flatMap((at) =>
    atPlace.test(units[at]?.plain ?? '') && !turns.test(units[at]?.plain ?? '') ? [units[at] as Unit] : [],
  )
  if (placed.length > 0) return new Set(placed)
  const [first = -1] = inner
  if (first < 0 || inner.some((at, index) => at !== first + index) || units[first + inner.length]?.kind !== 'body') return noUnits
  const lines = inner.map((at) => units[at] as Unit)
  const isCredited = units.slice(0, firstText).some(({ kind, plain }) => kind === 'byline' && credits.test(plain))
  // 居民在楼顶晾晒被褥: who is seen doing what and where needs no byline; a title alone in its text is seldom one of it.
  if (!isCredited)
    return lines.length === 1 && atWork.test(lines[0]?.plain ?? '') && !turns.test(lines[0]?.plain ?? '') ? new Set(lines) : noUnits
  const canShow = ({ plain }: Unit): boolean =>
    plain.length <= longestShown &&
    /^[〇㐀-鿿𠀀-𲎯“”、]+$/u.test(plain) &&
    !halves.test(plain) &&
    !numbered.test(plain) &&
    !/[?吗呢]$|怎|何/.test(plain) &&
    !withoutAnybody.test(plain) &&
    !resources.labels.lines.has(plain)
  return lines.every(canShow) && lines.some(({ plain }) => shows.test(plain) || seen.test(plain)) ? new Set(lines) : noUnits
}

const yearFirst = /^(?:19|20)\d{2}年(?![\s,:])\S{6,}/
const view = /(?:全景|外景|内景|远景|近景|鸟瞰|合影|留影|旧照|老照片|原貌|旧貌)$/

/** 1998年通水时的水渠全景: where one short line that begins with a year names a view, all of them tell what the pictures show. */
function findAlbum(units: readonly Unit[], fates: ReadonlyMap<Unit, TitleFate>): ReadonlySet<Unit> {
  const dated = units.filter(
    (unit) => unit.kind === 'heading' && yearFirst.test(unit.plain) && (fates.get(unit)?.role ?? 'subheading') === 'subheading',
  )
  return dated.some(({ plain }) => view.test(plain)) ? new Set(dated) : noUnits
}
