import { citeArticle } from '#contract/cite-article.ts'
import type { Paragraph } from '#contract/models.ts'

import { type Clipping, type DigestInput, numberClippings, titleDigest } from './digest-input.ts'
import { describeSource, listCorrectedFields, nameArticle, nameFile, type SourceFact } from './facts.ts'
import { type Block, groupParagraphs } from './group-paragraphs.ts'
import { groupByRole } from './set-article.ts'
import { listDigestFacts } from './set-cover.ts'
import { splitNote } from './set-note.ts'
import { explainMarks, listEvidence } from './set-sources.ts'
import { splitTitles } from './set-text.ts'
import { unifyRadicals } from './unify-radicals.ts'
import { printWords, type PrintWords } from './words.ts'

/** Text of a page as Markdown text: one line, and nothing in it is taken for markup. */
export function escapeMarkdown(text: string): string {
  const line = unifyRadicals(text).replace(/\s+/gu, ' ').trim()
  const escaped = line.replace(/[\\`*_[\]<>|~#&]/g, (char) => (char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`))
  // At the start of a line also these make lists, rules and numbered items.
  return escaped.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2')
}

function writeFact(fact: SourceFact, words: PrintWords): string {
  return `${escapeMarkdown(fact.text)}${fact.mark === null || fact.mark === 'unknown' ? '' : `〔${words.marks[fact.mark]}〕`}`
}

function writeParagraph({ kind, text }: Paragraph, dateline: string | null): string {
  const line = escapeMarkdown(text)
  switch (kind) {
    case 'subheading':
      return `### ${line}`
    case 'lead':
      return `> ${line}`
    case 'caption':
      return `*${line}*`
    case 'text':
      return dateline === null ? line : `**${escapeMarkdown(dateline)}** ${line}`
  }
}

/** Lines that stay lines: of a stanza, of a table. */
const writeLines = (lines: readonly string[]): string => lines.map(escapeMarkdown).join('  \n')

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block.paragraph, block.dateline)
    case 'dateline':
      return escapeMarkdown(block.text)
    case 'table':
      return writeLines((block.head === null ? block.rows : [block.head, ...block.rows]).map((row) => row.join(' ')))
    case 'stanza':
      return writeLines(block.lines)
  }
}

function writePieceNote({ note }: Clipping, words: PrintWords): string {
  return splitNote(note)
    .map(({ text }, at) => `> ${at === 0 ? `**${words.pieceNote}**${words.labelSeparator}` : ''}${escapeMarkdown(text)}`)
    .join('\n>\n')
}

function writeArticle(clipping: Clipping, words: PrintWords): readonly string[] {
  const { article, anchor } = clipping
  const corrected = listCorrectedFields(article, words)
  const people = groupByRole(article.byline).map(([role, names]) => `${words.roles[role]} ${names.map(escapeMarkdown).join(' ')}`)
  const facts = describeSource(article, words).map((fact) => writeFact(fact, words))
  return [
    `<a id="${anchor}"></a>`,
    ...splitTitles(article.kicker).map(escapeMarkdown),
    `## ${escapeMarkdown(nameArticle(article, words))}`,
    ...splitTitles(article.subtitle).map(escapeMarkdown),
    `${facts.join(' · ')}${corrected.length === 0 ? '' : `〔${words.tellCorrected(corrected.join(words.listSeparator))}〕`}`,
    ...(people.length === 0 ? [] : [people.join('  ')]),
    writePieceNote(clipping, words),
    ...groupParagraphs(article).map(writeBlock),
  ]
}

function writeSource(clipping: Clipping, words: PrintWords): string {
  const evidence = listEvidence(clipping, words).map((text) => `${words.evidence}${words.labelSeparator}“${escapeMarkdown(text)}”`)
  const notes = [`${words.file}${words.labelSeparator}${escapeMarkdown(nameFile(clipping.article))}`, ...evidence]
  return [
    `${clipping.number}. ${escapeMarkdown(citeArticle(clipping.article, words.language))}`,
    ...notes.map((note) => `   ${note}`),
  ].join('  \n')
}

/** A digest as Markdown (CommonMark): contents with links, articles, citations, marks explained. */
export function composeMarkdown(input: DigestInput): string {
  const words = printWords[input.language]
  const clippings = numberClippings(input)
  const marks = explainMarks(clippings, words).map((meaning) => `- ${escapeMarkdown(meaning)}`)
  const blocks = [
    `# ${escapeMarkdown(titleDigest(input, words))}`,
    ...splitNote(input.note).map(({ text }) => escapeMarkdown(text)),
    listDigestFacts(input, words)
      .map(([label, value]) => `- ${label}${words.labelSeparator}${escapeMarkdown(value)}`)
      .join('\n'),
    `## ${words.contents}`,
    clippings.map(({ article, anchor, number }) => `${number}. [${escapeMarkdown(nameArticle(article, words))}](#${anchor})`).join('\n'),
    ...clippings.flatMap((clipping) => writeArticle(clipping, words)),
    `## ${words.sources}`,
    clippings.map((clipping) => writeSource(clipping, words)).join('\n'),
    ...(marks.length === 0 ? [] : [`### ${words.legend}`, marks.join('\n')]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
