/** Articles cut as an earlier parser might have: whoever is to be offered a better cut needs a worse one first. */
import Database from 'better-sqlite3'

/** Widens a pin of a closed archive from where the article begins up to `end`; a reading from now on sees more in it. */
export function cutAsBefore(archiveFile: string, articleId: string, end: number): void {
  const db = new Database(archiveFile)
  const start = Number(articleId.split('-')[1])
  db.prepare('UPDATE pin SET spans = ? WHERE article_id = ?').run(JSON.stringify([[start, end]]), articleId)
  db.close()
}
