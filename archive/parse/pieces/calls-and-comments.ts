/** Titles that say what stands below them, a piece of its own: a call, a notice, a comment, a service, a poem. */
import { asksToCome, called, calls, commentator, opinion, publicNotice, service, sought } from '../forms/box-labels.ts'
import { tighten } from '../plain.ts'
import { coupletOf } from '../units/verse.ts'
import type { Piece } from './piece.ts'
import { plainAt, type StackPlace } from './stack-place.ts'
import type { Subject } from './subject.ts'

/** 本周农事, below what tells of no such thing. */
export function isService({ hasBody }: Piece, { units, at, end }: StackPlace, { above }: Subject): boolean {
  const { of, what } = service.exec(tighten(plainAt(units, at)))?.groups ?? {}
  const subject = of ?? what
  return subject !== undefined && hasBody && end - at === 1 && units[end]?.kind === 'body' && !above.includes(subject)
}

/** 停水公告, and what it says; 老物件征集, and what is asked for. */
export function isCall({ units, at, end }: StackPlace): boolean {
  const title = tighten(plainAt(units, at))
  return (publicNotice.test(title) && units[end]?.kind === 'body') || (called.test(title) && calls.test(plainAt(units, end)))
}

/** A title that says what is looked for or who has lost it, above whom that concerns. */
export function isSearch({ units, at, end }: StackPlace): boolean {
  const below = plainAt(units, end)
  return sought.test(tighten(plainAt(units, at))) && (calls.test(below) || asksToCome.test(below))
}

/** 短评, or a title above 本报评论员. */
export function isOpinion({ units, at, end }: StackPlace): boolean {
  if (opinion.test(tighten(plainAt(units, at)))) return true
  return end - at > 1 && units[end]?.kind === 'body' && commentator.test(plainAt(units, end - 1))
}

/** Below stand two couplets of one measure. */
export function isAbovePoem({ units, end }: StackPlace): boolean {
  const [one, other] = [units[end], units[end + 1]]
  const half = one?.kind === 'body' && other?.kind === 'body' ? coupletOf(one.plain) : 0
  return half > 0 && half === coupletOf(other?.plain ?? '')
}
