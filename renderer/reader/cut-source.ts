import type { Leftover, SourcePage } from '#contract/models.ts'

export interface SourcePiece {
  readonly text: string
  readonly start: number
  /** To the open article, to another of the page, or to none. */
  readonly belongs: 'here' | 'other' | 'none'
}

/** Cuts the text of a file by what became of it. */
export function cutSource({ transcript, articles }: Pick<SourcePage, 'transcript' | 'articles'>, openId: string): readonly SourcePiece[] {
  const spans = articles
    .flatMap(({ id, spans: ranges }) => ranges.map(([start, end]) => ({ start, end, belongs: id === openId ? 'here' : 'other' }) as const))
    .sort((a, b) => a.start - b.start)
  const pieces: SourcePiece[] = []
  let at = 0
  for (const { start, end, belongs } of spans) {
    if (start > at) pieces.push({ text: transcript.slice(at, start), start: at, belongs: 'none' })
    if (end > Math.max(at, start)) pieces.push({ text: transcript.slice(Math.max(at, start), end), start: Math.max(at, start), belongs })
    at = Math.max(at, end)
  }
  if (at < transcript.length) pieces.push({ text: transcript.slice(at), start: at, belongs: 'none' })
  return pieces
}

/** Left-over lines that follow one another for the same reason, as one. */
export function joinLeftovers(leftovers: readonly Leftover[]): readonly Leftover[] {
  const joined: Leftover[] = []
  for (const { text, reason } of leftovers) {
    const last = joined.at(-1)
    const line = text.trim()
    if (last?.reason === reason) joined[joined.length - 1] = { text: `${last.text}\n${line}`, reason }
    else joined.push({ text: line, reason })
  }
  return joined
}
