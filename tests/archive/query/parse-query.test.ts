import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { describeQuery } from '#archive/query/describe-query.ts'
import { parseQuery } from '#archive/query/parse-query.ts'
import type { QueryNode } from '#archive/query/query-tree.ts'

/** The tree in one line: what is compared, not how it is written. */
function draw(node: QueryNode | null): string {
  if (node === null) return '*'
  switch (node.kind) {
    case 'and':
      return `(${node.parts.map(draw).join(' & ')})`
    case 'or':
      return `(${node.parts.map(draw).join(' | ')})`
    case 'not':
      return `!${draw(node.part)}`
    case 'text':
      return `${node.field ?? ''}[${node.spellings.join(',')}]`
    case 'person':
      return `${node.role ?? 'anybody'}[${node.spellings.join(',')}]`
    case 'name':
      return `${node.field}[${node.spellings.join(',')}]`
    case 'date':
    case 'yearly':
      return `${node.from}..${node.to}`
    case 'nameless':
      return `${node.field}?`
    case 'undated':
      return 'undated'
  }
}
const read = (query: string): string => draw(parseQuery(query).root)
const hints = (query: string): readonly string[] => parseQuery(query).hints.map(({ code, text }) => `${code} ${text}`)

describe('parseQuery', () => {
  it.each([
    ['', '*'],
    ['   ', '*'],
    ['人大', '[人大]'],
    ['管城区 人大', '([管城区] & [人大])'],
    ['管城区　人大', '([管城区] & [人大])'],
    ['人大 AND 政协', '([人大] & [政协])'],
    ['人大 OR 政协', '([人大] | [政协])'],
    ['人大 | 政协', '([人大] | [政协])'],
    ['人大 ＯＲ 政协', '([人大] | [政协])'],
    ['甲 乙 OR 丙', '(([甲] & [乙]) | [丙])'],
    ['甲 (乙 OR 丙)', '([甲] & ([乙] | [丙]))'],
    ['甲 （乙 OR 丙）', '([甲] & ([乙] | [丙]))'],
    ['甲 -乙', '([甲] & ![乙])'],
    ['甲 －乙', '([甲] & ![乙])'],
    ['甲 NOT 乙', '([甲] & ![乙])'],
    ['-(甲 乙)', '!([甲] & [乙])'],
    ['-(-甲)', '[甲]'],
    ['or not and', '([or] & [not] & [and])'],
  ])('reads words and operators: %s', (query, tree) => {
    expect(read(query)).toBe(tree)
  })

  it.each([
    ['“管城区 人大”', '[管城区人大]'],
    ['"New York"', '[new york]'],
    ['「管城區 人大」', '[管城区人大]'],
    ['”管城区 人大”', '[管城区人大]'],
    ['(“甲 乙” OR 丙)', '([甲乙] | [丙])'],
    ['-“甲 乙”', '![甲乙]'],
    ['"甲" "乙"', '([甲] & [乙])'],
  ])('reads quotation marks: %s', (query, tree) => {
    expect(read(query)).toBe(tree)
  })

  it.each([
    ['党(工)委', '[党(工)委]'],
    ['党（工）委', '[党(工)委]'],
    ['坚持“重基层', '[坚持"重基层]'],
    ['“A”股', '["a"股]'],
    ['三个清零,争取五大片区', '[三个清零,争取五大片区]'],
    ['A-B', '[a-b]'],
    ['—甲', '[-甲]'],
    ['8:30', '[8:30]'],
    ['(党(工)委)', '[党(工)委]'],
    ['(甲 OR 乙))', '([甲] | [乙)])'],
    ['丁 (甲 OR (乙 丙)))', '([丁] & ([甲] | ([乙] & [丙)])))'],
    ['(甲 OR 乙) ) 丙', '(([甲] | [乙]) & [丙])'],
    ['C++|C', '[c++|c]'],
  ])('takes signs inside a word for text: %s', (query, tree) => {
    expect(read(query)).toBe(tree)
  })

  it.each([
    ['标题:管城区', 'headline[管城区]'],
    ['標題：管城區', 'headline[管城区]'],
    ['TITLE:a', 'headline[a]'],
    ['引题:甲 副题:乙 电头:丙 正文:丁', '(kicker[甲] & subtitle[乙] & dateline[丙] & body[丁])'],
    ['记者:李娜', 'reporter[李娜]'],
    ['通讯员:王 by:李', '(correspondent[王] & anybody[李])'],
    ['来源:郑州日报 outlet:大河报', '(outlet[郑州日报] & outlet[大河报])'],
    ['区县:管城区', 'district[管城区]'],
    ['版:05', 'page[05]'],
    ['版:都市新闻', 'pageName[都市新闻]'],
    ['版名:要闻', 'pageName[要闻]'],
    ['报纸:不明', 'outlet?'],
    ['报纸:不详', 'outlet?'],
    ['outlet:unknown 区县：未知', '(outlet? & district?)'],
    ['版:不详 版名:无', '(page? & pageName?)'],
    ['-报纸:不详', '!outlet?'],
    ['报纸:“不详”', 'outlet[不详]'],
    ['标签:无', 'tag[无]'],
    ['标题:(甲 OR 乙)', '(headline[甲] | headline[乙])'],
    ['标题:“甲 乙”', 'headline[甲乙]'],
    ['-标题:甲', '!headline[甲]'],
    ['刊发日期:2014', '20140000..20149999'],
    ['版面:A05', 'page[a05]'],
    ['newspaper:甲 place:乙 byline:丙', '(outlet[甲] & district[乙] & anybody[丙])'],
    ['问题:甲', '[问题:甲]'],
  ])('reads fields: %s', (query, tree) => {
    expect(read(query)).toBe(tree)
  })

  it.each([
    ['日期:2014', '20140000..20149999'],
    ['日期:2014-05', '20140500..20140599'],
    ['date:2014-5-6', '20140506..20140506'],
    ['日期:2014年5月6日', '20140506..20140506'],
    ['日期:二〇一四年', '20140000..20149999'],
    ['日期:二〇一五年三月', '20150300..20150399'],
    ['日期:二○一五年十二月二十日', '20151220..20151220'],
    ['日期:20150320', '20150320..20150320'],
    ['日期:2014年3月..2014年5月', '20140300..20140599'],
    ['日期:3月20日', '320..320'],
    ['日期:十二月', '1200..1299'],
    ['日期:2月29日', '229..229'],
    ['日期:2014..2017', '20140000..20179999'],
    ['日期:2014至2017', '20140000..20179999'],
    ['日期:2014-2017', '20140000..20179999'],
    ['日期:2017..2014', '20140000..20179999'],
    ['日期:2014-2017年', '20140000..20179999'],
    ['日期：2014年—2017年', '20140000..20179999'],
    ['日期:2014.3-2015.5', '20140300..20150599'],
    ['日期:2014年3月至5月', '20140300..20140599'],
    ['日期:2014年以后', '20140000..99999999'],
    ['日期:自2014年3月起', '20140300..99999999'],
    ['日期:2014年以前', '0..20149999'],
    ['日期:二〇一四年三月—五月', '20140300..20140599'],
    ['日期:2014年3月5日至7日', '20140305..20140307'],
    ['日期:2014年3月5日—4月7日', '20140305..20140407'],
    ['日期:2014..', '20140000..99999999'],
    ['日期:..2014-05', '0..20140599'],
    ['日期:未知', 'undated'],
    ['日期:不明', 'undated'],
    ['日期:不详', 'undated'],
  ])('reads dates: %s', (query, tree) => {
    expect(read(query)).toBe(tree)
  })

  it.each([
    ['2023年', '[2023年,二〇二三年,二零二三年]'],
    ['二零零五', '[二零零五,2005,二〇〇五]'],
    ['２０２３', '[2023,二〇二三,二零二三]'],
    ['“2023年”', '[2023年]'],
    ['12345', '[12345]'],
    ['123', '[123]'],
  ])('spells out numbers of four digits: %s', (query, tree) => {
    expect(read(query)).toBe(tree)
  })

  it('keeps the spellings of many numbers few', () => {
    const node = parseQuery('1949年1966年1978年1992年2012年').root
    expect(node).toMatchObject({ kind: 'text' })
    expect(node?.kind === 'text' && node.spellings.length).toBeLessThan(10)
  })

  it.each([
    ['人大 OR', '[人大]', ['operator-ignored OR']],
    ['OR 人大', '[人大]', ['operator-ignored OR']],
    ['人大 NOT', '[人大]', ['operator-ignored NOT']],
    ['人大 AND', '[人大]', ['operator-ignored AND']],
    ['人大 ，。', '[人大]', ['no-letters ，。']],
    ['登封* 标题:郑＊州', '([登封*] & headline[郑*州])', ['star 登封*', 'star 郑＊州']],
    ['“登封*” *', '[登封*]', ['no-letters *']],
    ['——', '*', ['no-letters ——']],
    ['""', '*', ['no-letters ']],
    ['标题:', '*', ['field-empty 标题:']],
    ['人大 (政协', '([人大] & [政协])', ['unclosed (']],
    ['人大 (政协 OR 委员', '([人大] & ([政协] | [委员]))', ['unclosed (']],
    ['人大 (', '[人大]', ['unclosed (']],
    ['人大)', '[人大)]', ['unbalanced )']],
    ['“人大', '[人大]', ['unclosed “']],
    ['区县:管城区 “人大 会议', '(district[管城区] & [人大会议])', ['unclosed “']],
    ['人大 “', '[人大]', ['unclosed “']],
    ['标题:“', '*', ['unclosed “', 'field-empty 标题:']],
    ['(A)股 人大', '([(a)股] & [人大])', ['unbalanced (']],
    ['(“人大', '[人大]', ['unclosed “', 'unclosed (']],
    ['人大”', '[人大"]', []],
    ['日期:去年', '[去年]', ['date-unclear 去年']],
    ['日期:2015-02-30', '[2015-02-30,二〇一五-02-30,二零一五-02-30]', ['date-unclear 2015-02-30']],
    ['日期:2月30日', '[2月30日]', ['date-unclear 2月30日']],
    ['日期:3月1日至2日', '[3月1日至2日]', ['date-unclear 3月1日至2日']],
    ['()', '*', []],
  ])('reads what is half written, with a hint: %s', (query, tree, said) => {
    expect(read(query)).toBe(tree)
    expect(hints(query)).toEqual(said)
  })

  it('never fails, however deep or odd the query', () => {
    const piece = fc.constantFrom(
      ...'()（）“”"「」-－:： \u3000|',
      'OR ',
      'AND ',
      'NOT ',
      '标题:',
      '日期:',
      '2014',
      '郑',
      'a',
      '\ud800',
      '\u0301',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { root } = parseQuery(pieces.join(''))
        expect(() => describeQuery(root)).not.toThrow()
      }),
      { numRuns: 3000, seed: 8 },
    )
    for (const query of [
      '('.repeat(2000) + '郑' + ')'.repeat(2000),
      '-('.repeat(1300) + '郑',
      '“'.repeat(4000),
      '(a '.repeat(1300),
      'NOT '.repeat(1000),
    ]) {
      expect(() => parseQuery(query)).not.toThrow()
    }
  })

  // Brackets that are too many were once found one by one: two thousand took most of a minute.
  it('takes any number of brackets for text where none has a partner', () => {
    expect(read(`人大${')'.repeat(3998)}`)).toBe(`[人大${')'.repeat(3998)}]`)
    expect(hints(')'.repeat(4000))).toContain('unbalanced )')
  })
})

