/** Where who wrote a letter to the paper lives: of that a letter speaks which names no other place. */
import { isSignature, letter } from '../forms/letters.ts'
import { findPlacedName } from '../forms/placed-name.ts'
import type { ParseResources } from '../resources.ts'
import type { Piece } from './piece.ts'

/** 某某市某某镇 of 某某市某某镇 张敏, above or below 编辑同志:… and what is told; null: it is no letter, or nobody says where he lives. */
export function homeOfLetter({ units }: Piece, resources: ParseResources): string | null {
  if (!units.some(({ kind, plain }) => kind === 'body' && letter.test(plain))) return null
  for (const { kind, plain } of units) {
    if (kind !== 'byline' && kind !== 'heading') continue
    const end = isSignature(plain) ? plain.search(/\s/) : findPlacedName(plain, resources, kind === 'byline')
    if (end > 0) return plain.slice(0, end)
  }
  return null
}
