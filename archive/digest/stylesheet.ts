import type { PrintSettings } from '#contract/print-settings.ts'

import { quoteCss } from './markup.ts'
import { nameLanguage } from './set-text.ts'
import { columnGap, coverMargin, layOutSheet, type Sheet } from './sheet.ts'
import { unifyRadicals } from './unify-radicals.ts'
import type { PrintWords } from './words.ts'

export interface RunningHead {
  readonly anchor: string
  readonly text: string
}

const faces = [
  ['Jianbao Serif', 400, 'jianbao-serif-regular'],
  ['Jianbao Serif', 700, 'jianbao-serif-bold'],
  ['Jianbao Sans', 400, 'jianbao-sans-regular'],
  ['Jianbao Sans', 700, 'jianbao-sans-bold'],
] as const

// Behind the bundled faces, for the characters they lack, what the three systems bring.
const serif = '"Jianbao Serif", "Noto Serif CJK SC", "Songti SC", "SimSun", "SimSun-ExtB", serif'
const sans = '"Jianbao Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif'

/** A running head is one line. Chinese characters are a place wide, ASCII about half of one. */
function shorten(text: string, places: number): string {
  const characters = [...text.replace(/\s+/gu, ' ')]
  let width = 0
  const cut = characters.findIndex((char) => (width += char < '\u0100' ? 0.55 : 1) > places)
  return cut === -1
    ? characters.join('')
    : `${characters
        .slice(0, cut)
        .join('')
        .replace(/[\p{Ps}\p{Pi}、，：\s]+$/u, '')}…`
}

/** Chromium has no string-set: each article has a page of its own name, and that page its running head. */
function nameRunningHeads(heads: readonly RunningHead[], places: number): string {
  return heads
    .map(({ anchor, text }) => `@page ${anchor} { @top-right { content: ${quoteCss(shorten(unifyRadicals(text), places))} } }`)
    .join('\n')
}

/** Quotation marks and brackets of half an em, as between Latin letters. */
const latinMarks = 'font-feature-settings: "halt"'

const runningHead = (size: string): string =>
  `width: 50%; font: ${size} ${sans}; color: #555; vertical-align: bottom; padding-bottom: 1.6mm; margin-bottom: 6mm; border-bottom: .4pt solid #999`

/**
 * The style of paper. Columns of whole characters (21 of 11 pt on A4), so that justified lines need next to no spacing; on a
 * grid of 15.6 pt, so that lines stand level. Not wider: from about 1.43 em on, text extractors (poppler) no longer see that
 * lines make a column and read across both. For the same reason two ems between the columns: an opening bracket at the start
 * of a line reaches half an em into it.
 */
export function composeStylesheet(title: string, heads: readonly RunningHead[], words: PrintWords, settings: PrintSettings): string {
  const [before, between, after] = words.folio
  const sheet = layOutSheet(settings)
  const head = runningHead(settings.typeSize === 'large' ? '10.5pt' : '8.5pt')
  return `${faces.map(([family, weight, file]) => `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(fonts/${file}.woff2) format("woff2") }`).join('\n')}
@page {
  size: ${sheet.size}; margin: ${sheet.margins.map((edge) => `${edge}mm`).join(' ')};
  @top-left { content: ${quoteCss(shorten(unifyRadicals(title), sheet.headPlaces))}; text-align: left; ${head}${nameLanguage(title) === 'en' ? `; ${latinMarks}` : ''} }
  @top-right { content: ""; text-align: right; ${head} }
  @bottom-center { content: ${quoteCss(before)} counter(page) ${quoteCss(between)} counter(pages) ${quoteCss(after)}; font: 8.5pt ${sans}; color: #444 }
}
@page cover { margin: ${coverMargin}mm; @top-left { content: none } @top-right { content: none } @bottom-center { content: none } }
@page contents { @top-right { content: ${quoteCss(words.contents)} } }
@page sources { @top-right { content: ${quoteCss(words.sources)} } }
${nameRunningHeads(heads, sheet.headPlaces)}
:root { --red: #a3211b; --grey: #5a5a5a; font: 11pt/18pt ${serif}; color: #111; font-kerning: normal;
  text-autospace: normal; text-spacing-trim: trim-start; line-break: strict; overflow-wrap: anywhere; orphans: 2; widows: 2 }
body { margin: 0 }
/* The fonts have Chinese quotation marks, an em wide. */
:lang(en) { ${latinMarks} } :lang(zh) { font-feature-settings: normal }
a { color: inherit; text-decoration: none }
h1, h2, h3, p, ol, dl, dd { margin: 0; padding: 0; font-weight: inherit; font-size: inherit }
/* No last line of one character, at the cost of several lines, not of the one before it. */
p { text-wrap: pretty }
ol { list-style: none }
.part { display: inline-block; word-break: keep-all; word-spacing: normal } .part.spaced { padding-right: .28em }
.part.bracketed { text-spacing-trim: normal }
${setCoverStyle(sheet)}
${listStyle}
.sources a::after { content: ${quoteCss(words.seePage[0])} attr(data-page) ${quoteCss(words.seePage[1])}; font: 8.5pt ${sans}; color: var(--grey); white-space: nowrap }
${articleStyle}${settings.flow === 'run-on' ? runOnStyle : ''}${settings.typeSize === 'large' ? largeStyle : ''}`
}

