/** Readings as a decoder of before would have made them: of another text of the same bytes. */
import { hash as digestOf } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'

import { toArticle, toReading } from '#archive/import/prepare-source.ts'
import { readFreely, transcriptOf } from '#archive/import/reread-source.ts'
import { hashText, type Transcript } from '#archive/import/transcript.ts'
import { loadResources, type Resources } from '#archive/resources.ts'
import { nextGeneration } from '#archive/store/changes.ts'
import { openStore, type Connection } from '#archive/store/open-store.ts'
import { replaceReading } from '#archive/store/readings.ts'
import { insertSource, iterateSources, placeSource, readSource, setTextHash, startRun, type SourceRow } from '#archive/store/sources.ts'

/** Reads all of a closed archive again, in the texts that the decoder of before makes of those of today. */
export function readAsBefore(archiveFile: string, decodeAsBefore: (text: string) => string): void {
  const store = openStore(archiveFile)
  const { db } = store
  const resources = loadResources()
  db.transaction(() => {
    for (const source of iterateSources(db)) {
      const now = transcriptOf(db, source)
      storeReading(db, source, { ...now, text: decodeAsBefore(now.text), article: null }, resources)
    }
  })()
  store.close()
}

/** Puts a file into a closed archive whose bytes the decoder of before made a text of, whatever that of today says to them. */
export function takeInAsBefore(archiveFile: string, path: string, bytes: Uint8Array, text: string): void {
  const store = openStore(archiveFile)
  const { db } = store
  db.transaction(() => {
    const id = insertSource(db, {
      hash: digestOf('sha256', bytes),
      textHash: hashText(text),
      size: bytes.length,
      mediaType: 'text/plain',
      packed: deflateRawSync(bytes),
      name: path,
      given: {},
      runId: startRun(db, {}),
    })
    placeSource(db, path, id)
    const transcript = { text, encoding: 'utf-8', certain: true, mediaType: 'text/plain' }
    storeReading(db, readSource(db, id) as SourceRow, transcript, loadResources())
  })()
  store.close()
}

function storeReading(db: Connection, source: SourceRow, transcript: Transcript, resources: Resources): void {
  const page = readFreely(source, transcript, resources)
  const articles = page.articles.map((article) => toArticle(article, source.hash))
  replaceReading(db, source.id, toReading(page, transcript, articles), nextGeneration(db))
  setTextHash(db, source.id, hashText(transcript.text))
}
