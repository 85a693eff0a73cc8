/** Lines under a picture that name nobody who took it. */
import { isCreditedLine, isShortSentence, namesPicture, seen, shot, shownThing, turns } from '../forms/captions.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import type { Item } from './items.ts'
import type { Unit, UnitSetting } from './units.ts'

/** Where such a line stands. */
interface PicturePlace {
  readonly above: Unit | undefined
  /** True where text stands above. */
  readonly hasBody: boolean
  readonly setting: UnitSetting
  readonly resources: ParseResources
}

/** 老渠工在看新闸门 */
const sceneAlone = /^[〇㐀-鿿𠀀-𲎯]{2,10}(?:正在|在)[〇㐀-鿿𠀀-𲎯]{3,12}$/u

/**
 * 老渠工在给闸门上油, indented as paragraphs are and titles are not, behind a text, above a title or at the end: whom a picture shows.
 */
export function isIndentedScene({ line, isHeadingLike }: Item, next: Item | undefined, above: Unit | undefined): boolean {
  if (!line.indented || !isHeadingLike || above?.kind !== 'body' || (next && (!next.isHeadingLike || next.line.indented))) return false
  return line.plain.length <= longestScene && namesPicture(line.plain) && !turns.test(line.plain)
}
const longestScene = 20

/**
 * What a picture shows stands right below the listed title, parted from the text by a blank line: one short sentence, or a
 * few words that name who is seen. Other such lines are its 副题.
 */
export function isBelowPicture(
  { index, line: { plain }, spaced }: Item,
  next: Item | undefined,
  { above, hasBody, setting, resources }: PicturePlace,
): boolean {
  // Above date and source stand titles, the pictures below.
  if (index < setting.divider) return false
  // There a short sentence alone, above all text, is none of it.
  const isAbovePhotographer = next?.mark.kind === 'byline' && /^[□■◆●]\s*文\s?\/\s?图/.test(next.line.plain)
  if (!hasBody && isAbovePhotographer && isShortSentence(plain)) return true
  // Below other pictures, above who took it.
  const isAboveCredit = next?.mark.kind === 'byline' && next.line.plain.endsWith('摄') && /摄\)?$/.test(above?.plain ?? '')
  if (isAboveCredit && isShortSentence(tighten(plain))) return true
  // Between the headline and its second printing.
  if (!hasBody && setting.single && above !== undefined) {
    const isScene = spaced && next?.spaced && sceneAlone.test(plain) && !turns.test(plain)
    if (next?.again && (isShortSentence(plain) || isScene) && setting.titles.has(tighten(next.line.plain))) return true
    if (shot.test(plain) || (shownThing.test(plain) && (next?.line.plain.length ?? 0) > 60)) return true
  }
  if (!hasBody && setting.captionsFirst && next?.spaced && isShortSentence(plain)) return (next?.line.plain.length ?? 0) > 60
  if (spaced || !next?.spaced || above?.kind !== 'heading' || !setting.single || setting.headEnd > 0) return false
  if (!setting.titles.has(tighten(above.plain)) || setting.titles.has(tighten(plain)) || isCreditedLine(next.line.plain)) return false
  return (
    isShortSentence(plain) ||
    (/^[〇㐀-鿿𠀀-𲎯]{6,14}$/u.test(plain) && seen.test(plain) && !turns.test(plain) && !resources.titles.figures.test(plain))
  )
}
