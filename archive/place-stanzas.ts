/**
 * A reading keeps the lines of a poem, not the empty lines between its stanzas: the page is asked. Only articles with verse
 * are looked up, for it takes the text of their source.
 */
import type { Article, Paragraph } from '#contract/models.ts'

import { findVerse } from './digest/group-paragraphs.ts'
import { findTranscript } from './import/reread-source.ts'
import type { Connection } from './store/open-store.ts'
import { readSource } from './store/sources.ts'

/** The article with the paragraphs that begin a stanza on the page, where it is a poem that has several. */
export function placeStanzas<T extends Article>(db: Connection, article: T): T {
  const verse = findVerse(article.paragraphs)
  const source = verse.size === 0 ? null : readSource(db, Number(article.sourceId))
  const transcript = source && findTranscript(db, source)
  if (!transcript) return article
  const stanzas = findStanzas(article.paragraphs, verse, transcript.text)
  return stanzas.length === 0 ? article : { ...article, stanzas }
}

/** The lines of verse with more empty lines above them than others have: a page may part all its lines by empty ones. */
export function findStanzas(paragraphs: readonly Paragraph[], verse: ReadonlySet<number>, page: string): readonly number[] {
  const lines = page.split(/\r\n?|\n/u).map(squeeze)
  const gaps: { readonly place: number; readonly empty: number }[] = []
  let before = -1
  for (const place of verse) {
    const wanted = squeeze(paragraphs[place]?.text ?? '')
    const from = verse.has(place - 1) ? before + 1 : 0
    const at = lines.findIndex((line, index) => index >= from && line === wanted)
    // What the reading has joined or cleaned is not found, and the page cannot be asked from there on.
    if (at === -1) return []
    const between = lines.slice(before + 1, at)
    // Other text between them says nothing of the poem: a caption, or a title that is the first line.
    if (verse.has(place - 1) && between.every((line) => line === '')) gaps.push({ place, empty: between.length })
    before = at
  }
  const least = Math.min(...gaps.map(({ empty }) => empty))
  return gaps.filter(({ empty }) => empty > least).map(({ place }) => place)
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\0|]+/gu, '')
}
