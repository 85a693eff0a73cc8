import type { PrintDocument } from '#contract/documents.ts'
import { standardSettings } from '#contract/print-settings.ts'

import { type DigestInput, numberClippings, titleDigest } from './digest-input.ts'
import { nameArticle } from './facts.ts'
import { Markup, markup } from './markup.ts'
import { setArticle } from './set-article.ts'
import { setContents } from './set-contents.ts'
import { setCover, setForeword } from './set-cover.ts'
import { setLegend, setSlip, setSources } from './set-sources.ts'
import { layOutSheet } from './sheet.ts'
import { composeStylesheet } from './stylesheet.ts'
import { unifyRadicals } from './unify-radicals.ts'
import { printWords } from './words.ts'

/**
 * A paged document of articles for a host's printer: HTML without scripts, links to nothing but itself and the fonts that
 * the host resolves. Every anchor is the target of a link, so that a PDF knows its page.
 */
export function composeDocument(input: DigestInput): PrintDocument {
  const words = printWords[input.language]
  const settings = { ...standardSettings, ...input }
  const sheet = layOutSheet(settings)
  const clippings = numberClippings(input)
  const title = titleDigest(input, words)
  // A piece printed by itself is called after its headline, which stands on the other side of the head.
  const isPiece = input.form === 'article' && clippings.some(({ article }) => article.headline === title)
  const head = isPiece ? words.digest : input.title.trim() || words.digest
  // A page has one name, so pages that several articles share have no running head of their own.
  const isPaged = settings.flow === 'page-each'
  const runningHeads = isPaged ? clippings.map(({ article, anchor }) => ({ anchor, text: nameArticle(article, words) })) : []
  const pieces = clippings.map((clipping) =>
    setArticle(clipping, words, {
      columnPlaces: sheet.columnPlaces,
      isPaged,
      slip: input.form === 'article' ? setSlip(clipping, words) : null,
    }),
  )
  const body =
    input.form === 'digest'
      ? [
          setCover(input, words, sheet),
          setForeword(input, words, sheet),
          setContents(clippings, words, sheet),
          pieces,
          setSources(clippings, words),
        ]
      : [pieces, setLegend(clippings, words, isPaged ? (clippings.at(-1)?.anchor ?? 'auto') : 'auto')]
  const html = markup`<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self'">
<style>${new Markup(composeStylesheet(head, runningHeads, words, settings))}</style></head>
<body class="${input.form}">
${body}
</body></html>
`
  return {
    title,
    html: unifyRadicals(html.source),
    printedOn: input.printedOn,
    anchors: input.form === 'digest' ? clippings.map(({ anchor }) => anchor) : [],
    articles: clippings.length,
    truncated: (input.total ?? clippings.length) > clippings.length,
    missing: input.missing ?? [],
    removed: input.removed ?? [],
  }
}
