/** Readings as a decoder of before would have made them: of another text of the same bytes. */
import { toArticle, toReading } from '#archive/import/prepare-source.ts'
import { readFreely, transcriptOf } from '#archive/import/reread-source.ts'
import { hashText } from '#archive/import/transcript.ts'
import { loadResources } from '#archive/resources.ts'
import { nextGeneration } from '#archive/store/changes.ts'
import { openStore } from '#archive/store/open-store.ts'
import { replaceReading } from '#archive/store/readings.ts'
import { iterateSources, setTextHash } from '#archive/store/sources.ts'

/** Reads all of a closed archive again, in the texts that the decoder of before makes of those of today. */
export function readAsBefore(archiveFile: string, decodeAsBefore: (text: string) => string): void {
  const store = openStore(archiveFile)
  const { db } = store
  const resources = loadResources()
  db.transaction(() => {
    for (const source of iterateSources(db)) {
      const now = transcriptOf(db, source)
      const transcript = { ...now, text: decodeAsBefore(now.text) }
      const page = readFreely(source, transcript, resources)
      const articles = page.articles.map((article) => toArticle(article, source.hash))
      replaceReading(db, source.id, toReading(page, transcript, articles), nextGeneration(db))
      setTextHash(db, source.id, hashText(transcript.text))
    }
  })()
  store.close()
}
