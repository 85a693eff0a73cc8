import { describe, expect, it } from 'vitest'

import { createCookieStorage } from '#renderer/data/cookie-storage.ts'

/** As a browser does: what is written adds one cookie, what is read are all of them without their attributes. */
function createJar(): { cookie: string; readonly written: string[] } {
  const written: string[] = ['jianbao-4600=secret']
  return {
    written,
    get cookie() {
      return written.map((line) => line.split(';')[0]).join('; ')
    },
    set cookie(line) {
      written.push(line)
    },
  }
}

describe('a store in cookies', () => {
  it('gives back what was kept, whatever its characters', () => {
    const storage = createCookieStorage(createJar())
    expect(storage.getItem('kept')).toBeNull()
    storage.setItem('kept', '{"语言":"a=b; c"}')
    expect(storage.getItem('kept')).toBe('{"语言":"a=b; c"}')
  })

  it('keeps for long, for this address alone', () => {
    const jar = createJar()
    createCookieStorage(jar).setItem('kept', '1')
    expect(jar.written.at(-1)).toMatch(/^kept=1; Path=\/; Max-Age=34560000; SameSite=Strict$/)
  })
})
