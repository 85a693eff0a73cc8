import { describe, expect, it } from 'vitest'

import { blankDigest, changeDigest, mostPieces } from '#contract/change-digest.ts'
import type { DigestChange } from '#contract/requests.ts'

const after = (list: string, put: NonNullable<DigestChange['put']>): string =>
  changeDigest({ ...blankDigest, articleIds: [...list] }, { put }).articleIds.join('')

describe('a change of a digest', () => {
  it('changes what it names and nothing else', () => {
    const digest = { ...blankDigest, title: '题', note: '按', articleIds: ['a', 'b'] }
    expect(changeDigest(digest, { title: '另题' })).toEqual({ ...digest, title: '另题' })
    expect(changeDigest(digest, { note: '' })).toEqual({ ...digest, note: '' })
    expect(changeDigest(digest, { flow: 'run-on', paper: '16K' })).toEqual({ ...digest, flow: 'run-on', paper: '16K' })
    expect(changeDigest(digest, { remove: ['a', 'x'] })).toEqual({ ...digest, articleIds: ['b'] })
  })

  it('writes notes of single pieces, and keeps that of a piece which is moved or taken out', () => {
    const digest = { ...blankDigest, articleIds: ['a', 'b'], pieceNotes: { a: '甲' } }
    const both = changeDigest(digest, { pieceNotes: { b: '乙' } })
    expect(both.pieceNotes).toEqual({ a: '甲', b: '乙' })
    const moved = changeDigest(both, { put: { ids: ['a'], before: null }, remove: ['b'] })
    expect(moved).toMatchObject({ articleIds: ['a'], pieceNotes: { a: '甲', b: '乙' } })
    expect(changeDigest(moved, { pieceNotes: { a: '' } }).pieceNotes).toEqual({ b: '乙' })
  })

  it('takes articles in at the end, each once, and leaves those that are in where they are', () => {
    expect(after('ab', { ids: ['c', 'a', 'c'] })).toBe('abc')
  })

  it.each([
    ['b', 'a', 'bacd'],
    ['b', null, 'acdb'],
    ['b', 'd', 'acbd'],
    ['b', 'c', 'abcd'],
    ['da', 'c', 'bdac'],
    ['x', 'a', 'xabcd'],
    ['b', 'gone', 'acdb'],
  ])('puts %s before %s', (ids, before, order) => {
    expect(after('abcd', { ids: [...ids], before })).toBe(order)
  })

  it('takes no more than a digest may hold', () => {
    const articleIds = Array.from({ length: mostPieces - 1 }, (_, at) => String(at))
    const full = changeDigest({ ...blankDigest, articleIds }, { put: { ids: ['x', 'y'] } })
    expect(full.articleIds.slice(-2)).toEqual([String(mostPieces - 2), 'x'])
  })
})
