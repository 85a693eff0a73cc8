/** Other readings of a query, each with the number of its hits; those that find nothing are not offered. */
import { describeQuery } from '#archive/query/describe-query.ts'
import { offerMore, offerQueries } from '#archive/query/offer-queries.ts'
import { parseQuery } from '#archive/query/parse-query.ts'
import type { QueryNode, TextTerm } from '#archive/query/query-tree.ts'
import type { Connection } from '#archive/store/open-store.ts'
import type { Offered } from '#contract/models.ts'

import type { ArchiveView } from './archive-view.ts'
import { countPassing, type FilterPlan } from './filters.ts'
import { findForms } from './find-forms.ts'
import { HitFinder } from './find-hits.ts'
import { findFacts, type NameResolver } from './name-terms.ts'

/** No query has more offers. */
const mostOffers = 5
/** With fewer hits than one page of results has, more is offered. */
const few = 20
const mostRemembered = 50

export class OfferFinder {
  private readonly archive: Connection
  private readonly view: ArchiveView
  private readonly resolve: NameResolver
  /** Each remembers its last question: a click on a facet asks the same again. */
  private readonly finders: readonly HitFinder[]
  /** Forms of the last phrases, as of an edition of the view. */
  private readonly forms = new Map<string, QueryNode | null>()
  private formsAt = -1

  constructor(archive: Connection, view: ArchiveView, resolve: NameResolver) {
    this.archive = archive
    this.view = view
    this.resolve = resolve
    this.finders = Array.from({ length: 2 * mostOffers + 1 }, () => new HitFinder(view, resolve))
  }

  /** The offers beside a query with these hits, filters apart. */
  find(root: QueryNode, hits: Uint32Array, plan: FilterPlan, index: Connection | null): readonly Offered[] {
    const known = findFacts(this.view.dictionaries, this.resolve)
    const queries = offerQueries(root, known)
    const offered = this.count(queries, plan, index, 0)
    if (hits.length >= few) return offered
    const asked = [describeQuery(root), ...queries]
    const more = offerMore(root, known, (word) => this.formsOf(word, index)).filter((query) => !asked.includes(query))
    // Cut words and other forms of them are a wider net: worth a line when there is more in it.
    const caught = countPassing(hits, plan)
    const further = this.count(more, plan, index, mostOffers).filter(({ count }) => count > caught)
    return [...offered, ...further].slice(0, mostOffers)
  }

  private count(queries: readonly string[], plan: FilterPlan, index: Connection | null, from: number): readonly Offered[] {
    return queries
      .slice(0, mostOffers)
      .map((query, at) => {
        const found = (this.finders[from + at] as HitFinder).find(parseQuery(query).root, index, false)
        return { query, count: countPassing(found.numbers, plan) }
      })
      .filter(({ count }) => count > 0)
  }

  private formsOf(word: TextTerm, index: Connection | null): QueryNode | null {
    if (this.formsAt !== this.view.edition) this.forms.clear()
    this.formsAt = this.view.edition
    const key = describeQuery(word)
    const known = this.forms.get(key)
    if (known !== undefined) return known
    const found = findForms(word, this.archive, this.finders.at(-1) as HitFinder, index)
    if (this.forms.size >= mostRemembered) this.forms.clear()
    this.forms.set(key, found)
    return found
  }
}
