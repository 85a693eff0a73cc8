import type { SourcePage } from '#contract/models.ts'

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
