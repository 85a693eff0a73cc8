/**
 * Columns as they were set: each line of the paper is a line of the file, and only an indent tells where a paragraph begins. By
 * themselves such lines look like titles, bylines and halves of sentences; so paragraphs are put together before anything is told.
 */
import { makePlain, oneOf, stripReadings } from '../plain.ts'
import type { Line } from './lines.ts'

/** Longer lines are paragraphs; of a page like this few are. */
const longestLine = 40
const fewestParagraphs = 3
/** Verse has shorter ones. */
const shortestOnAverage = 10

/** Below a paragraph: a byline, and what stands above the next text. */
const mostTitles = 5

/** Also with who signed it behind the full stop, in brackets, or with his role, where his name may stand on the next line. */
const ends =
  /[。!?…:][”’」』)]*$|[。!?…]”?\s?\([〇㐀-鿿𠀀-𲎯\s、·]{2,24}\)$|[。!?…]”?\s?(?:本报|本网)?(?:首席|见习|实习)?(?:记者|通讯员|实习生)(?:[\s、]+[〇㐀-鿿𠀀-𲎯]{1,4}){0,6}\s?$/u
const isWide = oneOf('\u3000\u2003\t')
const isNarrow = oneOf(' \u00a0\u2002')

/** Puts together the lines of each paragraph, where the page is of that kind. */
export function joinWrapped(lines: readonly Line[], source: string): readonly Line[] {
  const isShort = lines.filter(({ plain }) => plain !== '' && plain.length <= longestLine).length
  const used = lines.filter(({ plain }) => plain !== '').length
  if ((used - isShort) * 10 > used || used < fewestParagraphs * 2) return lines
  const indents = lines.map((line) => (line.plain !== '' && line.indented ? indentOf(line, source) : 0))
  const usual = usualIndent(indents)
  if (usual === undefined) return lines
  // Titles stand in the middle of the page.
  const begins = indents.map((width) => width >= 2 && width * 2 > usual && width <= usual + 2)
  const paragraphs = lines.flatMap((_, at) => (begins[at] ? [readParagraph(lines, begins, at)] : [])).filter(({ isTitle }) => !isTitle)
  return isColumn(lines, paragraphs) ? join(lines, paragraphs) : lines
}

/** The narrowest that several lines have; a line may begin with the space between two names, too. */
function usualIndent(indents: readonly number[]): number | undefined {
  const times = new Map<number, number>()
  for (const width of indents) if (width >= 2) times.set(width, (times.get(width) ?? 0) + 1)
  return [...times].flatMap(([width, count]) => (count >= fewestParagraphs ? [width] : [])).toSorted((a, b) => a - b)[0]
}

/** The lines of a paragraph: those from its indent to the last that ends with a sentence. */
interface Paragraph {
  readonly from: number
  readonly to: number
  /** True when what stands below that are no titles. */
  readonly isBroken: boolean
  /** True for a line alone that ends with none. */
  readonly isTitle: boolean
}

/** Below it stand titles and bylines, which end with none. */
function readParagraph(lines: readonly Line[], begins: readonly boolean[], from: number): Paragraph {
  let [below, to] = [from, from]
  for (; below < lines.length && lines[below]?.plain !== '' && (below === from || !begins[below]); below++)
    if (ends.test(lines[below]?.plain ?? '')) to = below + 1
  const left = lines.slice(to, below)
  const isBroken = to === from || left.length > mostTitles || left.some(({ plain }) => /[。;]|[,、]$/.test(plain))
  return { from, to, isBroken, isTitle: to === from && below === from + 1 }
}

/** Most paragraphs have several lines and end above the next indent; most lines inside them end in the middle of a sentence. */
function isColumn(lines: readonly Line[], paragraphs: readonly Paragraph[]): boolean {
  const inner = paragraphs.flatMap(({ from, to }) => lines.slice(from, Math.max(from, to - 1)))
  const open = inner.filter(({ plain }) => !ends.test(plain))
  return (
    paragraphs.length >= fewestParagraphs &&
    inner.length >= paragraphs.length &&
    open.length * 3 >= inner.length * 2 &&
    inner.reduce((sum, { plain }) => sum + plain.length, 0) >= inner.length * shortestOnAverage &&
    paragraphs.filter(({ isBroken }) => isBroken).length * 3 <= paragraphs.length
  )
}

function join(lines: readonly Line[], paragraphs: readonly Paragraph[]): readonly Line[] {
  const joined: Line[] = []
  let at = 0
  for (const { from, to } of paragraphs) {
    joined.push(...lines.slice(at, from))
    const own = lines.slice(from, to)
    const [first, last] = [own[0], own.at(-1)]
    if (first && last) {
      const text = joinLines(own.map((line) => line.text))
      joined.push({ ...first, end: last.end, text, plain: stripReadings(makePlain(text)) })
    }
    at = Math.max(from, to)
  }
  return [...joined, ...lines.slice(at)]
}

/** How wide the white space before a line is, in half characters. */
function indentOf({ start }: Line, source: string): number {
  let width = 0
  for (let at = start - 1; at >= 0; at--) {
    if (isWide(source, at)) width += 2
    else if (isNarrow(source, at)) width++
    else break
  }
  return width
}

/** Chinese is joined without a space; Latin words get one. */
export function joinLines(parts: readonly string[]): string {
  if (parts.length === 1) return parts[0] as string
  return parts.map((part, index) => (/^[A-Za-z]/.test(part) && /[A-Za-z]$/.test(parts[index - 1] ?? '') ? ` ${part}` : part)).join('')
}
