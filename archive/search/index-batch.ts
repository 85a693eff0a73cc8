/** One transaction of the index: changed articles go in, gone ones out, their facet blocks are written anew. */
import type { Change } from '#archive/store/changes.ts'
import { insertName, readBlock, readNames, writeBlock } from '#archive/store/index-facets.ts'
import { listPending, readArchiveStamp, type Cursor } from '#archive/store/index-feed.ts'
import { readIndexMeta, wholeGeneration, writeIndexMeta, type IndexMeta } from '#archive/store/index-file.ts'
import { deleteFullText, FullTextRows, type FullTextRow } from '#archive/store/index-full-text.ts'
import { breakSeal } from '#archive/store/index-seal.ts'
import type { Connection } from '#archive/store/open-store.ts'
import { readPresentArticle, type StoredArticle } from '#archive/store/read-article.ts'
import { fold } from '#archive/text/fold.ts'
import { findFrequent } from '#archive/text/frequent-terms.ts'

import { Columns, dictionaryNames, makeDictionaries, type Dictionaries } from './columns.ts'
import { blockRows, packBlock, unpackBlock } from './facet-blocks.ts'
import { toFacetRow } from './facet-row.ts'
import { FrequentLists, type FrequentTerms } from './frequent-lists.ts'

/** What one transaction did. */
export interface BatchDone {
  /** Changes that were taken in. */
  readonly changes: number
  /** Generation of the archive that the index has come to. */
  readonly generation: number
}

/** Holds the names given out and the lists written so far; after a failed transaction a new one is made. */
export class IndexBatch {
  private readonly archive: Connection
  private readonly index: Connection
  private dictionaries: Dictionaries = makeDictionaries()
  private readonly fullText: FullTextRows
  private frequent: FrequentLists
  /** Version of the index that names and lists are of; another process may write, too. */
  private version = -1

  constructor(archive: Connection, index: Connection) {
    this.archive = archive
    this.index = index
    this.fullText = new FullTextRows(index)
    this.frequent = new FrequentLists(index)
  }

  /** How many leaves of full text were written. */
  get leaves(): number {
    return this.fullText.leaves
  }

  /** Takes about `limit` changes in; when there are none, notes that the index has everything. */
  run(limit: number): BatchDone {
    return this.index
      .transaction(() => {
        const meta = readIndexMeta(this.index)
        const { generation } = readArchiveStamp(this.archive)
        const changes = listPending(this.archive, meta, limit)
        const last = changes.at(-1) ?? { generation, number: wholeGeneration }
        if (changes.length > 0 || meta.generation !== generation || meta.number !== wholeGeneration) this.write(meta, changes, last)
        return { changes: changes.length, generation: last.generation }
      })
      .immediate()
  }

  private write(meta: IndexMeta, changes: readonly Change[], last: Cursor): void {
    breakSeal(this.index)
    if (meta.version !== this.version) this.forget()
    const version = meta.version + 1
    const sizes = dictionaryNames.map((name) => this.dictionaries[name].size)
    const added = this.putArticles(changes, version)
    for (const [place, name] of dictionaryNames.entries()) this.writeNames(place, name, sizes[place] ?? 1)
    writeIndexMeta(this.index, { ...last, version, articles: meta.articles + added })
    this.version = version
  }

  private forget(): void {
    this.frequent = new FrequentLists(this.index)
    this.dictionaries = makeDictionaries()
    for (const [place, name] of dictionaryNames.entries()) this.dictionaries[name].append(readNames(this.index, place, 0))
  }

  /** Gives how many articles there are more. */
  private putArticles(changes: readonly Change[], version: number): number {
    const blocks = new Map<number, Columns>()
    let added = 0
    for (const { number } of changes.toSorted((a, b) => a.number - b.number)) {
      const block = Math.floor(number / blockRows)
      const columns = blocks.get(block) ?? this.readColumns(block)
      blocks.set(block, columns)
      const row = number - block * blockRows
      const before = columns.live
      const known = columns.present[row] === 1
      if (known) deleteFullText(this.index, number)
      const article = readPresentArticle(this.archive, number)
      const text = article && foldTexts(article)
      if (article && text) {
        this.fullText.put(number, text)
        columns.set(row, toFacetRow(article), this.dictionaries)
      } else columns.clear(row)
      this.frequent.put(number, text && toFrequentTerms(text), known)
      added += columns.live - before
    }
    this.fullText.write()
    this.frequent.write()
    for (const [block, columns] of blocks) writeBlock(this.index, { block, version, data: packBlock(columns, 0) })
    return added
  }

  /** The rows of one block, counted from its beginning. */
  private readColumns(block: number): Columns {
    const columns = new Columns()
    columns.grow(blockRows)
    const data = readBlock(this.index, block)
    if (data) unpackBlock(columns, 0, data)
    return columns
  }

  private writeNames(place: number, name: (typeof dictionaryNames)[number], from: number): void {
    const { names } = this.dictionaries[name]
    for (let code = from; code < names.length; code++) insertName(this.index, place, code, names[code] ?? '')
  }
}

function foldTexts(article: StoredArticle): FullTextRow {
  const one = (text: string | null): readonly string[] => (text === null ? [] : [fold(text)])
  return {
    body: article.paragraphs.map(({ text }) => fold(text)),
    headline: one(article.headline),
    kicker: one(article.kicker),
    subtitle: one(article.subtitle),
    dateline: one(article.dateline),
    byline: article.byline.map(({ name }) => fold(name)),
  }
}

function toFrequentTerms(text: FullTextRow): FrequentTerms {
  return {
    article: findFrequent(Object.values(text).flat()),
    headline: findFrequent(text.headline),
    kicker: findFrequent(text.kicker),
  }
}
