import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

const why = '守住手艺,就是守住一方水土的记性,这是老人们常说的一句话。'
const handsOver = '本报自今日起推出“手艺人家”系列报道,敬请关注。'
const text = '天还没亮,挑担的、推车的、赶驴的就把桥头围满了。'
const more = '编筐的师傅说,一根竹子能劈十六条篾,多一条就脆了。'

/** The paragraphs of the lead. */
const leadOf = (...lines: string[]): string[] =>
  read(lines.join('\n\n')).articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ kind, text: own }) => (kind === 'lead' ? [own] : [])))

describe("an editor's lead", () => {
  it('ends behind the paragraph that hands over to the report', () => {
    expect(leadOf('开栏的话', why, handsOver, text, more)).toEqual([why, handsOver])
  })

  it('ends behind its first paragraph where nothing hands over', () => {
    expect(leadOf('编者按', why, text, more, text)).toEqual([why])
  })

  it('ends at the byline of the report', () => {
    expect(leadOf('编者按', why, more, '本报记者 张敏', text, more)).toEqual([why, more])
  })

  it('goes on to the title of the report', () => {
    expect(leadOf('编者按', why, more, '竹筐里的早市', '本报记者 张敏', text, more)).toEqual([why, more])
  })
})
