import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cutWords } from '#archive/parse/titles/cut-words.ts'
import { mayBeOne, readStackWording, signsOfReading, weighWording, wordedReadings } from '#archive/parse/titles/wording.ts'
import { heldOut, likeliest, readStacks, stackFiles } from '#tools/data/title-stacks.ts'

import { read, resources } from '../parse-tools.ts'

const { kinds, weights } = resources.titleWording
const worded = (...plains: string[]) =>
  readStackWording(
    plains.map((plain) => ({ plain, clues: new Set() })),
    '',
    kinds,
  )

describe('words of a title', () => {
  it('are cut from the end, each with its kind; signs and blanks are none', () => {
    expect(cutWords('农民的“学校” 开了30天', kinds).map(({ text, kind }) => `${text}/${kind}`)).toEqual([
      '农民/n',
      '的/U',
      '学校/n',
      '开/v',
      '了/L',
      '30/m',
      '天/q',
    ])
  })

  it('are all of its characters but signs, in their order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥A-Za-z0-9,。“” ]{0,30}$/), (plain) => {
        const words = cutWords(plain, kinds).map(({ text }) => text)
        expect(words.join('')).toBe(plain.replace(/[,。“” ]/g, ''))
      }),
    )
  })
})

describe('what lines may be', () => {
  it('is kickers, a headline in one to three lines, subtitles', () => {
    expect(wordedReadings(worded('甲', '乙').lines).map((roles) => roles.map(([letter]) => letter).join(''))).toEqual(['hs', 'hh', 'kh'])
  })

  it('is no headline of so many characters in several lines as none has', () => {
    const half = '水'.repeat(16)
    expect(mayBeOne([{ tight: half }, { tight: half }])).toBe(false)
    expect(mayBeOne([{ tight: half.repeat(3) }])).toBe(true)
    expect(wordedReadings(worded(half, half).lines)).not.toContainEqual(['headline', 'headline'])
  })

  it('has points for whatever lines there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 6 }), (plains) => {
        const stack = worded(...plains)
        const weigh = weighWording(stack, weights)
        for (const roles of wordedReadings(stack.lines)) expect(Number.isFinite(weigh(roles))).toBe(true)
      }),
    )
  })

  it('has the points of the lines that it is about, wherever they stand', () => {
    const [all, last] = [worded('读者来信', '渠水通了', '三个村浇上地'), worded('渠水通了', '三个村浇上地')]
    for (const roles of wordedReadings(last.lines))
      expect(weighWording(all, weights)(roles, 1)).toBeCloseTo(weighWording(last, weights)(roles))
  })
})

describe('the weights', () => {
  it('read seven in ten stacks rightly that they were not learned from, three lines as well as two', () => {
    const stacks = readStacks(heldOut, resources)
    const share = (some: typeof stacks): number => some.filter((stack) => likeliest(stack, weights) === stack.right).length / some.length
    expect(stacks.length).toBeGreaterThan(150)
    expect(share(stacks)).toBeGreaterThan(0.68)
    expect(share(stacks.filter(({ stack }) => stack.lines.length > 2))).toBeGreaterThan(0.5)
  })

  it('are those of the signs there are: whoever changes a sign learns them anew', () => {
    const signs = new Set<string>()
    for (const file of stackFiles())
      for (const { stack, readings } of readStacks(file, resources))
        for (const reading of readings) for (const [key, sign] of signsOfReading(stack, reading)) signs.add(`${key}\t${sign}`)
    const known = [...weights].flatMap(([key, own]) => [...own.keys()].map((sign) => `${key}\t${sign}`))
    expect(known.filter((key) => !signs.has(key))).toEqual([])
    expect(known.length).toBeGreaterThan(5000)
  })
})

describe('titles of a page without a list', () => {
  const text = '天刚蒙蒙亮,老汉就推着车出了门,车上装着昨晚修好的三张桌子,要给村里的学校送去。'
  const titlesOf = (...lines: string[]) => {
    const [article] = read([...lines, '', text].join('\n')).articles
    return [article?.kicker, article?.headline, article?.subtitle]
  }

  it('are one headline where the first line is who and the second what he did', () => {
    expect(titlesOf('七旬老木匠', '免费修桌椅十二年')).toEqual([null, '七旬老木匠 免费修桌椅十二年', null])
  })

  it('give the sign that spoke most as their reason', () => {
    const { lines } = read(['七旬老木匠', '免费修桌椅十二年', '', text].join('\n'))
    expect(lines.slice(0, 2).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^wording: /),
      expect.stringMatching(/^wording: /),
    ])
  })
})
