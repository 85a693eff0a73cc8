import { describe, expect, it } from 'vitest'

import { printWords } from '#archive/digest/words.ts'
import { hasSectionLetter } from '#contract/has-section-letter.ts'
import { createSpeaker } from '#node/cli/speaker.ts'
import { say } from '#tests/helpers/say.ts'

describe('hasSectionLetter', () => {
  it.each([
    ['A05', true],
    ['AI·08', true],
    ['05', false],
    ['3', false],
  ])('of %s is %s', (page, lettered) => {
    expect(hasSectionLetter(page)).toBe(lettered)
  })

  it('lets window, command line and print name a page alike', () => {
    const speaker = createSpeaker('zh-CN')
    const bare = (text: string) => text.replaceAll(' ', '')
    for (const [page, name] of [
      ['A05', 'A05版'],
      ['05', '第05版'],
    ] as const) {
      const end = hasSectionLetter(page) ? '-lettered' : ''
      expect(speaker.say(`page-of${end}`, { page })).toBe(name)
      expect(bare(say(`hit.page${end}`, { page }))).toBe(name)
      expect(bare(say(`reader.page${end}`, { page }))).toBe(name)
      expect(printWords['zh-CN'].formatPage(page)).toBe(name)
    }
  })
})
