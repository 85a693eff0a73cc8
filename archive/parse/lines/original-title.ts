/** 原标题:水渠通水了 on top of a text whose own title a site has left out: there it is the headline. */
import { oneOf, placeInPrinted } from '../plain.ts'
import type { Line } from './lines.ts'

const original = /^\(?(?:原标题|原题)\s*:\s*(?=\S)/
const beginsLabel = oneOf('(原')
/** What may stand between headline and text. */
const beside = /记者|通讯员|作者|编辑|来源|\d{4}[-年]|\d{1,2}:\d{2}/
const longestTitle = 42

/** The lines with its label taken off, where no other title stands above the text. */
export function withOriginalTitle(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ plain }) => beginsLabel(plain, 0) && original.test(plain))
  const { text, plain } = lines[at] ?? { text: '', plain: '' }
  if (at < 0 || plain.length > longestTitle + 4 || lines.slice(0, at).some((line) => line.plain !== '' && !beside.test(line.plain)))
    return lines
  const below = lines.slice(at + 1).filter((line) => line.plain !== '')
  const body = below.findIndex((line) => line.plain.includes('。') || line.plain.length > longestTitle)
  if (body < 0 || !below.slice(0, body).every((line) => beside.test(line.plain))) return lines
  const words = plain.replace(original, '')
  const own = /^《([^《》]+)》\)?$/.exec(words)?.[1] ?? (plain.startsWith('(') ? words.replace(/\)$/, '') : words)
  const from = plain.lastIndexOf(own)
  const to = from + own.length
  return lines.map((line, index) =>
    index === at ? { ...line, text: text.slice(placeInPrinted(text, from), placeInPrinted(text, to)), plain: plain.slice(from, to) } : line,
  )
}
