/** Tags: words the user puts on articles. */
import { nextGeneration, noteChange } from './changes.ts'
import type { Connection } from './open-store.ts'
import { partsOf } from './pins.ts'
import { prepared } from './prepared.ts'

/** Puts exactly these tags on an article; inside a transaction. A tag that a merged piece brought along stays the piece's. */
export function replaceTags(db: Connection, articleId: string, tags: readonly string[]): void {
  const there = readTags(db, articleId)
  for (const name of there.filter((tag) => !tags.includes(tag))) {
    prepared(db, `${partsOf('?')} DELETE FROM tag WHERE name = ? AND article_id IN (SELECT id FROM part)`).run(articleId, name)
  }
  for (const name of tags.filter((tag) => !there.includes(tag))) {
    prepared(db, 'INSERT OR IGNORE INTO tag (article_id, name) VALUES (?, ?)').run(articleId, name)
  }
  const number = prepared(db, 'SELECT number FROM article WHERE id = ?').pluck().get(articleId) as number
  noteChange(db, number, nextGeneration(db))
}

/** The tags of an article and of what was merged into it. */
export function readTags(db: Connection, articleId: string): readonly string[] {
  return prepared(db, `${partsOf('?')} SELECT DISTINCT name FROM tag WHERE article_id IN (SELECT id FROM part) ORDER BY name`)
    .pluck()
    .all(articleId) as string[]
}
