/** One batch of an import: everything read since the last one goes into the archive in one transaction, or nothing does. */
import type { FileFailure, FileRemark } from '#contract/models.ts'

import { nextGeneration, readGeneration } from '../store/changes.ts'
import type { Connection } from '../store/open-store.ts'
import { listArticlesOf, readArticle } from '../store/read-article.ts'
import { replaceReading, setEvidence, type NewReading } from '../store/readings.ts'
import { isSourceRemoved } from '../store/removals.ts'
import {
  findSourceAt,
  findSourceByHash,
  findSourceByText,
  insertSource,
  placeSource,
  readSource,
  setCurrent,
  updateGiven,
  type SourceRow,
} from '../store/sources.ts'
import type { ImportOptions, ReadFile } from './import-files.ts'
import { findMovedFacts, moveIfGone } from './move-source.ts'
import { refusalIn } from './refused-source.ts'
import { rereadSource } from './reread-source.ts'
import { supersedeSource } from './supersede-source.ts'

/** What a batch did. `generation` is null when no article was touched. */
export interface StoredBatch {
  readonly imported: number
  readonly unchanged: number
  /** Of those unchanged: taken out before. */
  readonly leftOut: number
  readonly changed: number
  /** Of those that were known: gone from where they were, and found here. */
  readonly moved: number
  readonly articles: number
  /** Known ones that were to be read anew and are refused: all about them is as it was. */
  readonly failed: readonly FileFailure[]
  readonly remarks: readonly FileRemark[]
  readonly generation: number | null
}

type Context = Pick<ImportOptions, 'resources' | 'given' | 'files'> & {
  readonly db: Connection
  readonly runId: number
  readonly generation: number
}
interface StoredFile {
  readonly kind: 'imported' | 'unchanged' | 'left-out' | 'changed'
  readonly moved?: boolean
  readonly articles: number
  readonly remarks: readonly FileRemark[]
}

/** Stores a batch of files that were read. */
export function storeBatch(options: ImportOptions, runId: number, batch: readonly ReadFile[]): StoredBatch {
  const { db } = options.store
  const store = db.transaction((): StoredBatch => {
    const context = { ...options, db, runId, generation: readGeneration(db) + 1 }
    // What is done about one file is done whole or not at all.
    const storeWhole = db.transaction((file: ReadFile) => storeFile(file, context))
    const outcomes = batch.map((file) => attempt(() => storeWhole(file), file))
    const stored = outcomes.filter((outcome) => 'kind' in outcome)
    const generation = stored.every(({ kind }) => kind === 'unchanged' || kind === 'left-out') ? null : nextGeneration(db)
    const count = (kind: StoredFile['kind']): number => stored.filter((file) => file.kind === kind).length
    return {
      imported: count('imported'),
      unchanged: count('unchanged') + count('left-out'),
      leftOut: count('left-out'),
      changed: count('changed'),
      moved: stored.filter(({ moved }) => moved).length,
      articles: stored.reduce((sum, file) => sum + file.articles, 0),
      failed: outcomes.filter((outcome) => 'code' in outcome),
      remarks: stored.flatMap((file) => file.remarks),
      generation,
    }
  })
  return batch.length === 0 ? nothingStored : store.immediate()
}

const nothingStored: StoredBatch = {
  imported: 0,
  unchanged: 0,
  leftOut: 0,
  changed: 0,
  moved: 0,
  articles: 0,
  failed: [],
  remarks: [],
  generation: null,
}

function attempt(act: () => StoredFile, { name }: ReadFile): StoredFile | FileFailure {
  try {
    return act()
  } catch (thrown) {
    const refusal = refusalIn(thrown)
    if (!refusal) throw thrown
    return { ...refusal, file: name }
  }
}

function storeFile(file: ReadFile, context: Context): StoredFile {
  const { source, ...stored } = placeFile(file, context)
  // Bytes that are new where nothing stood before hold nothing that was taken out.
  const out = stored.kind === 'unchanged' || stored.kind === 'changed' ? tellArticlesOut(file, source.id, context) : []
  const remarks = [...stored.remarks, ...out].map((remark) => ({ ...remark, sourceId: String(source.id) }))
  return { ...stored, articles: Math.max(0, stored.articles - out.length), remarks }
}

function tellArticlesOut(file: ReadFile, sourceId: number, { db }: Context): readonly FileRemark[] {
  const out = listArticlesOf(db, sourceId).filter(({ removed }) => removed)
  return out.map(({ id }) => tellLeftOut(file, 'article-left-out', readArticle(db, id)?.headline ?? id))
}

function tellLeftOut({ name }: ReadFile, code: string, other: string): FileRemark {
  return { file: name, code, message: 'taken out before, left out', other }
}

