/** A page stored without the parser, for tests of the store alone. */

import { deflateRawSync } from 'node:zlib'

import { nextGeneration } from '#archive/store/changes.ts'
import type { Connection } from '#archive/store/open-store.ts'
import { packArticle, replaceReading, type NewArticle, type NewReading, type Replaced } from '#archive/store/readings.ts'
import { insertSource, startRun } from '#archive/store/sources.ts'

/** An article that has every field. */
export function anArticle(id: string, headline: string, text = '第一段。'): NewArticle {
  return {
    id,
    spans: [[Number(id.split('-')[1]), Number(id.split('-')[1]) + 10]],
    headline,
    kicker: null,
    subtitle: null,
    dateline: '本报讯',
    byline: [{ role: 'reporter', name: '周一鸣' }],
    districts: [{ name: '金水区', mentions: 2, main: true, evidence: '金水区的一条路。' }],
    paragraphs: [
      { kind: 'lead', text: '提要。' },
      { kind: 'text', text },
    ],
  }
}

/** A reading of a page with these articles. */
export function aReading(articles: readonly NewArticle[], outlet: string | null = '郑州晚报'): NewReading {
  return {
    parserVersion: 1,
    pages: 1,
    encoding: 'utf-8',
    encodingCertain: true,
    outlet: { value: outlet, basis: outlet ? 'stated' : null, evidence: null },
    publishedDate: { value: '2013-12', basis: 'inferred', evidence: '12月' },
    pageNumber: 'A05',
    pageName: '都市新闻',
    leftovers: '[]',
    articles: articles.map(packArticle),
  }
}

/** Stores a source with its reading; gives the source's row. */
export function storePage(db: Connection, hash: string, reading: NewReading): number {
  const id = insertSource(db, {
    hash,
    textHash: hash,
    size: 3,
    mediaType: 'text/plain',
    packed: deflateRawSync(Buffer.from('报')),
    name: `${hash}.txt`,
    given: {},
    runId: startRun(db, {}),
  })
  storeReading(db, id, reading)
  return id
}

/** Replaces the reading of a source in a generation of its own. */
export function storeReading(db: Connection, sourceId: number, reading: NewReading): Replaced {
  return db.transaction(() => replaceReading(db, sourceId, reading, nextGeneration(db)))()
}
