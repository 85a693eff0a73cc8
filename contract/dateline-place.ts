/** Where a dateline is set, on the screen and on paper. */
import type { Paragraph } from './models.ts'

/**
 * The paragraph that a dateline runs into, as in the newspaper; -1: it is set on a line of its own. Where a summary comes
 * first, the page had it further down: only the page tells where, and nobody is to be quoted with words that stand elsewhere.
 */
export function findDatelineParagraph(paragraphs: readonly Paragraph[], onPage: number = -1): number {
  const first = paragraphs.findIndex(({ kind }) => kind === 'text' || kind === 'lead')
  const hasText = paragraphs.some(({ kind }) => kind === 'text')
  return hasText && paragraphs[first]?.kind === 'lead' ? onPage : first
}
