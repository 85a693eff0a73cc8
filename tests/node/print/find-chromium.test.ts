import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { findChromium } from '#node/print/find-chromium.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'jianbao-find-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function install(path: string): string {
  const file = join(home, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, 0o755)
  return file
}

describe('findChromium', () => {
  it('takes what CHROMIUM names before anything installed', () => {
    install('bin/chromium')
    const own = install('own/chrome')
    expect(findChromium({ platform: 'linux', env: { PATH: join(home, 'bin'), CHROMIUM: own }, home })).toBe(own)
  })

  it('does not fall back silently when CHROMIUM names nothing', () => {
    install('bin/chromium')
    expect(() => findChromium({ platform: 'linux', env: { PATH: join(home, 'bin'), CHROMIUM: join(home, 'gone') }, home })).toThrow(
      expect.objectContaining({ code: 'no-browser', message: expect.stringContaining('gone') as string }) as Error,
    )
  })

  it('finds browsers on PATH', () => {
    const edge = install('bin/microsoft-edge')
    expect(findChromium({ platform: 'linux', env: { PATH: `${join(home, 'empty')}:${join(home, 'bin')}` }, home })).toBe(edge)
  })

  it('finds applications in the home folder of a Mac', () => {
    const chrome = install('Applications/Chromium.app/Contents/MacOS/Chromium')
    // A Mac that runs this test may have a browser for all users, which comes first.
    expect([chrome, expect.stringMatching(/^\/Applications\//)]).toContainEqual(findChromium({ platform: 'darwin', env: {}, home }))
  })

  it('finds the newest of the browsers that Playwright brought', () => {
    install('.cache/ms-playwright/chromium-999/chrome-linux/chrome')
    const newest = install('.cache/ms-playwright/chromium-1187/chrome-linux64/chrome')
    install('.cache/ms-playwright/firefox-2000/firefox/chrome')
    expect(findChromium({ platform: 'linux', env: { PATH: '' }, home })).toBe(newest)
  })

  it('says what to install where there is none', () => {
    expect(() => findChromium({ platform: 'linux', env: {}, home })).toThrow(
      expect.objectContaining({ code: 'no-browser', message: expect.stringContaining('Chromium') as string }) as Error,
    )
  })
})
