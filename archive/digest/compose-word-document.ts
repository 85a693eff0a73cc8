import { citeArticle } from '#contract/cite-article.ts'
import { findDatelineParagraph } from '#contract/dateline-place.ts'
import type { DocumentPart } from '#contract/documents.ts'

import { type Clipping, type DigestInput, numberClippings, titleDigest } from './digest-input.ts'
import { describeSource, listCorrectedFields, nameArticle, nameFile } from './facts.ts'
import { type Insert, type Markup, markup } from './markup.ts'
import { groupByRole } from './set-article.ts'
import { listDigestFacts, splitNote } from './set-cover.ts'
import { explainMarks, listEvidence } from './set-sources.ts'
import { unifyRadicals } from './unify-radicals.ts'
import { wordFrame, wordStyles } from './word-frame.ts'
import { printWords, type PrintWords } from './words.ts'

const run = (text: string, style?: string): Markup =>
  markup`<w:r>${style !== undefined && markup`<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

const paragraph = (style: string, content: Insert): Markup => markup`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>
`

/** A field that Word and LibreOffice fill in when they open the file. */
const field = (instruction: string): Markup => {
  const mark = (kind: string): Markup =>
    markup`<w:r><w:fldChar w:fldCharType="${kind}"${kind === 'begin' && markup` w:dirty="true"`}/></w:r>`
  const code = markup`<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`
  return markup`${[mark('begin'), code, mark('separate'), run('0'), mark('end')]}`
}

const paragraphStyles = { lead: 'Lead', text: 'BodyText', subheading: 'Heading2', caption: 'Caption' } as const

function writeContentsLine({ article, anchor, number }: Clipping, words: PrintWords): Markup {
  const title = `${number}  ${nameArticle(article, words)}`
  return paragraph(
    'Contents',
    markup`<w:hyperlink w:anchor="${anchor}">${run(title)}<w:r><w:tab/></w:r>${field(`PAGEREF ${anchor}`)}</w:hyperlink>`,
  )
}

function writeSourceLine({ article }: Clipping, words: PrintWords): Markup {
  const corrected = listCorrectedFields(article, words)
  const facts = describeSource(article, words).map(({ text, mark }, index) => [
    run(`${index === 0 ? '' : ' · '}${text}`),
    mark !== null && mark !== 'unknown' && run(`〔${words.marks[mark]}〕`, 'Mark'),
  ])
  return paragraph('Source', [
    ...facts,
    corrected.length > 0 && run(`〔${words.tellCorrected(corrected.join(words.listSeparator))}〕`, 'Mark'),
  ])
}

function writeArticle(clipping: Clipping, words: PrintWords): Insert {
  const { article, anchor, number } = clipping
  const people = groupByRole(article.byline)
    .map(([role, names]) => `${words.roles[role]} ${names.join(' ')}`)
    .join('  ')
  const opener = findDatelineParagraph(article.paragraphs, article.datelineAt)
  const bookmark = markup`<w:bookmarkStart w:id="${number}" w:name="${anchor}"/><w:bookmarkEnd w:id="${number}"/>`
  return [
    writeSourceLine(clipping, words),
    article.kicker !== null && paragraph('Kicker', run(article.kicker)),
    paragraph('Heading1', [bookmark, run(article.headline ?? words.untitled)]),
    article.subtitle !== null && paragraph('Kicker', run(article.subtitle)),
    people !== '' && paragraph('Byline', run(people)),
    opener === -1 && article.dateline !== null && paragraph('BodyText', run(article.dateline, 'Dateline')),
    article.paragraphs.map(({ kind, text }, index) => {
      const opening = index === opener && article.dateline !== null && run(`${article.dateline}\u3000`, 'Dateline')
      return paragraph(paragraphStyles[kind], [opening, run(text)])
    }),
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

function writeBody(input: DigestInput, words: PrintWords): Markup {
  const clippings = numberClippings(input.articles)
  return markup`${[
    paragraph('Title', run(titleDigest(input, words))),
    splitNote(input.note).map((line) => paragraph('BodyText', run(line))),
    listDigestFacts(input, words).map(([label, value]) => paragraph('Fact', run(`${label}  ${value}`))),
    paragraph('Division', run(words.contents)),
    clippings.map((clipping) => writeContentsLine(clipping, words)),
    clippings.map((clipping) => writeArticle(clipping, words)),
    paragraph('Division', run(words.sources)),
    clippings.map((clipping) => writeSource(clipping, words)),
    explainMarks(clippings, words).map((meaning) => paragraph('Note', run(meaning))),
  ]}`
}

/** A digest as the parts of a .docx (Office Open XML, ECMA-376), which the host packs: editable, with contents that Word fills in. */
export function composeWordDocument(input: DigestInput): readonly DocumentPart[] {
  const words = printWords[input.language]
  const [before, between, after] = words.folio
  const footer = markup`${run(before)}${field('PAGE')}${run(between)}${field('NUMPAGES')}${run(after)}`
  return [...wordFrame({ title: titleDigest(input, words), body: writeBody(input, words), footer }), wordStyles].map(({ path, text }) => ({
    path,
    text: unifyRadicals(text),
  }))
}
