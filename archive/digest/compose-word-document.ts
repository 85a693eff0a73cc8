import { citeArticle } from '#contract/cite-article.ts'
import type { DocumentPart } from '#contract/documents.ts'
import type { Article } from '#contract/models.ts'
import { standardSettings, type PrintSettings } from '#contract/print-settings.ts'

import { type Clipping, type DigestInput, numberClippings, titleDigest } from './digest-input.ts'
import { describeSource, listCorrectedFields, nameArticle, nameFile } from './facts.ts'
import { type Block, findWordColumns, groupParagraphs } from './group-paragraphs.ts'
import { type Insert, type Markup, markup } from './markup.ts'
import { groupByRole } from './set-article.ts'
import { listDigestFacts } from './set-cover.ts'
import { splitNote } from './set-note.ts'
import { explainMarks, listEvidence } from './set-sources.ts'
import { breakTitle, measureWidth, splitTitles } from './set-text.ts'
import { layOutSheet } from './sheet.ts'
import { unifyRadicals } from './unify-radicals.ts'
import { wordFrame } from './word-frame.ts'
import { wordSizes, writeWordStyles } from './word-styles.ts'
import { printWords, type PrintWords } from './words.ts'

const run = (text: string, style?: string): Markup =>
  markup`<w:r>${style !== undefined && markup`<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

const paragraph = (style: string, content: Insert): Markup => markup`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>
`

/**
 * A field that Word and LibreOffice fill in when they open the file, Word perhaps after a question that may be declined. Programs
 * that fill in nothing, as previews do, show what is between `separate` and `end`. That is left empty: where a page breaks, fonts
 * and program decide, the PDF's pages are others, and a wrong number stays wrong where nobody refreshes it.
 */
const field = (instruction: string): Markup => {
  const mark = (kind: string): Markup =>
    markup`<w:r><w:fldChar w:fldCharType="${kind}"${kind === 'begin' && markup` w:dirty="true"`}/></w:r>`
  const code = markup`<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`
  return markup`${[mark('begin'), code, mark('separate'), mark('end')]}`
}

const paragraphStyles = { lead: 'Lead', text: 'BodyText', subheading: 'Heading2', caption: 'Caption' } as const

function writeFacts(article: Article, words: PrintWords): Insert {
  return describeSource(article, words).map(({ text, mark }, index) => [
    run(`${index === 0 ? '' : ' · '}${text}`),
    mark !== null && mark !== 'unknown' && run(`〔${words.marks[mark]}〕`, 'Mark'),
  ])
}

function writeContentsLine({ article, anchor, number }: Clipping, words: PrintWords): Insert {
  const title = `${number}  ${nameArticle(article, words)}`
  return [
    paragraph(
      'Contents',
      markup`<w:hyperlink w:anchor="${anchor}">${run(title)}<w:r><w:tab/></w:r>${field(`PAGEREF ${anchor}`)}</w:hyperlink>`,
    ),
    paragraph('From', writeFacts(article, words)),
  ]
}

function writeSourceLine({ article }: Clipping, words: PrintWords, style: string): Markup {
  const corrected = listCorrectedFields(article, words)
  return paragraph(style, [
    writeFacts(article, words),
    corrected.length > 0 && run(`〔${words.tellCorrected(corrected.join(words.listSeparator))}〕`, 'Mark'),
  ])
}

function writeTable({ head, rows: body }: Extract<Block, { kind: 'table' }>, points: number): Markup {
  const rows = head === null ? body : [head, ...body]
  const words = findWordColumns(body)
  // In twentieths of a point; the sides of a cell are 216.
  const widths = (rows[0] ?? []).map(
    (_, index) => Math.ceil(Math.max(...rows.map((row) => measureWidth(row[index] ?? ''))) * 20 * points) + 240,
  )
  const cell = (text: string, index: number): Markup =>
    markup`<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(words.has(index) ? 'RowName' : 'Figure', run(text))}</w:tc>`
  const columns = widths.map((width) => markup`<w:gridCol w:w="${width}"/>`)
  return markup`<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblInd w:w="420" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>
${rows.map((row) => markup`<w:tr>${row.map(cell)}</w:tr>`)}</w:tbl>
`
}

function writeBlock(block: Block, tablePoints: number): Insert {
  switch (block.kind) {
    case 'paragraph': {
      const opening = block.dateline !== null && run(`${block.dateline}\u3000`, 'Dateline')
      return paragraph(paragraphStyles[block.paragraph.kind], [opening, run(block.paragraph.text)])
    }
    case 'dateline':
      return paragraph('BodyText', run(block.text, 'Dateline'))
    case 'table':
      return writeTable(block, tablePoints)
    case 'stanza':
      return block.lines.map((line, index) => paragraph(index === 0 ? 'Stanza' : 'Verse', run(line)))
  }
}

