/** A page in an archive of its own, and what can be seen of both. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, expect } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { ArchiveApi } from '#contract/api.ts'
import type { Article, ImportReport } from '#contract/models.ts'
import { cutAsBefore } from '#tests/helpers/older-cut.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const root = tempFolder()

/** One page that is imported, changed, imported again. */
export class PageArchive {
  private folder = ''
  private archive: Archive | null = null

  get api(): ArchiveApi {
    if (!this.archive) throw new Error('the archive is not open')
    return this.archive.api
  }

  async open(): Promise<void> {
    mkdirSync(join(this.folder, 'pages'), { recursive: true })
    this.archive = await openArchive({ file: join(this.folder, 'a.jianbao'), create: true })
  }

  /** A new archive in a folder of its own. */
  async begin(): Promise<void> {
    this.folder = mkdtempSync(join(root, 'page-'))
    await this.open()
  }

  async close(): Promise<void> {
    await this.archive?.close()
  }

  /** Writes the page and imports it. */
  importPage(text: string): Promise<ImportReport> {
    writeFileSync(join(this.folder, 'pages', '1.txt'), text)
    return this.importAgain()
  }

  async importAgain(): Promise<ImportReport> {
    const grant = this.archive?.grantFiles({ paths: [join(this.folder, 'pages')] }) ?? ''
    return this.api.importFiles({ grant })
  }

  /** All articles, in the order of the page. */
  async all(): Promise<readonly Article[]> {
    const { hits } = await this.api.search({ query: '', limit: 1000 })
    const views = await Promise.all(hits.map(({ id }) => this.api.getArticle({ id })))
    return views.map(({ article }) => article).toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
  }

  async named(headline: string): Promise<Article> {
    const found = (await this.all()).find((article) => article.headline === headline)
    if (!found) throw new Error(`${headline} is not in the archive`)
    return found
  }

  async find(query: string): Promise<readonly string[]> {
    return (await this.api.search({ query })).hits.map(({ id }) => id)
  }

  /** Everything that can be seen of the archive. */
  async look(): Promise<unknown> {
    const articles = await this.all()
    const views = await Promise.all(articles.map(({ id }) => this.api.getArticle({ id })))
    const { total, facets } = await this.api.search({ query: '' })
    return {
      // A row number says nothing.
      views: views.map((view) => ({ ...view, article: { ...view.article, number: 0 } })),
      total,
      facets,
      pages: await Promise.all([...new Set(articles.map(({ sourceId }) => sourceId))].map((sourceId) => this.api.getSource({ sourceId }))),
      corrections: await Promise.all(articles.map(({ id }) => this.api.listCorrections({ id }))),
      digests: (await this.api.listDigests({})).map(({ title, articleIds }) => ({ title, articleIds })),
      offers: await this.api.listOffers({}),
    }
  }

  /** Widens a pin as an earlier parser might have cut the article: up to a headline, or to the end of the page. */
  async pinUpTo(id: string, headline: string | null): Promise<void> {
    const { article } = await this.api.getArticle({ id })
    const { transcript } = await this.api.getSource({ sourceId: article.sourceId })
    await this.close()
    const end = headline === null ? transcript.length : transcript.indexOf(`\n${headline}`)
    cutAsBefore(join(this.folder, 'a.jianbao'), id, end)
    await this.open()
    await this.api.rebuild({ what: 'reading' })
  }
}

/** A page that each test of the file begins anew with, in an archive that is whole when the test is over. */
export function pageOfEachTest(): PageArchive {
  const page = new PageArchive()
  beforeEach(() => page.begin())
  afterEach(async () => {
    expect(await page.api.checkArchive({})).toEqual({ ok: true, problems: [] })
    await page.close()
  })
  return page
}

/** Offset at which an article begins, from its id. */
export function placeOf(id: string): number {
  return Number(id.split('-')[1])
}

export function textOf(article: Article): string {
  return article.paragraphs.map(({ text }) => text).join('\n')
}
