/** From a query tree to the numbers of all its hits, before any facet is chosen; the last question is remembered. */
import { describeQuery } from '#archive/query/describe-query.ts'
import { positiveTerms, type QueryNode } from '#archive/query/query-tree.ts'
import type { Connection } from '#archive/store/open-store.ts'

import type { ArchiveView } from './archive-view.ts'
import { Bitmap } from './bitmap.ts'
import { evaluate, evaluateTitles, type Ground } from './evaluate.ts'
import { hitsHeadline, matchesArticle } from './match-article.ts'
import type { NameResolver } from './name-terms.ts'
import { planTitles } from './plan-full-text.ts'

export interface FoundHits {
  /** Rising. */
  readonly numbers: Uint32Array
  /** The same as a set. */
  readonly set: Bitmap
  /** Hits with a term in headline or kicker; null when not asked for or when there is no such term. */
  readonly headlines: Bitmap | null
}

interface Remembered extends FoundHits {
  readonly key: string
  readonly edition: number
}

export class HitFinder {
  private readonly view: ArchiveView
  private readonly resolve: NameResolver
  private last: Remembered | null = null

  constructor(view: ArchiveView, resolve: NameResolver) {
    this.view = view
    this.resolve = resolve
  }

  /** All hits. A click on a facet or a further page finds them as they were found the first time. */
  find(root: QueryNode | null, index: Connection | null, headlinesWanted: boolean): FoundHits {
    const key = `${headlinesWanted} ${index !== null} ${describeQuery(root)}`
    const { edition } = this.view
    if (this.last?.key !== key || this.last.edition !== edition)
      this.last = { key, edition, ...this.findAnew(root, index, headlinesWanted) }
    return this.last
  }

  private findAnew(root: QueryNode | null, index: Connection | null, headlinesWanted: boolean): FoundHits {
    const { view, resolve } = this
    const { present, columns, dictionaries } = view
    if (root === null) return { numbers: present.toNumbers(), set: present, headlines: null }
    const terms = headlinesWanted ? positiveTerms(root).filter((term) => term.kind === 'text') : []
    const ground: Ground | null = index && { db: index, columns, dictionaries, present, resolve }
    const hits = ground ? evaluate(root, ground) : new Bitmap(columns.size)
    const headlines = terms.length === 0 ? null : ground ? evaluateTitles(planTitles(terms), ground) : new Bitmap(columns.size)
    const pending = view.pendingNumbers
    if (pending) {
      hits.andNot(pending)
      headlines?.andNot(pending)
      for (const subject of view.subjects()) {
        if (!matchesArticle(root, subject, resolve)) continue
        hits.add(subject.number)
        if (headlines && hitsHeadline(terms, subject)) headlines.add(subject.number)
      }
    }
    const numbers = hits.toNumbers()
    if (hits.and(present).count !== numbers.length) throw new Error('the index finds articles that there are not')
    return { numbers, set: hits, headlines }
  }
}
