/** What a program without a full-text index does: every text in a table, `LIKE` over all of them, counts by GROUP BY. */
import { rmSync } from 'node:fs'

import Database from 'better-sqlite3'

import { enlargeCache, openStore } from '#archive/store/open-store.ts'
import { iterateArticles } from '#archive/store/read-article.ts'
import { fold } from '#archive/text/fold.ts'

import { startWatch, summarise } from './measure.ts'
import type { BenchQuery } from './queries.ts'

/** Copies the archive into one table and asks the questions of it, once each. */
export function scanWithLike(file: string, queries: readonly BenchQuery[]): object {
  const plainFile = `${file}-plain`
  const plain = new Database(plainFile)
  try {
    plain.pragma('journal_mode = OFF')
    plain.pragma('synchronous = OFF')
    plain.exec(
      'CREATE TABLE plain (number INTEGER PRIMARY KEY, outlet TEXT, district TEXT, districts TEXT, year TEXT, date TEXT, headline TEXT, text TEXT)',
    )
    fill(plain, file)
    const times: { readonly ms: number; readonly processor: number }[] = []
    const totals: number[] = []
    for (const query of queries) {
      const watch = startWatch()
      totals.push(ask(plain, query))
      times.push(watch())
    }
    return { ...summarise(times.map(({ ms }) => ms)), processor: summarise(times.map(({ processor }) => processor)), totals }
  } finally {
    plain.close()
    rmSync(plainFile, { force: true })
  }
}

function fill(plain: Database.Database, file: string): void {
  const store = openStore(file, { readonly: true })
  enlargeCache(store)
  const insert = plain.prepare('INSERT INTO plain VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  plain.transaction(() => {
    for (const article of iterateArticles(store.db)) {
      // Folded beforehand: the scan is spared what would make it right.
      const units = [
        article.kicker,
        article.headline,
        article.subtitle,
        ...article.byline.map(({ name }) => name),
        article.dateline,
        ...article.paragraphs.map(({ text }) => text),
      ]
      const text = units.map((unit) => fold(unit ?? '')).join('\n')
      const date = article.publishedDate.value
      insert.run(
        article.number,
        article.outlet.value,
        article.districts[0]?.name ?? null,
        `|${article.districts.map(({ name }) => name).join('|')}|`,
        date?.slice(0, 4) ?? null,
        date,
        article.headline,
        text,
      )
    }
  })()
  store.close()
}

/** Count, three facets, the newest twenty with a piece of text. */
function ask(plain: Database.Database, { words, without, where }: BenchQuery): number {
  const conditions = [...words.map(() => 'text LIKE ?'), ...without.map(() => 'text NOT LIKE ?'), ...(where ? [where] : [])]
  plain.exec('DROP TABLE IF EXISTS temp.hit')
  plain
    .prepare(`CREATE TEMP TABLE hit AS SELECT number, outlet, district, year, date FROM plain WHERE ${conditions.join(' AND ')}`)
    .run(...[...words, ...without].map((word) => `%${fold(word)}%`))
  for (const facet of ['outlet', 'district', 'year']) plain.prepare(`SELECT ${facet}, count(*) FROM hit GROUP BY ${facet}`).all()
  plain
    .prepare(
      'SELECT headline, substr(text, 1, 120) FROM plain WHERE number IN (SELECT number FROM hit ORDER BY date DESC, number LIMIT 20)',
    )
    .all()
  return plain.prepare('SELECT count(*) FROM hit').pluck().get() as number
}
