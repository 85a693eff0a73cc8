/**
 * Answers searches. With an index: full text by FTS5, facts by columns in memory, articles that the index does not have yet
 * by asking them; without one, or as soon as anything about it is wrong, by asking every article. Both give one answer.
 */

import { describeQuery } from '#archive/query/describe-query.ts'
import { parseQuery } from '#archive/query/parse-query.ts'
import type { ParsedQuery } from '#archive/query/query-tree.ts'
import { readArchiveStamp, sampleNumbers } from '#archive/store/index-feed.ts'
import { readIndexMeta } from '#archive/store/index-file.ts'
import type { Connection, Store } from '#archive/store/open-store.ts'
import { readPresentArticles, type StoredArticle } from '#archive/store/read-article.ts'
import { inSnapshot } from '#archive/store/snapshot.ts'
import type { ArchiveInfo, Problem } from '#contract/archive-models.ts'
import type { Article, ArticleMatch, Offered, SearchResult } from '#contract/models.ts'
import type { Filters, QueryRequest, SearchRequest } from '#contract/requests.ts'

import { ArchiveView } from './archive-view.ts'
import { checkIndex } from './check-index.ts'
import { checkSample } from './check-sample.ts'
import { countFacets } from './count-facets.ts'
import { countPassing, planFilters } from './filters.ts'
import { HitFinder } from './find-hits.ts'
import { findMatches, shownTerms } from './find-matches.ts'
import { IndexLink } from './index-link.ts'
import { makeHit } from './make-hit.ts'
import { matchesArticle, toSubject } from './match-article.ts'
import { resolveNothing, type NameResolver } from './name-terms.ts'
import { OfferFinder } from './offer-finder.ts'
import { pickPage } from './order-hits.ts'

export interface SearcherOptions {
  readonly store: Store
  readonly indexFile: string
  /** Districts that a word may mean, from the gazetteer. */
  readonly resolveDistrict?: NameResolver
}

export interface Searcher {
  readonly indexFile: string
  /** Total and facet counts over all hits, one page of hits. */
  search(request: SearchRequest): SearchResult
  /** Other queries that may be meant, each with the number of its hits under the same filters. */
  offerQueries(request: QueryRequest): readonly Offered[]
  /** Takes in what has changed since, so that the next search does not have to. */
  look(): void
  /** All places where a query matches an article. */
  findMatches(article: Article, query: string): readonly ArticleMatch[]
  /** True when an article is among the hits. */
  isHit(article: StoredArticle, query: string, filters: Filters): boolean
  /** How the index stands. */
  state(): ArchiveInfo['index']
  /** What is wrong with the index; reads all of it. */
  check(): readonly Problem[]
  close(): void
}

/** Articles compared with the index when it is opened: so many of the newest, and as many from all over. */
const sampled = 8

/** A searcher over an open archive and the index file beside it, which may be missing, behind or broken. */
export function createSearcher({ store, indexFile, resolveDistrict = resolveNothing }: SearcherOptions): Searcher {
  const archive = store.db
  const link = new IndexLink(indexFile)
  const view = new ArchiveView(archive)
  const finder = new HitFinder(view, resolveDistrict)
  const offers = new OfferFinder(archive, view, resolveDistrict)

  /** Runs `ask` on one snapshot of both files; when the index fails on the way, once more without it. */
  function onSnapshot<T>(ask: (index: Connection | null) => T): T {
    const acquired = link.acquire(() => readArchiveStamp(archive))
    if (acquired) {
      const { db, fresh } = acquired
      try {
        return inSnapshot(db, () =>
          inSnapshot(archive, () => {
            view.sync(db)
            if (fresh) probe(db)
            return ask(db)
          }),
        )
      } catch (thrown) {
        link.letGo(thrown)
        const scanned = scanWithout()
        link.mark()
        return scanned
      }
    }
    return scan()

    /** What fails without the index too is not the index's fault. */
    function scanWithout(): T {
      try {
        return scan()
      } catch (cause) {
        link.release('absent')
        throw cause
      }
    }

    function scan(): T {
      return inSnapshot(archive, () => {
        view.sync(null)
        return ask(null)
      })
    }
  }

  function probe(db: Connection): void {
    if (view.columns.live !== view.countStored()) throw new Error('the index has not as many articles as the archive')
    checkSample(archive, db, view, sampleNumbers(archive, readIndexMeta(db), sampled))
  }

  function answer(request: SearchRequest, parsed: ParsedQuery, index: Connection | null): Omit<SearchResult, 'ms'> {
    const { filters = {}, sort = 'relevance', limit = 20, offset = 0 } = request
    const { columns, dictionaries } = view
    const found = finder.find(parsed.root, index, sort === 'relevance')
    const plan = planFilters(filters, columns, dictionaries, resolveDistrict)
    const { numbers, facets, unknown } = countFacets(found, plan, {
      columns,
      dictionaries,
      people: view.people,
      years: view.years,
      present: view.present,
    })
    const page = pickPage(numbers, sort, offset, limit, { columns, dictionaries, years: view.years, headlines: found.headlines })
    const terms = shownTerms(parsed.root)
    const articles = readPresentArticles(archive, page)
    if (articles.length < page.length) throw new Error('the index shows articles that there are not')
    const hits = articles.map((article) => {
      const subject = toSubject(article)
      // What is shown is compared with what is stored.
      const sound = parsed.root === null || matchesArticle(parsed.root, subject, resolveDistrict)
      if (!sound) throw new Error(`article ${article.number} is not what the index says`)
      return makeHit(article, subject.folded, terms)
    })
    return {
      total: numbers.length,
      hits,
      facets,
      unknown,
      understood: describeQuery(parsed.root),
      hints: parsed.hints,
      engine: index && view.isNearlyIndexed ? 'index' : 'scan',
      generation: view.generation,
    }
  }

  return {
    indexFile,
    search(request) {
      const started = performance.now()
      const parsed = parseQuery(request.query)
      const result = onSnapshot((index) => answer(request, parsed, index))
      return { ...result, ms: Math.round((performance.now() - started) * 10) / 10 }
    },
    offerQueries({ query, filters = {} }) {
      const { root } = parseQuery(query)
      if (root === null) return []
      return onSnapshot((index) => {
        const plan = planFilters(filters, view.columns, view.dictionaries, resolveDistrict)
        return offers.find(root, finder.find(root, index, false).numbers, plan, index)
      })
    },
    look: () => onSnapshot(() => {}),
    findMatches: (article, query) => findMatches(article, parseQuery(query).root),
    isHit(article, query, filters) {
      if (article.removed) return false
      const { root } = parseQuery(query)
      if (root !== null && !matchesArticle(root, toSubject(article), resolveDistrict)) return false
      const passes = (): boolean =>
        countPassing(Uint32Array.of(article.number), planFilters(filters, view.columns, view.dictionaries, resolveDistrict)) === 1
      return Object.keys(filters).length === 0 || onSnapshot(passes)
    },
    state() {
      const stamp = readArchiveStamp(archive)
      const acquired = link.acquire(() => stamp)
      if (!acquired)
        return {
          state: link.state === 'damaged' ? 'repairing' : 'building',
          generation: 0,
          note: link.state === 'damaged' ? 'index-damaged' : null,
        }
      const { generation } = readIndexMeta(acquired.db)
      // The next search has to look at it as new.
      if (acquired.fresh) link.release('absent')
      return { state: generation >= stamp.generation ? 'ready' : 'building', generation, note: null }
    },
    check: () => checkIndex(archive, indexFile),
    close: () => link.release('absent'),
  }
}
