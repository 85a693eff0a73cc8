/**
 * The archive as searches see it: facet columns of all articles, and which articles the index does not have yet as they are
 * now. Columns come from the index file, the rest from the change log of the archive, so every answer is that of the
 * archive's present generation, however far behind the index is. Without an index everything is "not there yet".
 */

import { readBlocks, readNames } from '#archive/store/index-facets.ts'
import { listPendingNumbers, readArchiveStamp, type Cursor } from '#archive/store/index-feed.ts'
import { readIndexMeta, wholeGeneration } from '#archive/store/index-file.ts'
import type { Connection } from '#archive/store/open-store.ts'
import { readPresentArticle } from '#archive/store/read-article.ts'
import { countArticles } from '#archive/store/removals.ts'

import { Bitmap } from './bitmap.ts'
import { Columns, dictionaryNames, makeDictionaries, type Dictionaries, type DictionaryName, type YearSpan } from './columns.ts'
import { unpackBlock } from './facet-blocks.ts'
import { toSubject, type Subject } from './match-article.ts'
import { PeopleNames } from './people-names.ts'

/** So many changed articles are kept in memory, folded; more are read anew for each question. */
const keptSubjects = 4096

const nothingIndexed: Cursor = { generation: 0, number: wholeGeneration }

interface Pending {
  readonly generation: number
  /** Null: gone. Undefined: too many to keep. */
  readonly subject: Subject | null | undefined
}

export class ArchiveView {
  columns: Columns = new Columns()
  dictionaries: Dictionaries = makeDictionaries()
  /** Generation of the archive that this view shows. */
  generation = -1
  /** Goes up whenever anything in the view changes. */
  edition = 0
  /** Articles to be asked themselves. */
  private pending = new Map<number, Pending>()
  private readonly archive: Connection
  private index: Connection | null = null
  private version = 0
  private official: Record<DictionaryName, number> = noNames()
  private presentNow: Bitmap | null = null
  private pendingNow: Bitmap | null = null
  private peopleNow = new PeopleNames()
  private peopleAt = -1

  constructor(archive: Connection) {
    this.archive = archive
  }

  get pendingCount(): number {
    return this.pending.size
  }

  /** True when the articles to be asked are few. */
  get isNearlyIndexed(): boolean {
    return this.pending.size <= keptSubjects
  }

  /** Brings the view to the present generation. Inside a read transaction on both files. */
  sync(index: Connection | null): void {
    if (index !== this.index) this.forget(index)
    const meta = index ? readIndexMeta(index) : null
    const { generation } = readArchiveStamp(this.archive)
    const indexMoved = meta !== null && meta.version !== this.version
    if (generation === this.generation && !indexMoved) return
    if (index && meta && indexMoved) this.loadIndexed(index, meta.version)
    this.applyPending(meta ?? nothingIndexed, indexMoved)
    this.generation = generation
    this.edition++
    this.presentNow = null
    this.pendingNow = null
  }

  /** How many articles there should be. */
  countStored(): number {
    return countArticles(this.archive)
  }

  get present(): Bitmap {
    if (this.presentNow) return this.presentNow
    const present = new Bitmap(this.columns.size)
    for (let number = 0; number < this.columns.size; number++) if (this.columns.present[number] === 1) present.add(number)
    return (this.presentNow = present)
  }

  /** Articles that the index does not have as they are; null when there are none. */
  get pendingNumbers(): Bitmap | null {
    if (this.pending.size === 0) return null
    if (this.pendingNow) return this.pendingNow
    const numbers = new Bitmap(this.columns.size)
    for (const number of this.pending.keys()) if (number < this.columns.size) numbers.add(number)
    return (this.pendingNow = numbers)
  }

  get people(): PeopleNames {
    if (this.peopleAt !== this.edition) this.peopleNow.update(this.dictionaries.person, this.official.person)
    this.peopleAt = this.edition
    return this.peopleNow
  }

  get years(): YearSpan {
    return this.columns.years
  }

  /** The articles to be asked, one by one. */
  *subjects(): Generator<Subject> {
    for (const [number, { subject }] of this.pending) {
      const asked = subject === undefined ? this.readSubject(number) : subject
      if (asked) yield asked
    }
  }

  private readSubject(number: number): Subject | null {
    const article = readPresentArticle(this.archive, number)
    return article && toSubject(article)
  }

  private forget(index: Connection | null): void {
    this.index = index
    this.version = 0
    this.generation = -1
    this.columns = new Columns()
    this.dictionaries = makeDictionaries()
    this.official = noNames()
    this.peopleNow = new PeopleNames()
    this.pending = new Map()
  }

  /** Takes over what the index has written since; names given out here meanwhile make room for its own. */
  private loadIndexed(index: Connection, version: number): void {
    for (const [place, name] of dictionaryNames.entries()) {
      const dictionary = this.dictionaries[name]
      dictionary.truncate(this.official[name])
      dictionary.append(readNames(index, place, this.official[name] - 1))
      this.official[name] = dictionary.size
    }
    for (const { block, data } of readBlocks(index, this.version)) unpackBlock(this.columns, block, data)
    this.version = version
  }

  private applyPending(cursor: Cursor, indexMoved: boolean): void {
    const changes = listPendingNumbers(this.archive, cursor)
    const former = this.pending
    const keep = changes.length <= keptSubjects
    const pending = new Map<number, Pending>()
    for (const { number, generation } of changes) {
      const known = former.get(number)
      if (known && known.generation === generation && (known.subject !== undefined || !keep)) {
        pending.set(number, keep ? known : { generation, subject: undefined })
        if (!indexMoved) continue
        if (known.subject === null) this.columns.clear(number)
        else this.setRow(number, known.subject ?? this.readSubject(number))
        continue
      }
      const subject = this.readSubject(number)
      this.setRow(number, subject)
      pending.set(number, { generation, subject: keep ? subject : undefined })
    }
    this.pending = pending
  }

  private setRow(number: number, subject: Subject | null): void {
    if (subject) this.columns.set(number, subject.row, this.dictionaries)
    else this.columns.clear(number)
  }
}

function noNames(): Record<DictionaryName, number> {
  return { outlet: 1, pageName: 1, pageNumber: 1, district: 1, person: 1, tag: 1 }
}
