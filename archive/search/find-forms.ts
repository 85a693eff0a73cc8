/** The forms in which a phrase is printed: with other signs inside than it was typed with. */
import { findNearPhrase } from '#archive/query/near-phrases.ts'
import type { QueryNode, TextTerm } from '#archive/query/query-tree.ts'
import type { Connection } from '#archive/store/open-store.ts'
import { readPresentArticles } from '#archive/store/read-article.ts'
import { fold } from '#archive/text/fold.ts'

import type { HitFinder } from './find-hits.ts'
import { toRanges } from './find-ranges.ts'
import { toSubject, type Subject } from './match-article.ts'

/** So many articles are read for the forms of a phrase, the newest that came in: a rare phrase has fewer. */
const mostRead = 100
/** So many forms are offered. */
const mostForms = 3

/** The phrase in the forms that are printed, the commonest first; null where there is none but the one that was typed. */
export function findForms(word: TextTerm, archive: Connection, finder: HitFinder, index: Connection | null): QueryNode | null {
  const typed = fold(word.written)
  const near = findNearPhrase(typed)
  if (near === null) return null
  const { numbers } = finder.find(near.candidates, index, false)
  if (numbers.length === 0) return null
  const pattern = near.makePattern()
  const forms = new Map<string, { readonly printed: string; count: number }>()
  for (const article of readPresentArticles(archive, Array.from(numbers.slice(-mostRead)))) {
    for (const printed of new Set(listForms(toSubject(article), pattern))) {
      const form = forms.get(fold(printed)) ?? { printed, count: 0 }
      form.count++
      forms.set(fold(printed), form)
    }
  }
  const own = forms.delete(typed) ? [word] : []
  if (forms.size === 0) return null
  const found = [...forms].toSorted(([, one], [, other]) => other.count - one.count).slice(0, mostForms)
  const parts = [...own, ...found.map(([folded, { printed }]): TextTerm => ({ ...word, written: printed, spellings: [folded] }))]
  return parts.length === 1 ? (parts[0] as TextTerm) : { kind: 'or', parts }
}

/** The places of an article that fit, as they are printed. */
function listForms({ folded: { text, units } }: Subject, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: { length } }) => {
    const unit = units.find(({ start, end }) => index >= start && index + length <= end)
    return unit
      ? toRanges(unit, [{ start: index, end: index + length, term: 0 }]).map(({ start, end }) => unit.unit.text.slice(start, end))
      : []
  })
}
