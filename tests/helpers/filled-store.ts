/** Archives with given articles, without pages and parser in between: real files, real rows. */
import { hash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'

import { nextGeneration } from '#archive/store/changes.ts'
import { openStore, type Store } from '#archive/store/open-store.ts'
import { packArticle, replaceReading, type NewReading } from '#archive/store/readings.ts'
import { insertSource } from '#archive/store/sources.ts'
import type { Fact, Person } from '#contract/models.ts'

export interface PlainArticle {
  readonly headline?: string | null
  readonly kicker?: string | null
  readonly subtitle?: string | null
  readonly dateline?: string | null
  readonly byline?: readonly Person[]
  readonly districts?: readonly string[]
  readonly paragraphs?: readonly string[]
}

export interface PlainPage {
  readonly name: string
  readonly outlet?: string | null
  readonly publishedDate?: string | null
  readonly dateBasis?: 'stated' | 'inferred' | 'given'
  readonly pageNumber?: string | null
  readonly pageName?: string | null
  readonly articles: readonly PlainArticle[]
}

/** A new archive file at `file`. */
export function makeStore(file: string): Store {
  return openStore(file, { create: true })
}

/** Puts pages in, each a source of its own, in one commit; gives their sources. */
export function addPages(store: Store, pages: readonly PlainPage[]): readonly number[] {
  const { db } = store
  return db.transaction(() => {
    const run = db.prepare("INSERT INTO import_run (started_at, given) VALUES ('2026-01-01', '{}')").run()
    const generation = nextGeneration(db)
    return pages.map((page) => {
      const bytes = Buffer.from(JSON.stringify(page))
      const source = insertSource(db, {
        hash: hash('sha256', bytes),
        textHash: hash('sha256', bytes),
        size: bytes.length,
        mediaType: 'text/plain',
        packed: deflateRawSync(bytes),
        name: page.name,
        given: {},
        runId: Number(run.lastInsertRowid),
      })
      replaceReading(db, source, toReading(page), generation)
      return source
    })
  })()
}

/** Reads a page anew as something else. */
export function changePage(store: Store, source: number, page: PlainPage): void {
  store.db.transaction(() => replaceReading(store.db, source, toReading(page), nextGeneration(store.db)))()
}

function toReading(page: PlainPage): NewReading {
  return {
    parserVersion: 1,
    pages: 1,
    encoding: 'utf-8',
    encodingCertain: true,
    outlet: fact(page.outlet ?? null, 'stated'),
    publishedDate: fact(page.publishedDate ?? null, page.dateBasis ?? 'stated'),
    pageNumber: page.pageNumber ?? null,
    pageName: page.pageName ?? null,
    leftovers: '[]',
    articles: page.articles.map((article, index) =>
      packArticle({
        id: `${hash('sha256', page.name).slice(0, 16)}-${index}`,
        spans: [[index, index + 1]],
        headline: article.headline ?? null,
        kicker: article.kicker ?? null,
        subtitle: article.subtitle ?? null,
        dateline: article.dateline ?? null,
        byline: article.byline ?? [],
        districts: (article.districts ?? []).map((name, place) => ({ name, mentions: 1, main: place === 0, evidence: name })),
        paragraphs: (article.paragraphs ?? []).map((text) => ({ kind: 'text', text })),
      }),
    ),
  }
}

function fact(value: string | null, basis: 'stated' | 'inferred' | 'given'): Fact {
  return value === null ? { value: null, basis: null, evidence: null } : { value, basis, evidence: value }
}
