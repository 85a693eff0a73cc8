/** The units of an article, by rule 1 of docs/matching.md: no match crosses two of them. */

import { foldAll } from '#archive/text/fold.ts'
import type { Article, ArticleMatch, Role } from '#contract/models.ts'

export interface Unit {
  readonly unit: ArticleMatch['unit']
  readonly index: number
  /** Of a name in the byline. */
  readonly role: Role | null
  readonly text: string
}

/** All units in reading order. */
export function listUnits(article: Article): readonly Unit[] {
  const single = (unit: Unit['unit'], text: string | null): readonly Unit[] => (text ? [{ unit, index: 0, role: null, text }] : [])
  return [
    ...single('kicker', article.kicker),
    ...single('headline', article.headline),
    ...single('subtitle', article.subtitle),
    ...article.byline.map(({ role, name }, index): Unit => ({ unit: 'byline', index, role, text: name })),
    ...single('dateline', article.dateline),
    ...article.paragraphs.map(({ text }, index): Unit => ({ unit: 'paragraph', index, role: null, text })),
  ]
}

/** A unit with its fold. */
export interface FoldedUnit {
  readonly unit: Unit
  readonly folded: string
}

/** Folds the units of an article. */
export function foldUnits(article: Article): readonly FoldedUnit[] {
  const units = listUnits(article)
  const folded = foldAll(units.map(({ text }) => text))
  return units.map((unit, index) => ({ unit, folded: folded[index] as string }))
}
