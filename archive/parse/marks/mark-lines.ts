/** What each line of a page is, first by itself, then by the lines around it. */

import { isPageName } from '../forms/page-names.ts'
import type { Line } from '../lines/lines.ts'
import type { ParseResources } from '../resources.ts'
import { makeMark, type LineMark } from './line-mark.ts'
import { markCaptions } from './mark-captions.ts'
import { markGuides } from './mark-guides.ts'
import { markHead } from './mark-head.ts'
import { markItems } from './mark-items.ts'
import { markNeighbours } from './mark-neighbours.ts'
import { markNotices, topLine } from './mark-notices.ts'
import { markRunningHeads } from './mark-running-heads.ts'
import { markSectionTitles } from './mark-section-titles.ts'
import { markSiteHead } from './mark-site-head.ts'

/** Goes over the marks that the lines have by themselves; each step sees what those before it have found. */
export function markLines(lines: readonly Line[], marks: LineMark[], resources: ParseResources): void {
  markSectionTitles(lines, marks)
  markHead(lines, marks, resources)
  markGuides(lines, marks, resources)
  markRunningHeads(lines, marks, resources)
  markSiteHead(lines, marks, resources)
  markNotices(lines, marks)
  markTopName(lines, marks, resources)
  markItems(lines, marks)
  markCaptions(lines, marks, resources)
  markNeighbours(lines, marks, resources)
}

/** The name of the page on top of a dump. */
function markTopName(lines: readonly Line[], marks: LineMark[], resources: ParseResources): void {
  const top = topLine(marks)
  if (marks[top]?.kind === 'text' && isPageName(lines[top]?.plain ?? '', resources)) marks[top] = makeMark('label', 'page-name')
}
