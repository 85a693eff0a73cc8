import { describe, expect, it } from 'vitest'

import { suggestNames, takeName } from '#renderer/reader/suggest-names.ts'

const papers = ['洛阳晚报', '郑州晚报', '晚报文摘', '郑州日报']
const districts = ['金水区', '中原区', '管城回族区']

describe('suggestNames', () => {
  it('offers what begins with the typed word, then what holds it', () => {
    expect(suggestNames('晚报', papers, false)).toEqual({ names: ['晚报文摘', '洛阳晚报', '郑州晚报'], unknown: [] })
  })

  it('offers the most used while nothing is typed', () => {
    expect(suggestNames('', papers, false).names).toEqual(papers)
  })

  it('goes by the last word of a list, and leaves out what is there', () => {
    expect(suggestNames('金水区 区', districts, true).names).toEqual(['中原区', '管城回族区'])
    expect(suggestNames('金水区、', districts, true).names).toEqual(['中原区', '管城回族区'])
  })

  it('says which names nobody has used, but not of one that may still become known', () => {
    expect(suggestNames('火星区', districts, true).unknown).toEqual(['火星区'])
    expect(suggestNames('火星区 金水区', districts, true).unknown).toEqual(['火星区'])
    expect(suggestNames('金水', districts, true).unknown).toEqual([])
    expect(suggestNames('', districts, true).unknown).toEqual([])
  })

  it('keeps a name with spaces whole where there is one', () => {
    expect(suggestNames('China Daily', ['China Daily'], false)).toEqual({ names: [], unknown: [] })
  })
})

describe('takeName', () => {
  it('puts a name in place of the one being typed', () => {
    expect(takeName('晚报', '郑州晚报', false)).toBe('郑州晚报')
    expect(takeName('金水区 管', '管城回族区', true)).toBe('金水区 管城回族区')
    expect(takeName('金水区 ', '中原区', true)).toBe('金水区 中原区')
  })
})
