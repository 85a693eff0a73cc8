/**
 * The readable text of an HTML page: one line a block, a blank line between paragraphs, the cells of a row of a small
 * table on one line. A tokenizer without a tree keeps this linear for whatever comes in.
 */
import { Parser } from 'htmlparser2'

import type { WebArticle } from '../parse/reading.ts'
import { FileProblem } from './file-problem.ts'
import { createMarkupPlaces } from './markup-places.ts'
import { findWebArticle } from './web-article.ts'

const skipped = new Set([
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
])
const paragraphs = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'article',
  'section',
  'header',
  'footer',
  'table',
  'ul',
  'ol',
  'figure',
])
const blocks = new Set([
  'div',
  'li',
  'dt',
  'dd',
  'dl',
  'tr',
  'caption',
  'figcaption',
  'address',
  'main',
  'nav',
  'aside',
  'form',
  'fieldset',
  'center',
  'pre',
  'hr',
  'body',
  'tbody',
  'thead',
  'option',
  'founder-title',
])
const cell = '\u0001'
/** Where a block begins or ends: several in a row, and the white space between them, are one new line. */
const edge = '\u0002'
/** A row of longer cells is page layout, not a table of figures. */
const longestCell = 24

/** Far beyond any page. The parser's stack makes time grow with depth: without a bound three megabytes of tables took minutes. */
const deepest = 10_000

/** The text of a page, and where its markup puts the one article that it shows. */
export interface HtmlText {
  readonly text: string
  readonly article: WebArticle | null
}

/** Extracts the text of a page. Scripts, styles and hidden blocks are no text. Throws a `FileProblem`. */
export function readHtml(html: string): HtmlText {
  const markup = createMarkupPlaces(isBlock)
  const parts: string[] = []
  const hidden: string[] = []
  // Browsers save a page of plain text as one <pre>: its lines are those of the page.
  let isAsTyped = false
  let depth = 0
  // Buttons in a row are words of their own, also where only their style parts them.
  let behindLink = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest) throw new FileProblem('not-text', 'tags within tags, ten thousand deep')
        const conceals = skipped.has(name) || 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '')
        if (hidden.length > 0 ? name === hidden[0] : conceals && !isVoid(name)) hidden.push(name)
        if (hidden.length > 0) return
        markup.open(name, `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`)
        parts.push(behindLink && name === 'a' ? ' ' : breakBefore(name))
        behindLink = false
        if (name === 'pre') isAsTyped = true
      },
      ontext(text) {
        if (hidden[0] === 'title') markup.title(text)
        if (hidden.length > 0) return
        markup.text(text)
        parts.push(isAsTyped ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' '))
        behindLink = false
      },
      oncomment: markup.comment,
      onclosetag(name) {
        depth--
        if (hidden.length > 0) {
          if (name === hidden[0]) hidden.pop()
          return
        }
        markup.close(name)
        parts.push(name === 'br' ? '' : breakBefore(name))
        behindLink = name === 'a'
        if (name === 'pre') isAsTyped = false
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(html)
  const text = tidy(parts.join(''))
  return { text, article: findWebArticle(text, markup.places()) }
}

/** The character set that a page declares in its first kilobytes, for what it is worth. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(start)?.[1] ?? null
}

function isVoid(name: string): boolean {
  return name === 'br' || name === 'hr' || name === 'img' || name === 'input' || name === 'meta' || name === 'link'
}

const isBlock = (name: string): boolean => name === 'td' || name === 'th' || paragraphs.has(name) || blocks.has(name)

function breakBefore(name: string): string {
  if (name === 'br') return '\n'
  if (name === 'td' || name === 'th') return cell
  if (paragraphs.has(name)) return '\n\n'
  return blocks.has(name) ? edge : ''
}

function tidy(raw: string): string {
  const blocksOf = (line: string): string[] => (line.includes(edge) ? line.split(edge).filter((text) => /[^ ]/.test(text)) : [line])
  const lines = raw
    .split('\n')
    .flatMap(blocksOf)
    .flatMap((line) => {
      if (!line.includes(cell)) return [line]
      const cells = line
        .split(cell)
        .map((text) => text.trim())
        .filter(Boolean)
      return cells.every((text) => text.length <= longestCell) ? [cells.join(' ')] : cells
    })
  const out: string[] = []
  for (const line of lines.map((text) => text.trimEnd())) {
    const isBlank = line.trim() === ''
    if (isBlank && (out.length === 0 || out.at(-1) === '')) continue
    out.push(isBlank ? '' : line)
  }
  return out.join('\n')
}
