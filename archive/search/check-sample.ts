/** Compares some articles with what the index says of them: a cheap look at whether it belongs to this archive. */
import { findsNumber } from '#archive/store/index-full-text.ts'
import type { Connection } from '#archive/store/open-store.ts'
import { readPresentArticle } from '#archive/store/read-article.ts'
import { hasLetters } from '#archive/text/fold.ts'
import { findFrequent, frequentTerms } from '#archive/text/frequent-terms.ts'
import { toPhrase } from '#archive/text/tokens.ts'

import type { ArchiveView } from './archive-view.ts'
import { isListed } from './frequent-lists.ts'
import { toSubject } from './match-article.ts'
import { foldOf } from './units.ts'

/** As much of a text as is looked up. */
const phraseLength = 12
/** So many of its frequent terms are. */
const listsLookedUp = 3

/** Throws when the index does not have these articles as the archive has them. Numbers not indexed yet are passed over. */
export function checkSample(archive: Connection, index: Connection, view: ArchiveView, numbers: readonly number[]): void {
  for (const number of numbers) {
    if (view.pendingNumbers?.has(number)) continue
    const article = readPresentArticle(archive, number)
    if ((view.columns.present[number] === 1) !== (article !== null))
      throw new Error(`the index is wrong about whether there is an article ${number}`)
    if (!article) continue
    const { row, folded } = toSubject(article)
    if (view.columns.date[number] !== row.date) throw new Error(`the index has another date for article ${number}`)
    const longest = folded.text.split('\n').reduce((most, unit) => (unit.length > most.length ? unit : most), '')
    const titled = folded.units.find(({ unit }) => unit.unit === 'headline')
    const headline = titled ? foldOf(folded, titled) : ''
    for (const text of new Set([headline, longest])) {
      const phrase = [...text].slice(0, phraseLength).join('')
      if (!hasLetters(phrase)) continue
      if (!findsNumber(index, toPhrase(phrase), number)) throw new Error(`the index has another text for article ${number}`)
    }
    for (const term of findFrequent([longest])
      .slice(0, listsLookedUp)
      .map((found) => frequentTerms[found] as string))
      if (!isListed(index, term, number)) throw new Error(`the index does not list article ${number} for ${term}`)
  }
}