function placeFile(file: ReadFile, context: Context): StoredFile & { readonly source: SourceRow } {
  const { db, files } = context
  const lasting = files.lasting !== false
  const former = lasting ? findSourceAt(db, file.path) : null
  const known = findSourceByHash(db, file.hash)
  if (!known && !file.source) throw new Error(`${file.name} was neither known nor read`)
  const stored = known ? storeKnown(known, file, context) : storeNew(file, former, context)
  // What is left out takes no other's place either.
  if (!lasting || stored.kind === 'left-out') return stored
  placeSource(db, file.path, stored.source.id)
  if (former === null) return stored
  // It was known to be here too: now only here.
  if (former === stored.source.id) return { ...stored, moved: false }
  const changed = supersedeSource(db, former, stored.source, context.resources, context.generation)
  const remarks: FileRemark[] = changed.map(({ articleId, moved }) => ({
    file: file.name,
    code: moved ? 'pin-moved-on' : 'pin-left-behind',
    message: moved
      ? `the text of ${articleId} has changed on this page; what was done to it is now on the new text`
      : `the text of ${articleId} is no longer on this page; the article was kept`,
    other: readArticle(db, articleId)?.headline ?? articleId,
  }))
  if (isSourceRemoved(db, former))
    remarks.push({ file: file.name, code: 'former-left-out', message: 'what stood here before was taken out; these bytes came in' })
  return { ...stored, kind: 'changed', remarks: [...stored.remarks, ...remarks] }
}

function storeNew(file: ReadFile, former: number | null, { db, runId, generation }: Context): StoredFile & { source: SourceRow } {
  const { hash, size, name, given } = file
  const { mediaType, packed, textHash, reading } = file.source as NonNullable<ReadFile['source']>
  const twin = findSourceByText(db, textHash)
  const id = insertSource(db, { hash, textHash, size, mediaType, packed, name, given, runId })
  replaceReading(db, id, reading, generation)
  const remarks: FileRemark[] = []
  if (twin !== null && twin.id !== former) {
    const code = isSourceRemoved(db, twin.id) ? 'same-text-left-out' : 'same-text'
    remarks.push({ file: name, code, message: `the same text as ${twin.name}, in other bytes`, other: twin.name })
  }
  if (!reading.encodingCertain)
    remarks.push({
      file: name,
      code: 'encoding-uncertain',
      message: `read as ${reading.encoding}, but another encoding fits nearly as well`,
    })
  if (reading.pages > 1)
    remarks.push({
      file: name,
      code: 'several-pages',
      message: `${reading.pages} pages in one file; what they say differently of paper and day is unknown`,
    })
  if (reading.articles.length === 0) remarks.push({ file: name, code: 'no-articles', message: 'no article was found on this page' })
  else if (!hasPageFacts(reading))
    remarks.push({ file: name, code: 'no-page-facts', message: 'neither a headline nor paper, date or page was found' })
  return { kind: 'imported', articles: reading.articles.length, remarks, source: readSource(db, id) as SourceRow }
}

/** Whether anything says that this is a page of a newspaper. Any text at all can be read as an article without a headline. */
function hasPageFacts({ outlet, publishedDate, pageNumber, pageName, articles }: NewReading): boolean {
  const facts = [outlet.value, publishedDate.value, pageNumber, pageName, ...articles.map(({ headline }) => headline)]
  return facts.some((fact) => fact !== null)
}

/**
 * Bytes that are in the archive: nothing to do, unless they were retired, more was said about them this time, or the name they
 * have now tells more. Taken out, they stay so.
 */
function storeKnown(known: SourceRow, file: ReadFile, context: Context): StoredFile & { source: SourceRow } {
  const { db, files, given, resources, generation } = context
  if (isSourceRemoved(db, known.id)) return { kind: 'left-out', articles: 0, remarks: [tellLeftOut(file, 'left-out', '')], source: known }
  const placed = files.lasting === false ? null : moveIfGone(db, known, file)
  const moved = placed !== null
  const { given: before } = known
  const said = { ...before, ...given }
  const told = placed === null ? [] : findMovedFacts(db, placed, said, resources)
  const source = { ...(placed ?? known), current: true, given: said }
  const news = told.filter(({ isNews }) => isNews)
  if (known.current && JSON.stringify(said) === JSON.stringify(before) && news.length === 0) {
    for (const { field, evidence } of told) setEvidence(db, known.id, field, evidence)
    return { kind: 'unchanged', moved, articles: 0, remarks: [], source }
  }
  setCurrent(db, known.id, true)
  updateGiven(db, known.id, said)
  rereadSource(db, source, resources, generation)
  const remarks = news.map(({ field, value }): FileRemark => ({
    file: file.name,
    code: `moved-${field}`,
    message: `inferred from its new place: ${value}`,
    other: value,
  }))
  return { kind: 'changed', moved, articles: 0, remarks, source }
}
