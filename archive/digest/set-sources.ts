import { citeArticle } from '#contract/cite-article.ts'

import type { Clipping } from './digest-input.ts'
import { describeSource, listCorrectedFields, nameFile } from './facts.ts'
import { type Markup, markup } from './markup.ts'
import { nameLanguage, setText } from './set-text.ts'
import type { Mark, PrintWords } from './words.ts'

const marksInOrder: readonly Mark[] = ['unknown', 'inferred', 'given', 'corrected']

/** The marks that occur, and the compiler's notes, with what they mean; nothing where there is nothing to explain. */
export function explainMarks(clippings: readonly Clipping[], words: PrintWords): readonly string[] {
  const used = new Set<Mark | null>(clippings.flatMap(({ article }) => describeSource(article, words).map(({ mark }) => mark)))
  if (clippings.some(({ article }) => listCorrectedFields(article, words).length > 0)) used.add('corrected')
  const meanings = marksInOrder.filter((mark) => used.has(mark)).map((mark) => words.markMeanings[mark])
  return clippings.some(({ note }) => note !== '') ? [...meanings, words.pieceNoteMeaning] : meanings
}

/** What inferred values of an article were concluded from, said once. */
export function listEvidence({ article }: Clipping, words: PrintWords): readonly string[] {
  return [...new Set(describeSource(article, words).flatMap(({ evidence }) => (evidence === null ? [] : [evidence])))]
}

export function setLegend(clippings: readonly Clipping[], words: PrintWords, page: string): Markup | null {
  const meanings = explainMarks(clippings, words)
  return meanings.length === 0
    ? null
    : markup`<aside class="legend" style="page: ${page}"><h3>${words.legend}</h3>${meanings.map((meaning) => markup`<p>${meaning}</p>`)}</aside>`
}

function setNotes(clipping: Clipping, words: PrintWords): Markup {
  const evidence = listEvidence(clipping, words).map((text) => `“${text}”`)
  return markup`<p class="file">${words.file}${words.labelSeparator}<span class="path">${nameFile(clipping.article)}</span></p>${evidence.length > 0 && markup`<p class="file" lang="${nameLanguage(evidence.join(''))}">${words.evidence}${words.labelSeparator}${evidence.join(words.listSeparator)}</p>`}`
}

/** Citation, file and evidence at the foot of an article that is printed by itself. */
export function setSlip(clipping: Clipping, words: PrintWords): Markup {
  return markup`<footer class="slip"><p class="citation">${words.sources}${words.labelSeparator}<span lang="zh-CN">${setText(citeArticle(clipping.article, words.language))}</span></p>${setNotes(clipping, words)}</footer>
`
}

/** The numbered list of citations at the end, each with its file and the evidence for what was inferred. */
export function setSources(clippings: readonly Clipping[], words: PrintWords): Markup {
  return markup`<section class="sources" style="page: sources"><h2>${words.sources}</h2>
<ol>${clippings.map(
    (clipping) =>
      markup`<li><p class="citation"><span class="number">[${clipping.number}] </span><span lang="zh-CN">${setText(citeArticle(clipping.article, words.language))}</span> <a href="#${clipping.anchor}" data-page=""></a></p>
${setNotes(clipping, words)}</li>
`,
  )}</ol>
${setLegend(clippings, words, 'sources')}</section>`
}
