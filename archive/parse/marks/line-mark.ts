/** What a line is, first by itself, then by the lines around it. */

/** `text` is everything that may belong to an article. */
export type MarkKind =
  | 'blank'
  | 'rule'
  | 'mast'
  | 'papers'
  | 'issue'
  | 'neighbour'
  | 'print'
  | 'source'
  | 'issues'
  | 'tail'
  | 'page-code'
  | 'section'
  | 'chrome'
  | 'label'
  | 'notice'
  | 'byline'
  | 'caption'
  | 'editor'
  | 'lead-label'
  | 'text'

/** What one line is, and why. */
export interface LineMark {
  readonly kind: MarkKind
  readonly reason: string
  /** What follows belongs to the site. */
  readonly closes: boolean
}

/** A mark; `reason` is the one that `parse --explain` gives. */
export function makeMark(kind: MarkKind, reason: string = kind, closes = false): LineMark {
  return { kind, reason, closes }
}

/** The title above date and source: a headline of any length, in the form of a column, too. */
export const headTitle: LineMark = makeMark('text', 'head-title')

/** The second half of a byline behind the last full stop of the line above. */
export const restOfByline: LineMark = makeMark('text', 'rest-of-byline')

/** The name of the paper alone on its line, beside the day or the number of the page. */
export const lonePaper: LineMark = makeMark('source', 'paper')

/** The next line up or down that is not blank. */
export function nextUsed(marks: readonly LineMark[], from: number, step: 1 | -1): number {
  let at = from + step
  while (marks[at]?.kind === 'blank') at += step
  return at
}
