import { describe, expect, it } from 'vitest'

import { formatPlace, home, parsePlace, type Place } from '#renderer/place/place.ts'

const full: Place = {
  query: '标题:人大 -"都市区 建设"',
  filters: {
    district: ['管城回族区', '金水区'],
    outlet: ['郑州日报'],
    month: ['2015-03'],
    tag: ['a&b=c'],
    from: '2014',
    to: '2017-03-20',
    undated: true,
  },
  sort: 'newest',
  article: '27372329d8edfa07-2',
  panel: 'digest',
}

describe('the place in the address', () => {
  it('comes back as it was written', () => {
    expect(parsePlace(formatPlace(full))).toEqual(full)
  })

  it('is empty at the start', () => {
    expect(formatPlace(home)).toBe('')
    expect(parsePlace('')).toEqual(home)
  })

  it('keeps spaces, quotes and signs of the query', () => {
    const query = ' “a  b” & c=d #e + 100% '
    expect(parsePlace(formatPlace({ ...home, query })).query).toBe(query)
  })

  it('leaves out what it does not know', () => {
    expect(parsePlace('#q=a&sort=upwards&panel=moon&from=yesterday&colour=red')).toEqual({ ...home, query: 'a' })
  })

  it('keeps the empty name that stands for no paper or district', () => {
    const filters = { outlet: ['', '郑州日报'], district: [''] }
    expect(parsePlace(formatPlace({ ...home, filters })).filters).toEqual(filters)
  })

  it('takes a value named twice once, and an empty one not at all', () => {
    expect(parsePlace('#tag=a&tag=a&tag=').filters).toEqual({ tag: ['a'] })
  })
})
