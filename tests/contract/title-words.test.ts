import { describe, expect, it } from 'vitest'

import { cutTitle } from '#contract/title-words.ts'

describe('cutTitle', () => {
  it.each([
    ['街道办事处请居民谈学习会', '学习会'],
    ['全市第十二次工作会议召开', '第十二次'],
    ['图书馆不闭馆了', '不闭馆'],
    ['全力助推生态保护和高质量发展', '高质量'],
    ['水费涨到2.85元', '2.85'],
    ['社区主任的365天', '的365天'],
    ['老旧小区打通“最后一公里”连着心', '“最后一公里”'],
    ['测量队手持GPS测量仪出发', 'GPS测量'],
  ])('keeps together what belongs together in %s', (title, together) => {
    expect(cutTitle(title).some((word) => word.includes(together))).toBe(true)
  })

  it('leaves closing marks and spaces at the end of a word, opening ones at the beginning', () => {
    const words = cutTitle('路灯亮了,“夜归人”（图） 放心回家')
    for (const word of words) {
      expect(word).not.toMatch(/^[\s,”）]/)
      expect(word).not.toMatch(/[“（]$/)
    }
  })

  it('lets a long quotation break, and one without an end', () => {
    expect(cutTitle('他说“依靠群众推进都市区建设三年行动计划”').length).toBeGreaterThan(3)
    expect(cutTitle('他说“依靠群众推进都市区').length).toBeGreaterThan(2)
  })

  it.each(['', ' ', '“', 'GDP增长8.2%', '三年更新路 万家灯火新', '𠮷野家𬭩来了', '第'])('loses nothing of %j', (title) => {
    expect(cutTitle(title).join('')).toBe(title)
  })
})
