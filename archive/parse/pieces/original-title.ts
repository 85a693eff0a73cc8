/** (原标题:某某): the headline of the only article of a page that prints no other. */
import type { LineMark } from '../lines/line-mark.ts'
import type { Line } from '../lines/lines.ts'
import type { Composed } from './compose-article.ts'

const named = /^[(（]?(?:原标题|原题|原標題|原題)\s*[:：]\s*(.*?)[)）]?$/u
const quoted = /^《([^《》]+)》$/

/** The articles, the only one with its original title where it has none. */
export function nameByOriginal(composed: readonly Composed[], lines: readonly Line[], marks: readonly LineMark[]): readonly Composed[] {
  const [only, ...others] = composed
  const line = lines[marks.findIndex(({ reason }) => reason === 'original-title')]
  if (!only || others.length > 0 || only.article.headline !== null || !line) return composed
  const title = named.exec(line.text)?.[1]
  const headline = title ? (quoted.exec(title)?.[1] ?? title) : null
  return [{ ...only, article: { ...only.article, headline } }]
}
