import { describe, expect, it } from 'vitest'

import { cutSource, joinLeftovers } from '#renderer/reader/cut-source.ts'

const transcript = '报头\n甲文\n广告\n乙文\n甲续'
const articles = [
  {
    id: 'a',
    headline: null,
    spans: [
      [3, 5],
      [12, 14],
    ] as const,
    removed: false,
  },
  { id: 'b', headline: null, spans: [[9, 11]] as const, removed: false },
]

describe('cutSource', () => {
  const pieces = cutSource({ transcript, articles }, 'a')

  it('loses no character of the page', () => {
    expect(pieces.map(({ text }) => text).join('')).toBe(transcript)
  })

  it('tells the open article from the others and from what is in none', () => {
    expect(pieces.filter(({ belongs }) => belongs === 'here').map(({ text }) => text)).toEqual(['甲文', '甲续'])
    expect(pieces.filter(({ belongs }) => belongs === 'other').map(({ text }) => text)).toEqual(['乙文'])
    expect(pieces[0]).toMatchObject({ text: '报头\n', belongs: 'none' })
  })
})

describe('joinLeftovers', () => {
  it('joins neighbours with one reason and no others', () => {
    const lines = [
      { text: '甲\n', reason: 'share' },
      { text: ' 乙', reason: 'share' },
      { text: '丙', reason: 'mast' },
      { text: '丁', reason: 'share' },
    ]
    expect(joinLeftovers(lines)).toEqual([
      { text: '甲\n乙', reason: 'share' },
      { text: '丙', reason: 'mast' },
      { text: '丁', reason: 'share' },
    ])
  })
})
