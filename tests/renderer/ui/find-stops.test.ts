import { describe, expect, it } from 'vitest'

import { findStops } from '#renderer/ui/find-stops.ts'

const spell = (text: string, start = 0, length = text.length - start): string =>
  findStops(text, start, length)
    .map((run) => (run.stop === null ? run.text : `<${run.stop} ${run.text}>`))
    .join('')

describe('findStops', () => {
  it('finds ASCII stops beside Chinese characters', () => {
    expect(spell('昨日,记者获悉:2014年')).toBe('昨日<spaced ,>记者获悉<spaced :>2014年')
    expect(spell('电话67180000,共三部')).toBe('电话67180000<spaced ,>共三部')
  })

  it('sets none apart from signs that have space of their own, nor at the end', () => {
    expect(spell('她说:“好.”走了.')).toBe('她说<tight :>“好<tight .>”走了<tight .>')
  })

  it('finds the same in a text that is cut anywhere', () => {
    const text = '昨日,他说:“天气账”,一记(十年)。;A座,新密.'
    const stopsOf = (from: number, to: number): string[] =>
      findStops(text, from, to - from).flatMap(({ text: part, stop }) => [...part].map((unit) => `${unit}${stop ?? ''}`))
    const whole = stopsOf(0, text.length)
    for (let at = 0; at <= text.length; at++) expect([...stopsOf(0, at), ...stopsOf(at, text.length)]).toEqual(whole)
  })

  it('finds the closing marks before them', () => {
    expect(spell('“天气账”,一记。他说“好。”,走了')).toBe('“天气账<closing ”><spaced ,>一记。他说“好<closing 。”><spaced ,>走了')
    expect(spell('“好。”走了', 0)).toBe('“好。”走了')
    expect(spell('“好。”,走了', 3, 2)).toBe('<closing ”><spaced ,>')
  })

  it('leaves numbers, addresses and English as they are', () => {
    for (const text of ['1,234.5元', 'www.zynews.com', 'Yes, sir: no.']) expect(spell(text)).toBe(text)
  })

  it('sees what stands before a part of a text', () => {
    expect(spell('获悉,昨日', 2, 2)).toBe('<spaced ,>昨')
    expect(spell('获悉,昨日', 0, 2)).toBe('获悉')
  })
})
