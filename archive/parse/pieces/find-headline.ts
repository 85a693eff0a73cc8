/** The headline of the only article of a page that prints none above it: (原标题:某某), the only title of the page's list, or that in the machine's line below. */

import type { Line } from '../lines/lines.ts'
import type { Frame } from '../marks/frame.ts'
import type { LineMark } from '../marks/line-mark.ts'
import { printedTailTitle } from '../titles/page-titles.ts'
import type { Composed } from './compose-article.ts'

const named = /^[(（]?(?:原标题|原题|原標題|原題)\s*[:：]\s*(.*?)[)）]?$/u
const quoted = /^《([^《》]+)》$/

/** The articles, the only one with its headline. */
export function findHeadline(
  composed: readonly Composed[],
  lines: readonly Line[],
  marks: readonly LineMark[],
  frame: Frame,
): readonly Composed[] {
  const [only, ...others] = composed
  if (!only || others.length > 0 || only.article.headline !== null) return composed
  const title = named.exec(lines[marks.findIndex(({ reason }) => reason === 'original-title')]?.text ?? '')?.[1]
  const headline = title ? (quoted.exec(title)?.[1] ?? title) : (onlyListed(lines, marks, frame) ?? printedTailTitle(lines, marks))
  return [{ ...only, article: { ...only.article, headline } }]
}

/** 某某区: / 水渠通水: of two lines the first announces the other. */
function onlyListed(lines: readonly Line[], marks: readonly LineMark[], { single, zones }: Frame): string | null {
  if (!single) return null
  const titles = lines.filter((_, index) => zones[index] === 'titles' && marks[index]?.kind === 'text')
  const isOne = titles.length === 1 || (titles.length === 2 && titles[0]?.plain.endsWith(':'))
  return isOne ? titles.map(({ text }) => text).join(' ') : null
}
