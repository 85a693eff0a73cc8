import { describe, expect, it } from 'vitest'

import { findParagraph, isLineStart } from '#archive/import/find-line.ts'
import type { Paragraph } from '#contract/models.ts'

const texts = (...paragraphs: readonly string[]): readonly Paragraph[] => paragraphs.map((text) => ({ kind: 'text', text }))
const find = (text: string, paragraphs: readonly Paragraph[], index: number): string | null => {
  const offset = findParagraph(text, [[0, text.length]], paragraphs, index)
  return offset === null ? null : text.slice(offset, offset + 4)
}

describe('findParagraph', () => {
  it('finds words that line breaks and spaces part on the page', () => {
    expect(find('路灯亮了\n昨日上\n午亮灯。\n　　居民 们\n欢迎。', texts('昨日上午亮灯。', '居民们欢迎。'), 1)).toBe('　　居民')
  })

  it('takes along what was taken off the beginning of its line', () => {
    expect(find('路灯亮了\n本报讯(记者 周一鸣)昨日亮灯。', texts('昨日亮灯。'), 0)).toBe('本报讯(')
  })

  it('begins within a line where another paragraph ends on it', () => {
    expect(find('昨日亮灯。  居民欢迎。', texts('昨日亮灯。', '居民欢迎。'), 1)).toBe('居民欢迎')
  })

  it('tells paragraphs with the same words apart by their order', () => {
    const text = '完。\n甲。\n完。\n乙。'
    expect(findParagraph(text, [[0, text.length]], texts('完。', '甲。', '完。', '乙。'), 2)).toBe(text.lastIndexOf('完'))
  })

  it('knows a paragraph by its beginning when the rest stands otherwise in the source', () => {
    expect(
      find(
        '昨日亮灯。\n居民们在门口看了很久,都说盼了多年的灯&nbsp;亮了。',
        texts('昨日亮灯。', '居民们在门口看了很久,都说盼了多年的灯亮了。'),
        1,
      ),
    ).toBe('居民们在')
  })

  it('does not find words that are not there', () => {
    expect(find('昨日亮灯。', texts('昨日亮灯。', '桥修好了。'), 1)).toBeNull()
    expect(find('昨日亮灯。', texts('昨日亮灯。'), 7)).toBeNull()
  })
})

describe('isLineStart', () => {
  it('holds at the first character of a line and in the blanks before it', () => {
    const text = '路灯\r\n　　亮了\r水渠'
    expect([...text].map((_, at) => isLineStart(text, at))).toEqual([true, false, false, true, true, true, true, false, false, true, false])
  })
})
