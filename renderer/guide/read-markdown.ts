/**
 * The part of Markdown (commonmark.org, with the tables of GitHub) that the guide is written in: headings, paragraphs, lists
 * of one level, fenced code, tables; within a line `code`, **bold** and links. Pictures are left out: they show the window
 * itself. Links are left out, too, or become their words: there is nowhere to go from a window without a network.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly words: readonly Word[] }
  | { readonly kind: 'paragraph'; readonly words: readonly Word[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Word[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly head: Row; readonly rows: readonly Row[] }

export type Row = readonly (readonly Word[])[]

export interface Word {
  readonly kind: 'text' | 'code' | 'bold'
  readonly text: string
}

/** Blocks stand apart by empty lines; a fence may hold some. */
export function readMarkdown(source: string): readonly Block[] {
  const blocks = source.match(/^```[^]*?^```$|(?:^(?!```).+\n?)+/gm) ?? []
  return blocks.flatMap((block) => readBlock(block.trimEnd()) ?? [])
}

function readBlock(block: string): Block | null {
  const lines = block.split('\n')
  const [first = ''] = lines
  if (first.startsWith('```')) return { kind: 'code', text: lines.slice(1, -1).join('\n') }
  const heading = /^(#+) (.+)$/.exec(block)
  if (heading !== null) return { kind: 'heading', level: (heading[1] ?? '').length, words: readWords(heading[2] ?? '') }
  if (first.startsWith('|')) {
    const [head = [], , ...rows] = lines.map(readRow)
    return { kind: 'table', head, rows }
  }
  if (/^(-|\d+\.) /.test(first)) {
    const items = block.split(/^(?:-|\d+\.) /m).slice(1)
    return { kind: 'list', ordered: !first.startsWith('-'), items: items.map((item) => readWords(joinLines(item))) }
  }
  const words = readWords(joinLines(block))
  return words.length === 0 ? null : { kind: 'paragraph', words }
}

const readRow = (line: string): Row =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => readWords(cell.trim()))

/** Between Chinese signs a line break is none; elsewhere it is a space. */
function joinLines(text: string): string {
  return text
    .trim()
    .replace(/(.)\n\s*(.)/gu, (_, before: string, after: string) => `${before}${isWide(before) && isWide(after) ? '' : ' '}${after}`)
}

const isWide = (sign: string) => /[\u2014-\u201D\u2026\u3000-\u9FFF\uFF00-\uFFEF]/u.test(sign)

const inline = /`([^`]+)`|\*\*([^*]+)\*\*|!\[[^\]]*\]\([^)]*\)|\[([^\]]*)\]\(([^)]*)\)/g

function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  let at = 0
  for (const match of text.matchAll(inline)) {
    const [whole, code, bold, link, target = ''] = match
    words.push({ kind: 'text', text: text.slice(at, match.index) })
    at = match.index + whole.length
    if (code !== undefined) words.push({ kind: 'code', text: code })
    else if (bold !== undefined) words.push({ kind: 'bold', text: bold })
    // The guide in the other language is one choice of language away.
    else if (link !== undefined && !target.endsWith('.md')) words.push({ kind: 'text', text: link })
  }
  words.push({ kind: 'text', text: text.slice(at) })
  return words.filter((word) => word.text !== '')
}
