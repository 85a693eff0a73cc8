import type { Piece } from '#contract/digest-models.ts'

import type { Messages } from '../messages/use-messages.ts'

/** A line of the list. */
export interface ClippingLine {
  readonly id: string
  /** Undefined until the archive has said. */
  readonly piece: Piece | undefined
}

/** What a line is called, to the eye and to a screen reader. That it has no title is known only once the archive has said. */
export function nameLine({ id, piece }: ClippingLine, t: Messages['t']): string {
  if (piece === undefined) return '…'
  return piece.state === 'gone' ? t('digest.gone', { id }) : (piece.headline ?? t('hit.untitled'))
}

/** Makes the lines of a list; one that says what it said before is the same object, by which the list knows that it need not be drawn. */
export function createLines(): (ids: readonly string[], pieceOf: ReadonlyMap<string, Piece>) => readonly ClippingLine[] {
  const former = new Map<string, { readonly said: string; readonly line: ClippingLine }>()
  return (ids, pieceOf) =>
    ids.map((id) => {
      const piece = pieceOf.get(id)
      const said = JSON.stringify(piece ?? null)
      const known = former.get(id)
      if (known?.said === said) return known.line
      const line = { id, piece }
      former.set(id, { said, line })
      return line
    })
}
