import { describe, expect, it } from 'vitest'

import { makeExpander } from '#archive/parse/data/sign-patterns.ts'

describe('how signs are written', () => {
  const expand = makeExpander({ begins: '开工 开幕', works: '水渠{begins} 水闸' })
  const finds = (as: string, text: string): boolean => new RegExp(expand(as)).test(text)

  it('takes any word of a list, and lists in lists', () => {
    expect(['水渠{begins}', '^{works}了'].map((as) => finds(as, '水渠开幕了'))).toEqual([true, true])
    expect(finds('{begins}', '水渠完工')).toBe(false)
  })

  it('stays in the clause', () => {
    expect(['水渠昨日开工', '水渠,昨日开工'].map((text) => finds('水渠…{0,4}{begins}', text))).toEqual([true, false])
  })

  it('knows shapes, such as a day', () => {
    expect(finds('^{day}$', '6月2日')).toBe(true)
  })

  it('leaves the places of numbers and names', () => {
    expect(expand('{number}年|{year}|{name}')).toBe('{number}年|{year}|{name}')
  })

  it('refuses words that are not there', () => {
    expect(() => expand('{ends}')).toThrow('year-words.json: nothing is called ends')
  })
})