function writePieceNote({ note }: Clipping, words: PrintWords): Insert {
  return splitNote(note).map(({ text, isSignature }, at) =>
    paragraph(isSignature ? 'PieceNoteSignature' : 'PieceNote', [
      at === 0 && run(`${words.pieceNote}${words.labelSeparator}`, 'NoteLabel'),
      run(text),
    ]),
  )
}

interface Setting {
  /** The first, or every one where none follows another on a page. */
  readonly beginsPage: boolean
  readonly tablePoints: number
}

function writeArticle(clipping: Clipping, words: PrintWords, { beginsPage, tablePoints }: Setting): Insert {
  const { article, anchor, number } = clipping
  const people = groupByRole(article.byline)
    .map(([role, names]) => `${words.roles[role]} ${names.join(' ')}`)
    .join('  ')
  const bookmark = markup`<w:bookmarkStart w:id="${number}" w:name="${anchor}"/><w:bookmarkEnd w:id="${number}"/>`
  return [
    writeSourceLine(clipping, words, beginsPage ? 'Source' : 'NextSource'),
    splitTitles(article.kicker).map((line) => paragraph('Kicker', run(line))),
    paragraph('Heading1', [bookmark, run(article.headline ?? words.untitled)]),
    splitTitles(article.subtitle).map((line) => paragraph('Kicker', run(line))),
    people !== '' && paragraph('Byline', run(people)),
    writePieceNote(clipping, words),
    groupParagraphs(article).map((block) => writeBlock(block, tablePoints)),
  ]
}

function writeSource(clipping: Clipping, words: PrintWords): Insert {
  const evidence = listEvidence(clipping, words).map((text) => `${words.evidence}${words.labelSeparator}“${text}”`)
  const notes = [`${words.file}${words.labelSeparator}${nameFile(clipping.article)}`, ...evidence]
  return [
    paragraph('Citation', run(`[${clipping.number}] ${citeArticle(clipping.article, words.language)}`)),
    notes.map((note) => paragraph('Note', run(note))),
  ]
}

function writeBody(input: DigestInput, words: PrintWords, { flow, typeSize }: PrintSettings, measure: number): Markup {
  const { title: titlePoints, table: tablePoints } = wordSizes(typeSize)
  const clippings = numberClippings(input)
  const meanings = explainMarks(clippings, words)
  const title = breakTitle(titleDigest(input, words), Math.floor(measure / titlePoints))
  return markup`${[
    paragraph(
      'Title',
      title.map((line, index) => [index > 0 && markup`<w:r><w:br/></w:r>`, run(line.trim())]),
    ),
    splitNote(input.note).map(({ text, isSignature }) => paragraph(isSignature ? 'Signature' : 'BodyText', run(text))),
    listDigestFacts(input, words).map(([label, value], index) => paragraph(index === 0 ? 'FirstFact' : 'Fact', run(`${label}  ${value}`))),
    paragraph('Division', run(words.contents)),
    clippings.map((clipping) => writeContentsLine(clipping, words)),
    clippings.map((clipping, index) => writeArticle(clipping, words, { beginsPage: index === 0 || flow === 'page-each', tablePoints })),
    paragraph('Division', run(words.sources)),
    clippings.map((clipping) => writeSource(clipping, words)),
    meanings.length > 0 && paragraph('Legend', run(words.legend)),
    meanings.map((meaning) => paragraph('Note', run(meaning))),
  ]}`
}

/** A digest as the parts of a .docx (Office Open XML, ECMA-376), which the host packs: editable, with contents that Word fills in. */
export function composeWordDocument(input: DigestInput): readonly DocumentPart[] {
  const words = printWords[input.language]
  const [before, between, after] = words.folio
  const title = titleDigest(input, words)
  const settings = { ...standardSettings, ...input }
  const sheet = layOutSheet(settings)
  const body = writeBody(input, words, settings, sheet.measure)
  const footer = markup`${run(before)}${field('PAGE')}${run(between)}${field('NUMPAGES')}${run(after)}`
  return [...wordFrame({ title, header: run(title), body, footer, sheet }), writeWordStyles(settings.typeSize, sheet)].map(
    ({ path, text }) => ({
      path,
      text: unifyRadicals(text),
    }),
  )
}
