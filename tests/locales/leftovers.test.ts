/** Why a line is in no article is said to people in words, never by the parser's code. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { leftovers } from '#locales/zh-CN/renderer/leftovers.ts'

interface Chrome {
  readonly lines: Readonly<Record<string, unknown>>
  readonly closingLines: Readonly<Record<string, unknown>>
  readonly patterns: readonly { readonly reason: string }[]
}

describe('the words for what was left over', () => {
  it('has one for each reason of the furniture of pages', () => {
    const file = join(import.meta.dirname, '../../resources/parse/chrome.json')
    const { lines, closingLines, patterns } = JSON.parse(readFileSync(file, 'utf8')) as Chrome
    const reasons = new Set([...Object.keys(lines), ...Object.keys(closingLines), ...patterns.map(({ reason }) => reason)])
    expect(reasons.size).toBeGreaterThan(40)
    expect([...reasons].filter((reason) => !(`leftover.${reason}` in leftovers))).toEqual([])
  })
})
