/** Tags: words the user puts on articles. */
import { nextGeneration, noteChange } from './changes.ts'
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

/** Puts exactly these tags on an article; inside a transaction. */
export function replaceTags(db: Connection, articleId: string, tags: readonly string[]): void {
  prepared(db, 'DELETE FROM tag WHERE article_id = ?').run(articleId)
  for (const name of tags) prepared(db, 'INSERT OR IGNORE INTO tag (article_id, name) VALUES (?, ?)').run(articleId, name)
  const number = prepared(db, 'SELECT number FROM article WHERE id = ?').pluck().get(articleId) as number
  noteChange(db, number, nextGeneration(db))
}
