/** The lines of a page as they are read: cut where several are printed on one, joined where a column cut them, without what a site prints on each. */
import { cutLines, type Line } from './lines.ts'
import { withOriginalTitle } from './original-title.ts'
import { splitSections } from './section-lines.ts'
import { withoutSlogans } from './slogans.ts'
import { withoutStamps } from './stamps.ts'
import { splitTable } from './table-cells.ts'
import { splitTails } from './tail-brackets.ts'
import { joinWrapped } from './wrapped-lines.ts'

/** Reads them; each has its own place in the source. */
export function readLines(text: string): readonly Line[] {
  const lines = splitTails(splitSections(splitTable(joinWrapped(cutLines(text), text), text), text), text)
  return withOriginalTitle(withoutSlogans(withoutStamps(lines)))
}
