import { describe, expect, it } from 'vitest'

import { readPaperCity } from '#archive/parse/page/paper-city.ts'

import { read, resources } from '../parse-tools.ts'

describe('readPaperCity', () => {
  it.each([
    ['西安晚报', '西安'],
    ['平原晚报', '新乡'],
    ['长江日报', '武汉'],
    ['京九晚报', '商丘'],
    ['新晚报', '哈尔滨'],
    ['每日新报', null],
    ['北京晚报', null],
    ['大河报', null],
  ])('knows whose paper %s is: %s', (outlet, city) => {
    expect(readPaperCity(outlet, [], [], resources)).toBe(city)
  })

  it('leaves zones that many cities have to the city of the paper', () => {
    const page = (paper: string): string =>
      [
        '老渠通水了',
        '',
        `2018-11-06 06:52:17  来源:${paper}`,
        '',
        '昨日,高新区的新渠通水,沿线村民都说好。',
        '高新区还要再修两条渠,郑州等地的同行来看过。',
      ].join('\n')
    const districts = (paper: string): string[] =>
      read(page(paper)).articles.flatMap((article) => article.districts.map(({ name }) => name))
    expect(districts('平原晚报')).toEqual([])
    expect(districts('大河报')).toEqual(['高新区'])
  })
})

describe('a paper whose name has no city in it', () => {
  it.each(['新晚报', '辽沈晚报', '新文化报', '三湘都市报', '姑苏晚报', '每日新报'])('is none of the page: %s', (paper) => {
    const { outlet, pageName, pageNumber } = read(
      `${paper} 2014年10月9日 A08\n\n渠边老站要撤了\n\n一座只有两间房的车站年底撤销,站长守了三十年。`,
    )
    expect([outlet.value, pageName, pageNumber]).toEqual([paper, null, 'A08'])
  })
})
