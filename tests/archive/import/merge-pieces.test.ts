import { describe, expect, it } from 'vitest'

import { mergePieces, pieceOfLines } from '#archive/import/merge-pieces.ts'
import type { ReadArticle } from '#archive/parse/reading.ts'

const piece = (start: number, fields: Partial<ReadArticle>): ReadArticle => ({
  ...pieceOfLines('', [start, start + 5]),
  paragraphs: [],
  ...fields,
})
const first = piece(0, {
  headline: '路灯亮了',
  dateline: '本报讯',
  byline: [{ role: 'reporter', name: '周一鸣' }],
  districts: [{ name: '金水区', mentions: 2, main: true, evidence: '金水区的一条路。' }],
  paragraphs: [{ kind: 'text', text: '昨日亮灯。' }],
})
const second = piece(20, {
  kicker: '金水区',
  headline: '水渠通了',
  subtitle: '三年修成',
  dateline: '郑州讯',
  byline: [
    { role: 'reporter', name: '周一鸣' },
    { role: 'photographer', name: '李四' },
  ],
  districts: [
    { name: '二七区', mentions: 4, main: true, evidence: '二七区的水渠。' },
    { name: '金水区', mentions: 1, main: false, evidence: '金水区也有。' },
  ],
  paragraphs: [{ kind: 'text', text: '昨日通水。' }],
})

describe('mergePieces', () => {
  it('keeps the titles of the first and sets those of the second in the text, with its dateline', () => {
    expect(mergePieces([second, first])).toMatchObject({
      headline: '路灯亮了',
      kicker: null,
      subtitle: null,
      dateline: '本报讯',
      paragraphs: [
        { kind: 'text', text: '昨日亮灯。' },
        { kind: 'subheading', text: '金水区' },
        { kind: 'subheading', text: '水渠通了' },
        { kind: 'subheading', text: '三年修成' },
        { kind: 'text', text: '郑州讯 昨日通水。' },
      ],
    })
  })

  it('sets a dateline on a line of its own where nobody knows which paragraph it opens', () => {
    const withLead = { ...second, paragraphs: [{ kind: 'lead' as const, text: '提要。' }, ...second.paragraphs] }
    expect(mergePieces([first, withLead]).paragraphs.slice(4)).toEqual([
      { kind: 'text', text: '郑州讯' },
      { kind: 'lead', text: '提要。' },
      { kind: 'text', text: '昨日通水。' },
    ])
  })

  it('names everybody once and adds mentions up, with one main district', () => {
    const merged = mergePieces([first, second])
    expect(merged.byline.map(({ name }) => name)).toEqual(['周一鸣', '李四'])
    expect(merged.districts.map(({ name, mentions, main }) => [name, mentions, main])).toEqual([
      ['金水区', 3, true],
      ['二七区', 4, false],
    ])
  })

  it('takes lines that are no article by themselves as text, where they stand', () => {
    const lines = pieceOfLines('短 讯\n三则', [0, 6])
    expect(mergePieces([first, { ...lines, spans: [[10, 16]] }]).paragraphs).toEqual([
      { kind: 'text', text: '昨日亮灯。' },
      { kind: 'text', text: '短 讯 三则' },
    ])
    expect(mergePieces([lines]).paragraphs).toEqual([{ kind: 'text', text: '短 讯 三则' }])
    expect(mergePieces([])).toMatchObject({ headline: null, paragraphs: [], byline: [] })
  })
})
