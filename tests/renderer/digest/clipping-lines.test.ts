import { expect, it } from 'vitest'

import type { Piece } from '#contract/digest-models.ts'
import { createLines, nameLine } from '#renderer/digest/clipping-lines.ts'
import { createMessages } from '#renderer/messages/use-messages.ts'

const unknown = { value: null, basis: null, evidence: null }
const piece = (id: string, headline: string): Piece => ({ id, headline, outlet: unknown, publishedDate: unknown, state: 'present' })
const index = (...pieces: readonly Piece[]): ReadonlyMap<string, Piece> => new Map(pieces.map((one) => [one.id, one]))

it('makes a line anew where it says something else, and keeps all others wherever they move', () => {
  const makeLines = createLines()
  const [a, b] = makeLines(['a', 'b'], index(piece('a', '甲'), piece('b', '乙')))
  const moved = makeLines(['b', 'a'], index(piece('b', '乙'), piece('a', '改过的甲')))
  expect(moved[0]).toBe(b)
  expect(moved[1]).not.toBe(a)
  expect(moved[1]).toMatchObject({ id: 'a', piece: { headline: '改过的甲' } })
  expect(makeLines(['c'], index())).toEqual([{ id: 'c', piece: undefined }])
})

it('calls a line untitled only once the archive has said so', () => {
  const { t } = createMessages('zh-CN')
  const name = (one: Piece | undefined) => nameLine({ id: 'a', piece: one }, t)
  expect(name(undefined)).toBe('…')
  expect(name(piece('a', '甲'))).toBe('甲')
  expect(name({ ...piece('a', ''), headline: null })).toBe(t('hit.untitled'))
  expect(name({ ...piece('a', ''), headline: null, state: 'gone' })).toBe(t('digest.gone', { id: 'a' }))
})