/** A tenth less than the page: rounded up it would be two. */
const setCoverStyle = ({
  height,
}: Sheet): string => `.cover { page: cover; box-sizing: border-box; min-height: ${Math.round((height - 2 * coverMargin) * 10 - 1) / 10}mm; padding-top: 32mm; display: flex; flex-direction: column; break-after: page }
.plate { border-top: 2.4pt solid var(--red); border-bottom: .6pt solid var(--red); padding: 13mm 0 12mm; text-align: center }
.cover h1 { font: 700 30pt/1.45 ${serif}; text-wrap: balance; unicode-bidi: isolate }
.cover h1[data-length=middle] { font-size: 26pt } .cover h1[data-length=long] { font-size: 20pt }
.note { margin: 12mm 0 0; font-size: 11pt; line-height: 20pt }
.foreword { break-after: page } .foreword .note { margin: 0 auto; max-width: 38em }
.note p { text-indent: 2em; text-align: justify }
.note .signature { text-align: right; padding-right: 2em } .note :not(.signature) + .signature { margin-top: 10pt }
.cover dl { margin-top: auto; font: 9.5pt/16pt ${sans} }
.cover dl div { display: flex; gap: 1.5em; padding: 1.6mm 0; border-top: .4pt solid #bbb }
.cover dl div:last-child { border-bottom: .4pt solid #bbb }
.cover dt { flex: 0 0 5.5em; color: var(--red) }`

const listStyle = `.contents { page: contents }
.contents h2, .sources h2 { font: 700 20pt/30pt ${serif}; padding: 2mm 0 6mm; text-align: center }
:lang(zh) > body > nav h2, :lang(zh) > body > .sources h2 { letter-spacing: .2em }
.contents li { padding: 1.3mm 0; break-inside: avoid }
.contents li:nth-last-child(-n + 3):not(:last-child) { break-after: avoid }
.contents a { display: flex; flex-wrap: wrap; column-gap: 5pt; align-items: last baseline }
.contents .line { flex: 0 0 calc(100% - 25pt) } .line ~ :is(.line, .title) { margin-left: 25pt }
.leader { flex: 1 1 0; text-align-last: justify; white-space: nowrap; color: #888 }
.contents a::after { content: attr(data-page); flex: 0 0 auto; font-variant-numeric: tabular-nums }
.contents .number { align-self: first baseline; flex: 0 0 20pt; color: var(--red); font: 9.5pt/18pt ${sans}; font-variant-numeric: tabular-nums }
.line, .title { unicode-bidi: isolate }
.contents .from { padding-left: 25pt; font: 8.5pt/13pt ${sans}; color: var(--grey) }
.sources li { break-inside: avoid; padding: 1.4mm 0 }
.sources .citation { font-size: 10pt; line-height: 16pt; padding-left: 2.8em; text-indent: -2.8em }
.sources .number { display: inline-block; width: 2.8em; text-indent: 0; color: var(--red); font-family: ${sans} }
.file { padding-left: 3.5em; font: 8pt/12.5pt ${sans}; color: var(--grey) }
.path { text-autospace: no-autospace }
.slip { margin-top: 15.6pt; padding-top: 2mm; border-top: .4pt solid #bbb; break-inside: avoid }
.slip .citation { font-size: 9.5pt; line-height: 15pt }
.slip .file { padding-left: 0 }
.sources .legend { break-before: avoid }
.legend { margin: 9mm 1pt 0 0; padding: 3mm 4mm; border: .4pt solid #bbb; font: 8.5pt/14pt ${sans}; break-inside: avoid }
.legend h3 { font-weight: 700; color: var(--red) }`

