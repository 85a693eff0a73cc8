import { describe, expect, it } from 'vitest'

import { narrowValues } from '#renderer/filters/narrow-values.ts'

const values = [
  { name: '金水区', count: 9 },
  { name: '中原区', count: 5 },
  { name: 'Ｋ区', count: 1 },
]
const same = (value: string) => value

describe('narrowValues', () => {
  it('puts chosen values first, also those without a hit', () => {
    expect(narrowValues(values, ['中原区', '上街区'], '', same).map(({ name, count }) => [name, count])).toEqual([
      ['中原区', 5],
      ['上街区', 0],
      ['金水区', 9],
      ['Ｋ区', 1],
    ])
  })

  it('finds by part of the name, whatever the width or case', () => {
    expect(narrowValues(values, [], 'k', same).map(({ name }) => name)).toEqual(['Ｋ区'])
  })

  it('looks at the name people see', () => {
    expect(narrowValues([{ name: 'stated', count: 1 }], [], '注明', () => '版面注明')).toHaveLength(1)
  })
})
