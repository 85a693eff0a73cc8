/** A paragraph without what stands in front of its text and behind it: dateline, bylines, a site's label, the duty sheet. */
import { abstract } from '../forms/lead-labels.ts'
import { readEnding, readOpening, type Cut } from '../people/dateline.ts'
import { endOfText } from '../people/sheet-mark.ts'
import { placeInPrinted, stripReadings } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import type { Unit } from '../units/units.ts'

/** What is found in one. */
export interface CutParagraph {
  readonly opening: Cut | null
  readonly ending: Cut | null
  readonly dateline: string | null
  /** Its own text in the form for rules, up to the end of the line, and as it is printed. */
  readonly plain: string
  readonly text: string
}

/** Cuts it. */
export function cutParagraph(unit: Unit, resources: ParseResources): CutParagraph {
  // Without readings the text is as long as its form for rules; what is kept is cut from the printed one.
  const bare = stripReadings(unit.text)
  const opening = readOpening(unit.plain, bare, resources)
  const from = opening?.at ?? abstract.exec(unit.plain)?.[0].length ?? 0
  const plain = unit.plain.slice(from)
  const ending = readEnding(plain, bare.slice(from), resources)
  const to = ending ? from + ending.at : endBehindStop(unit.plain)
  const hasReadings = bare.length < unit.text.length
  const placeOf = (place: number): number => (hasReadings ? placeInPrinted(unit.text, place) : place)
  const text = unit.text.slice(placeOf(from), to < unit.plain.length ? placeOf(to) : unit.text.length).trim()
  return { opening, ending, dateline: printedDateline(opening, bare), plain, text }
}

function printedDateline(opening: Cut | null, printed: string): string | null {
  if (!opening?.dateline) return null
  const at = opening.datelineAt ?? 0
  return printed.slice(at, at + opening.dateline.length).replace(/[【】[\]]/g, '')
}

/** Without the number of the duty sheet behind the last full stop. */
function endBehindStop(plain: string): number {
  const end = endOfText(plain)
  return /[。!?”』)]/.test(plain[end - 1] ?? '') ? end : plain.length
}
