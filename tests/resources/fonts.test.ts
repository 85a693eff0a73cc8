import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { readCharacterMap, readNames } from './read-font.ts'

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const faces = ['jianbao-serif-regular', 'jianbao-serif-bold', 'jianbao-sans-regular', 'jianbao-sans-bold'] as const
const faceFile = (face: string): string => folder(`resources/fonts/${face}.woff2`)

/** All text of sample pages, where it is UTF-8. */
function readSamples(place: string): string {
  if (!existsSync(place)) return ''
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => `${place}/${name}`)
    .filter((name) => statSync(name).isFile())
  return files
    .map((name) => readFileSync(name, 'utf8'))
    .filter((text) => !text.includes('\uFFFD'))
    .join('')
}

/** Every character that a double-byte Chinese set has, by its decoder. */
function listCharacters(encoding: string, leads: readonly [number, number], trails: readonly [number, number]): readonly string[] {
  const decoder = new TextDecoder(encoding)
  const pairs: string[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (let trail = trails[0]; trail <= trails[1]; trail += 1) pairs.push(decoder.decode(Uint8Array.of(lead, trail)))
  }
  return pairs.filter((text) => [...text].length === 1 && /[\p{L}\p{P}\p{S}\p{N}]/u.test(text) && !/[\uE000-\uF8FF\uFFFD]/u.test(text))
}

describe.each(faces)('%s', (face) => {
  const glyphs = readCharacterMap(faceFile(face))
  const missing = (characters: Iterable<string>): readonly string[] =>
    [...new Set(characters)].filter((char) => !glyphs.has(char.codePointAt(0) ?? 0))

  it('has the characters of GB 2312', () => {
    const hanzi = listCharacters('gbk', [0xb0, 0xf7], [0xa1, 0xfe])
    expect(hanzi.length).toBe(6763)
    expect(missing(hanzi)).toEqual([])
  })

  it('has the common traditional characters of Big5', () => {
    const hanzi = listCharacters('big5', [0xa4, 0xc6], [0x40, 0xfe]).filter((char) => /\p{Script=Han}/u.test(char))
    expect(hanzi.length).toBeGreaterThan(5390)
    expect(missing(hanzi)).toEqual([])
  })

  it('has characters of 通用规范汉字表 beyond GB 2312, of names and places', () => {
    expect(missing('堃喆镕昇玥珺瑄祎睿頔赟鋆燊淼犇龑洺邙峪荥鄢郏郾浉嵖岈')).toEqual([])
  })

  it('has the punctuation and the symbols of newspapers', () => {
    expect(
      missing('，。、；：？！…—～·“”‘’（）《》〈〉【】〔〕「」『』〖〗①②③⑩⑳⑴⒈㈠ⅠⅡⅫ％‰℃㎡㎏№§●○◎■□◆◇★☆▲△▼▽→←↑↓×÷±≤≥≠∶￥°′″☎〇'),
    ).toEqual([])
  })

  it('has every character of the sample pages', () => {
    const text = readSamples(folder('seeds')) + readSamples(folder('../shared/seeds')) + readSamples(folder('../shared/pages'))
    expect(missing(text.replace(/\s|[\p{Cc}\p{Cf}\p{M}]/gu, '')).filter((char) => /[\p{L}\p{N}]/u.test(char))).toEqual([])
  })

  it('has neither radicals nor compatibility ideographs', () => {
    expect([...glyphs.keys()].filter((code) => (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff))).toEqual([])
  })

  it('gives every character a glyph of its own', () => {
    const owners = new Map<number, number>()
    const shared = [...glyphs].filter(([code, glyph]) => owners.has(glyph) || !owners.set(glyph, code))
    expect(shared).toEqual([])
  })

  it('has a name of its own and says its licence', () => {
    const names = readNames(faceFile(face))
    expect(names.get(1)).toMatch(/^Jianbao S(erif|ans) SC$/)
    expect(names.get(13)).toContain('SIL Open Font License, Version 1.1')
  })
})

describe('the fonts together', () => {
  it('come with their licence', () => {
    const licence = readFileSync(folder('resources/fonts/OFL.txt'), 'utf8')
    expect(licence).toContain('SIL OPEN FONT LICENSE')
    expect(licence).toContain('Adobe')
  })
})