const articleStyle = `article { break-before: page }
header { padding-top: 2mm; break-inside: avoid; text-align: center; margin-bottom: 15.6pt }
.source { font: 9pt/14pt ${sans}; color: var(--grey); text-align: left; padding-bottom: 7mm }
.outlet { color: var(--red); font-weight: 700 }
.source .unknown, .from .unknown { color: var(--grey); font-weight: 400; text-decoration: underline dotted .5pt; text-underline-offset: 2pt }
.mark { color: var(--red); font-size: .85em; font-weight: 400 }
.kicker, .subtitle { font: 13pt/20pt ${serif}; text-wrap: balance }
article h2 { font-weight: 700; white-space: pre-wrap; text-wrap: balance; word-spacing: .4em; padding: 2mm 0; unicode-bidi: isolate }
h2[data-length=short] { font-size: 26pt; line-height: 36pt }
h2[data-length=middle] { font-size: 21pt; line-height: 30pt }
h2[data-length=long] { font-size: 17pt; line-height: 25pt }
h2.untitled { font-weight: 400; font-size: 14pt; color: var(--grey) }
.byline { font: 9.5pt/16pt ${sans}; color: var(--grey); padding-top: 2.5mm }
.people + .people { margin-left: 1.2em }
.piece-note { margin: 0 auto 15.6pt; padding: 5pt 11pt; border: .6pt solid #999; font: 10pt/16.5pt ${serif}; text-align: justify; break-after: avoid; box-decoration-break: clone }
.piece-note:not(:has(> :nth-child(7))) { break-inside: avoid }
.piece-note p { text-indent: 2em } .piece-note .label { font: 700 9.5pt ${sans}; color: var(--red) }
.piece-note .signature { text-align: right; break-before: avoid }
.short .piece-note { max-width: 374pt; box-sizing: border-box }
.opening { margin: 0 0 15.6pt; padding: 0 0 0 4mm; border-left: 1.6pt solid var(--red); font: 10.5pt/17pt ${sans}; text-align: justify }
.opening p { text-indent: 0 }
.opening p + p { margin-top: 4pt }
.short .opening { max-width: 374pt; box-sizing: border-box; margin-inline: auto }
.body { text-align: justify; line-height: 19pt; max-width: 34em; margin: 0 auto }
.body.columns { max-width: none; line-height: 15.6pt; columns: 2; column-gap: ${columnGap}mm; column-rule: .4pt solid #bbb }
.body p { text-indent: 2em } .body > :last-child:nth-child(n + 3) { break-before: avoid }
.whole { white-space: nowrap } .half { font-feature-settings: "halt" }
.body .stanza { padding-left: 2em }
.stanza:not(:has(> :nth-child(9))) { break-inside: avoid }
.stanza + .stanza { margin-top: 15.6pt }
.body .stanza p { text-indent: -1em; padding-left: 1em; text-align: left }
table { margin: 4pt 0 4pt 2em; border-collapse: collapse; font-size: 10pt; line-height: 15.6pt; text-align: right; font-variant-numeric: tabular-nums }
th, td { padding: 0 0 0 1em; font-weight: 400; vertical-align: top }
th:first-child, td:first-child { padding-left: 0 } .word { text-align: left }
thead { display: table-row-group }
tr, table:not(:has(tbody > :nth-child(13))) { break-inside: avoid }
.wide { column-span: all; margin: 8pt auto }
.dateline { font-weight: 700 }
.body h3 { font: 700 11.5pt/15.6pt ${sans}; padding: 7.8pt 0; break-after: avoid; break-inside: avoid; text-align: left; white-space: pre-wrap; text-wrap: balance }
.body .caption { text-indent: 0; font: 9pt/15.6pt ${sans}; color: var(--grey); border-left: .8pt solid #999; padding-left: 3mm }
.body .lead { text-indent: 0; font-family: ${sans} }`

const runOnStyle = `
article + article { break-before: auto; margin-top: 7mm }
article.short { break-inside: avoid }
article:has(+ article)::after { content: ""; display: block; margin-top: 23.4pt; border-bottom: .8pt solid var(--red) }
header { break-after: avoid }`

/** Official documents have 22 lines on a page: 16 pt on 28. What is set beside the text grows less. */
const largeStyle = `
.body, .body.columns { columns: auto; max-width: none; font-size: 16pt; line-height: 28pt }
.body .caption { font-size: 13pt; line-height: 22pt } .body h3 { font-size: 16pt; line-height: 28pt; padding: 14pt 0 }
.opening, .short .opening, .short .piece-note { max-width: none } .opening { font-size: 15pt; line-height: 26pt }
.piece-note { font-size: 14pt; line-height: 24pt } .piece-note .label { font-size: 13.5pt }
table { font-size: 14pt; line-height: 22pt }
.stanza + .stanza { margin-top: 28pt } article.short { break-inside: auto }
.kicker, .subtitle { font-size: 17pt; line-height: 26pt }
h2[data-length=short] { font-size: 28pt; line-height: 40pt } h2[data-length=middle] { font-size: 24pt; line-height: 35pt }
h2[data-length=long] { font-size: 21pt; line-height: 31pt }
.source { font-size: 12pt; line-height: 18pt } .byline { font-size: 13pt; line-height: 21pt }
.note { font-size: 16pt; line-height: 28pt } .cover dl { font-size: 12.5pt; line-height: 20pt }
.contents li { padding: 2mm 0 } .contents a, .contents .number { font-size: 14pt; line-height: 23pt }
.contents .from { font-size: 11pt; line-height: 17pt }
.sources .citation, .slip .citation { font-size: 13pt; line-height: 21pt } .file, .legend, .sources a::after { font-size: 11pt; line-height: 17pt }`
