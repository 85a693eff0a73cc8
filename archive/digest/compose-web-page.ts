import { type DigestInput, numberClippings, titleDigest } from './digest-input.ts'
import { type Insert, Markup, markup } from './markup.ts'
import { setArticle } from './set-article.ts'
import { setContents } from './set-contents.ts'
import { setCover } from './set-cover.ts'
import { setSources } from './set-sources.ts'
import { unifyRadicals } from './unify-radicals.ts'
import { printWords } from './words.ts'

// The fonts of whoever opens the file: the bundled ones would add eight megabytes to every page.
const serif = '"Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif'
const kai = '"Kaiti SC", STKaiti, KaiTi, "LXGW WenKai", "Noto Serif CJK SC", serif'
const sans = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif'

const style = `:root { --red: #a3211b; --grey: #5a5a5a; font: 17px/1.8 ${serif}; color: #111; background: #fff; text-autospace: normal; text-spacing-trim: trim-start; line-break: strict; overflow-wrap: anywhere }
body { max-width: 40em; margin: 0 auto; padding: 3em 1.2em }
p, ol, dl, dd { margin: 0; padding: 0 }
ol { list-style: none }
a { color: inherit; text-decoration: none }
a:hover .title { text-decoration: underline }
.part { display: inline-block; word-break: keep-all }
.part.spaced { padding-right: .28em }
p { text-wrap: pretty }
h1, h2, h3, .kicker, .subtitle { text-wrap: balance }
h1, h2 { unicode-bidi: isolate }
h1 { font-size: 2em; line-height: 1.4; text-align: center; margin: 0; padding: 1em 0 }
.plate { border-top: 3px solid var(--red); border-bottom: 1px solid var(--red) }
.note, .cover dl { margin-top: 2em }
.note p, .body p { text-indent: 2em; text-align: justify } .note .signature { text-align: right }
.cover dl, .from, .source, .byline, .file, .legend, .body .caption { font-family: ${sans}; font-size: .82em; color: var(--grey) }
.cover dl div { display: flex; gap: 1em }
.cover dt { flex: 0 0 5em; color: var(--red) }
.contents li, .sources li { padding: .4em 0; border-bottom: 1px solid #ddd }
.contents a { display: flex; gap: .5em }
.number { flex: 0 0 2.2em; color: var(--red) }
.sources a::after { content: "↑"; color: var(--red) }
.from, .file { padding-left: 3.3em } .path { text-autospace: no-autospace }
article, .contents, .sources { margin-top: 4em }
article header { text-align: center; border-top: 1px solid #999; padding-top: .8em }
.source { text-align: left; margin-bottom: 1.6em }
.kicker, .subtitle { font-size: 1.15em }
article h2 { font-size: 1.6em; line-height: 1.4; margin: 0; padding: .25em 0 }
.byline { padding-top: .5em }
.people + .people { margin-left: 1em }
header { margin-bottom: 1.4em }
.outlet { color: var(--red) }
.mark { color: var(--red) }
.unknown { color: var(--grey); text-decoration: underline dotted }
.piece-note { border: 1px solid #999; padding: .5em 1em; margin: 1em 0 1.4em; font-family: ${kai} }
.piece-note p { text-indent: 2em; text-align: justify } .piece-note .signature { text-align: right }
.piece-note .label { font: 700 .94em ${sans}; color: var(--red) }
.opening { border-left: 3px solid var(--red); padding-left: 1em; margin: 1em 0; font-family: ${sans}; font-size: .94em }
h3 { font: 700 1em/1.8 ${sans}; margin: 1em 0 .2em }
.dateline { font-weight: 700 }
.stanza { padding-left: 2em }
.stanza + .stanza { margin-top: 1.8em }
.body .stanza p { text-indent: -1em; padding-left: 1em; text-align: left }
table { margin: .6em 0 .6em 2em; border-collapse: collapse; text-align: right; font-variant-numeric: tabular-nums }
th, td { padding: 0 0 0 1.2em; font-weight: 400 }
th:first-child, td:first-child { padding-left: 0 } .word { text-align: left }
.citation { text-autospace: no-autospace }
.whole { white-space: nowrap } .half { font-feature-settings: "halt" }
.stop { text-autospace: no-autospace; margin-right: .18em }
.body .caption { text-indent: 0; border-left: 2px solid #999; padding-left: 1em }
@media print { article { break-before: page } }`

/** ASCII stops behind Chinese characters: unlike ours, the reader's fonts have no space behind them, and browsers put as much before them. */
const stop = /(?<=[〇㐀-鿿𠀀-𲎯])[,.:;!?](?=[〇㐀-鿿𠀀-𲎯\w])/gu

function spaceStops(part: Insert): Markup {
  const { source } = markup`${part}`
  return new Markup(source.replace(/(?<=^|>)[^<>]+/gu, (text) => text.replace(stop, '<span class="stop">$&</span>')))
}

/** A digest as one web page that needs nothing beside it: for reading on a screen and for passing on. */
export function composeWebPage(input: DigestInput): string {
  const words = printWords[input.language]
  const clippings = numberClippings(input)
  const pieces = clippings.map((clipping) => setArticle(clipping, words, { columnPlaces: Infinity, isPaged: false, slip: null }))
  const page = markup`<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${titleDigest(input, words)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${new Markup(style)}</style></head>
<body>
${[setCover(input, words, null), clippings.length > 1 && setContents(clippings, words, null), pieces, setSources(clippings, words)].map(spaceStops)}
</body></html>
`
  return unifyRadicals(page.source)
}
