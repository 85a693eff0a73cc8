/**
 * Several pieces read inside one article are one: the fields of the first that has a title, a byline or a dateline, everybody's
 * people and places, all of the text.
 */
import { findDatelineParagraph } from '#contract/dateline-place.ts'
import type { District, Range } from '#contract/models.ts'

import type { ReadArticle, ReadParagraph } from '../parse/reading.ts'
import { startOfSpans } from './spans.ts'

/** Lines that are no article by themselves, as a piece of text. */
export function pieceOfLines(text: string, span: Range): ReadArticle {
  return {
    spans: [span],
    headline: null,
    kicker: null,
    subtitle: null,
    dateline: null,
    byline: [],
    districts: [],
    paragraphs: [{ kind: 'text', text: text.slice(...span).replaceAll(/\s+/gu, ' ') }],
  }
}

/** Joins pieces in the order of the page. */
export function mergePieces(pieces: readonly ReadArticle[]): Omit<ReadArticle, 'spans'> {
  const ordered = pieces.toSorted((a, b) => startOfSpans(a.spans) - startOfSpans(b.spans))
  const first = ordered.find(hasTitles) ?? ordered[0]
  const people = new Map(ordered.flatMap((piece) => piece.byline).map((person) => [`${person.role} ${person.name}`, person]))
  return {
    headline: first?.headline ?? null,
    kicker: first?.kicker ?? null,
    subtitle: first?.subtitle ?? null,
    dateline: first?.dateline ?? null,
    byline: [...people.values()],
    districts: mergeDistricts(ordered.map((piece) => piece.districts)),
    paragraphs: ordered.flatMap((piece) => (piece === first ? piece.paragraphs : asText(piece))),
  }
}

/** A piece below another has no titles of its own any more: they stand in the text, as on the page. */
function asText({ kicker, headline, subtitle, dateline, paragraphs }: ReadArticle): readonly ReadParagraph[] {
  const titles = [kicker, headline, subtitle].filter((title) => title !== null)
  const opener = findDatelineParagraph(paragraphs)
  const withDateline = paragraphs.map((paragraph, index) =>
    dateline !== null && index === opener ? { ...paragraph, text: `${dateline} ${paragraph.text}` } : paragraph,
  )
  return [
    ...titles.map((text) => ({ kind: 'subheading' as const, text })),
    ...(dateline !== null && opener === -1 ? [{ kind: 'text' as const, text: dateline }] : []),
    ...withDateline,
  ]
}

function hasTitles({ headline, byline, dateline }: ReadArticle): boolean {
  return headline !== null || dateline !== null || byline.length > 0
}

/** Mentions add up; the main district of the first piece that has one stays the main one. */
function mergeDistricts(lists: readonly (readonly District[])[]): readonly District[] {
  const main = lists.flat().find((district) => district.main)?.name
  const merged = new Map<string, District>()
  for (const district of lists.flat()) {
    const known = merged.get(district.name)
    merged.set(district.name, {
      ...(known ?? district),
      mentions: (known?.mentions ?? 0) + district.mentions,
      main: district.name === main,
    })
  }
  return [...merged.values()].toSorted((a, b) => Number(b.main) - Number(a.main))
}
