import { describe, expect, it } from 'vitest'

import { formatBytes } from '#node/cli/format-bytes.ts'
import { describeProgress } from '#node/cli/progress-bar.ts'
import { chooseLanguage, createSpeaker } from '#node/cli/speaker.ts'
import { suggestWord } from '#node/cli/suggest.ts'
import { cleanText, cutCells, measureCells, padCells } from '#node/cli/terminal.ts'

describe('cells of a terminal', () => {
  it('are two for a Chinese character and for full width signs', () => {
    expect(measureCells('剪报\uff08A5\u3002')).toBe(10)
    expect(measureCells('é')).toBe(1)
    expect(padCells('编号', 6)).toBe('编号  ')
  })

  it('bound a cut text, ellipsis included', () => {
    expect(cutCells('郑州晚报', 8)).toBe('郑州晚报')
    expect(cutCells('郑州晚报', 7)).toBe('郑州晚…')
    expect(measureCells(cutCells('郑州晚报', 6))).toBeLessThanOrEqual(6)
  })
})

describe('cleanText', () => {
  it('takes out what steers a terminal and leaves the text', () => {
    expect(cleanText('红\u001b[31m字\u0007\r\u009b2J\t雁\n')).toBe('红[31m字2J\t雁\n')
  })
})

describe('suggestWord', () => {
  const commands = ['parse', 'import', 'search', 'show', 'serve']
  it('finds the word that was meant', () => {
    expect(suggestWord('serach', commands)).toBe('search')
    expect(suggestWord('imp', commands)).toBe('import')
    expect(suggestWord('shwo', commands)).toBe('show')
  })
  it('is silent when nothing is near', () => {
    expect(suggestWord('print', commands)).toBeNull()
    expect(suggestWord('剪报', commands)).toBeNull()
  })
})

describe('chooseLanguage', () => {
  it('is Chinese unless told otherwise', () => {
    expect(chooseLanguage(undefined, {})).toBe('zh-CN')
    expect(chooseLanguage(undefined, { LANG: 'C.UTF-8' })).toBe('zh-CN')
    expect(chooseLanguage(undefined, { LANG: 'en_GB.UTF-8' })).toBe('en')
    expect(chooseLanguage(undefined, { LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toBe('zh-CN')
    expect(chooseLanguage('zh', { LANG: 'en_GB.UTF-8' })).toBe('zh-CN')
    expect(chooseLanguage('tlh', {})).toBeNull()
  })
})

describe('describeProgress', () => {
  const speaker = createSpeaker('en')
  const event = { kind: 'import-progress', phase: 'reading', filesDone: 50, filesTotal: 200, articles: 1234, failed: 1 } as const
  it('shows how far it is', () => {
    expect(describeProgress(event, speaker)).toBe('██████░░░░░░░░░░░░░░░░░░ 25% 50/200 files · 1,234 articles · 1 not read')
  })

  it('tells of the merging behind an import', () => {
    const line = describeProgress({ kind: 'tidy-progress', done: 400, total: 800 }, createSpeaker('zh-CN'))
    expect(line).toBe('████████████░░░░░░░░░░░░ 50% 正在归并索引')
  })
  it('has no share while files are still being found', () => {
    expect(describeProgress({ kind: 'rebuild-progress', done: 3, total: 4 }, speaker)).toBe(
      '██████████████████░░░░░░ 75% 3 of 4 files read anew',
    )
    expect(describeProgress({ ...event, phase: 'finding', filesTotal: null }, speaker)).toBe('Looking for files … 50 so far')
  })
})

describe('formatBytes', () => {
  it('counts as disks are sold', () => {
    expect([0, 999, 1500, 25_000_000].map((bytes) => formatBytes(bytes, 'en'))).toEqual(['0 B', '999 B', '1.5 kB', '25 MB'])
  })
})
