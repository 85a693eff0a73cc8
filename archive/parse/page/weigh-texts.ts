/** What a district that is named somewhere in an article weighs there: titles and the first paragraph say what it is about. */

import type { ReadArticle } from '../reading.ts'
import type { WeighedText } from './districts.ts'
import { titleWeight } from './main-district.ts'

/** The texts of an article in reading order. */
export function weighTexts({ headline, kicker, subtitle, dateline, paragraphs }: Omit<ReadArticle, 'districts'>): WeighedText[] {
  const titles = [headline, kicker, subtitle, dateline].filter((text) => text !== null)
  const firstText = paragraphs.findIndex(({ kind }) => kind === 'text')
  const opening = Math.max(0, firstText)
  // Where somebody speaks first, the news begins behind it.
  const lead = /^[“"「]/.test(paragraphs[opening]?.text ?? '') && paragraphs[opening + 1]?.kind === 'text' ? opening + 1 : opening
  return [
    ...titles.map((text) => ({ text, weight: titleWeight })),
    // A picture may show another place than the text beside it is about.
    ...paragraphs.map(({ kind, text }, index) => ({
      text,
      weight: index === opening || index === lead ? 3 : kind === 'caption' && firstText >= 0 ? 0.5 : 1,
    })),
  ]
}
