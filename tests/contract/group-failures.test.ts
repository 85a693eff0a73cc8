import { describe, expect, it } from 'vitest'

import { groupFailures } from '#contract/group-failures.ts'

describe('groupFailures', () => {
  it('puts files of one reason together, and apart what names another file', () => {
    const failure = (file: string, code: string, other = '') => ({ file, code, message: `in the program's words, ${file}`, other })
    const files = [failure('1', 'empty'), failure('2', 'same-text', 'a'), failure('3', 'empty'), failure('4', 'same-text', 'b')]
    const groups = groupFailures(files, ({ code, other }) => `${code} ${other}`)
    expect(groups.map(([reason, group]) => [reason, ...group.map(({ file }) => file)])).toEqual([
      ['empty ', '1', '3'],
      ['same-text a', '2'],
      ['same-text b', '4'],
    ])
  })
})
