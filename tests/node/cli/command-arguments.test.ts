import { describe, expect, it } from 'vitest'

import { readArguments } from '#node/cli/command-arguments.ts'
import type { OptionTable } from '#node/cli/command.ts'

const table: OptionTable = {
  district: { type: 'string', multiple: true, value: 'NAME' },
  from: { type: 'string', value: 'DATE' },
  limit: { type: 'string', value: 'N' },
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o', value: 'FILE' },
}

describe('readArguments', () => {
  it('tells words from options, wherever they stand', () => {
    const given = readArguments(['人大', '--json', '管城区', '-o', 'a.pdf'], table)
    expect(given.words).toEqual(['人大', '管城区'])
    expect(given.has('json')).toBe(true)
    expect(given.one('output')).toBe('a.pdf')
  })

  it('gathers what may be said several times and lets the last word stand otherwise', () => {
    const given = readArguments(['--district', '金水区', '--district=二七区', '--from', '2014', '--from', '2015'], table)
    expect(given.many('district')).toEqual(['金水区', '二七区'])
    expect(given.one('from')).toBe('2015')
  })

  it('takes an excluded Chinese word for a word', () => {
    expect(readArguments(['人大', '-雁'], table).words).toEqual(['人大', '-雁'])
    expect(readArguments(['人大', '--', '-json'], table).words).toEqual(['人大', '-json'])
  })

  it.each([
    [['--districts', '金水区'], { key: 'unknown-option-near', values: { option: '--districts', near: '--district' } }],
    [['--frobnicate'], { key: 'unknown-option', values: { option: '--frobnicate' } }],
    [['--json=yes'], { key: 'option-takes-no-value' }],
    [['--from'], { key: 'option-needs-value', values: { option: '--from', value: 'DATE' } }],
  ])('says what is wrong with %j', (line, slip) => {
    expect(() => readArguments(line, table)).toThrow(expect.objectContaining(slip))
  })

  it.each(['2014', '2014-02', '2016-02-29'])('reads the date %s', (date) => {
    expect(readArguments(['--from', date], table).date('from')).toBe(date)
  })

  it.each(['2014-3-5', '2014年3月5日', '二〇一四年三月五日'])('writes a date with two digits a part: %s', (date) => {
    expect(readArguments(['--from', date], table).date('from')).toBe('2014-03-05')
  })

  it.each(['14', '2014-13', '2015-02-29', '2014-1-', 'gestern'])('takes %s for no date', (date) => {
    expect(() => readArguments(['--from', date], table).date('from')).toThrow(expect.objectContaining({ key: 'option-needs-date' }))
  })

  it.each(['-1', '1.5', 'zwei', '1001'])('takes %j for no number from 0 to 1000', (number) => {
    const read = (): unknown => readArguments([`--limit=${number}`], table).number('limit', { min: 0, max: 1000 })
    expect(read).toThrow(expect.objectContaining({ key: 'option-needs-number' }))
  })

  it('takes digits of any width for a number, and nothing for none', () => {
    expect(readArguments(['--limit', '２０'], table).number('limit', { min: 0, max: 1000 })).toBe(20)
    for (const line of [['--limit='], ['--from', ''], ['--from', ' ']])
      expect(() => readArguments(line, table)).toThrow(expect.objectContaining({ key: 'option-needs-value' }))
  })
})
