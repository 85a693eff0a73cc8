import { describe, expect, it } from 'vitest'

import { clauseAround, sentenceAround } from '#archive/parse/page/quotes.ts'
import { makePlain } from '#archive/parse/plain.ts'

const quote = (around: typeof sentenceAround, text: string, words: string): string => {
  const at = text.indexOf(words)
  return text.slice(...around(makePlain(text), at, at + words.length))
}

describe('sentenceAround', () => {
  it.each([
    ['路灯亮了。金水区又添两条路。', '金水区又添两条路。'],
    ['“路灯亮了。”金水区的老李说。', '金水区的老李说。'],
    ['（路灯亮了。）金水区的老李说：“好。”他笑了。', '金水区的老李说：“好。”'],
    ['题目\n金水区有新路', '金水区有新路'],
  ])('is the whole sentence in %s', (text, sentence) => expect(quote(sentenceAround, text, '金水区')).toBe(sentence))

  const clause = '这一句里写了很多很多别的事情'
  it.each([
    [`据了解，${`${clause}，`.repeat(6)}金水区也在内。`, `${`${clause}，`.repeat(5)}金水区也在内。`],
    [`据了解，${clause.repeat(7)}金水区也在内。`, `${clause.repeat(7)}金水区也在内。`],
    [clause.repeat(7) + '金水区', clause.repeat(7) + '金水区'],
  ])('begins with a clause where the sentence begins far away', (text, sentence) =>
    expect(quote(sentenceAround, text, '金水区')).toBe(sentence),
  )
})

describe('clauseAround', () => {
  it.each([
    ['据了解，我市2011年夏收已经过半，比去年早。', '我市2011年夏收已经过半'],
    ['记者从有关部门获悉，2011年1至9月。', '2011年1至9月'],
    ['定于2011年9:00开始，共10,000人。', '定于2011年9:00开始'],
    ['“完成了。”2011年还要再建。', '2011年还要再建'],
    ['二七区召开2011年工作会', '二七区召开2011年工作会'],
  ])('is the whole clause in %s', (text, clause) => expect(quote(clauseAround, text, '2011年')).toBe(clause))
})