describe('describeQuery', () => {
  it.each([
    ['管城區　人大', '管城區 人大'],
    ['甲 AND (乙 | 丙) NOT 丁', '甲 (乙 OR 丙) -丁'],
    ['title:甲 by:乙 outlet:丙', '标题:甲 署名:乙 报纸:丙'],
    ['"New York"', '“New York”'],
    ['date:2014-01..2017', '日期:2014-01..2017'],
    ['outlet:unknown 区县:“不详”', '报纸:不详 区县:“不详”'],
    ['date:none 日期:三月二十日 日期:12月', '日期:不详 日期:3月20日 日期:12月'],
    ['人大 OR', '人大'],
    ['', ''],
  ])('writes the normal form: %s', (query, normal) => {
    expect(describeQuery(parseQuery(query).root)).toBe(normal)
  })

  // But for numbers with several spellings beside lone quotation marks: there is no way to write those.
  it('writes what reads the same again', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      ' ',
      ' ',
      '“',
      '”',
      '"',
      '-',
      ' OR ',
      ' NOT ',
      '标题:',
      '版:',

      '郑州',
      'Ab',
      '，',
      '05',
      '|',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const first = parseQuery(pieces.join('')).root
        const written = describeQuery(first)
        expect(draw(parseQuery(written).root), written).toBe(draw(first))
      }),
      { numRuns: 3000, seed: 9 },
    )
  })
})
