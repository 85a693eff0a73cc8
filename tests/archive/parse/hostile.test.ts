import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { FileProblem } from '#archive/import/file-problem.ts'
import { transcribe } from '#archive/import/transcript.ts'

import { expectComplete, read } from './parse-tools.ts'

const folder = join(import.meta.dirname, '../../fixtures/pages')
const files = readdirSync(folder)
  .filter((name) => name !== 'labels.json')
  .map((name) => new Uint8Array(readFileSync(join(folder, name))))
const texts = files.map((bytes) => transcribe(bytes, 'page.txt', null).text)
const pieces = texts.flatMap((text) => text.split('\n'))

/** More of them on demand: JIANBAO_MUTATIONS=10000 npx vitest run tests/archive/parse/hostile.test.ts */
const numRuns = Number(process.env['JIANBAO_MUTATIONS'] ?? 400)
const patience = 20_000 + numRuns * 30

/** Reads bytes as import does: a page that is complete, or a reason. */
function readBytes(bytes: Uint8Array): void {
  try {
    const { text } = transcribe(bytes, 'page.txt', null)
    expectComplete(text, read(text))
  } catch (thrown) {
    if (!(thrown instanceof FileProblem)) throw thrown
  }
}

describe('readPage', () => {
  it(
    'loses nothing of any text',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
          expectComplete(text, read(text))
        }),
        { numRuns },
      )
    },
    patience,
  )

  it(
    'loses nothing of pages mixed together, and reads them the same way twice',
    () => {
      const line = fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.constantFrom('', '|', '||||', '\u3000', '核心提示', '记者', '(', '第', '】', '——') },
      )
      fc.assert(
        fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
          const text = lines.join('\n')
          const reading = read(text)
          expectComplete(text, reading)
          expect(read(text)).toEqual(reading)
        }),
        { numRuns },
      )
    },
    patience,
  )

  it(
    'survives bytes dropped, changed, swapped and repeated',
    () => {
      const change = fc.record({
        at: fc.nat(),
        kind: fc.constantFrom('drop', 'set', 'repeat', 'splice'),
        byte: fc.nat(255),
        length: fc.nat(200),
        from: fc.nat(),
      })
      fc.assert(
        fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }), (original, changes) => {
          const bytes = changes.reduce((all, { at, kind, byte, length, from }) => {
            const place = at % Math.max(1, all.length)
            const other = files[from % files.length] as Uint8Array
            const middle = {
              drop: [],
              set: [byte],
              repeat: [...all.subarray(place, place + length), ...all.subarray(place, place + length)],
              splice: [...other.subarray(0, length)],
            }[kind]
            return Uint8Array.from([...all.subarray(0, place), ...middle, ...all.subarray(place + (kind === 'set' ? 1 : length))])
          }, original)
          readBytes(bytes)
        }),
        { numRuns },
      )
    },
    patience,
  )

  it.each([
    ['nothing but blank lines', '\n'.repeat(20_000)],
    ['one line without end', '字'.repeat(300_000)],
    ['nothing but bars', '|'.repeat(100_000)],
    ['brackets never closed', '('.repeat(50_000)],
    ['a byline never ended', `记者 ${'张 敏 '.repeat(20_000)}`],
    ['thousands of short titles', '这是一个标题\n\n'.repeat(8000)],
    ['thousands of halves of sentences', '他们一边走一边说,\n'.repeat(8000)],
    ['thousands of titles, each another', Array.from({ length: 8000 }, (_, index) => `第${index}个标题在这里`).join('\n\n')],
    [
      'thousands of titles over short texts',
      Array.from({ length: 8000 }, (_, index) => `把第${index}件事办好 把话说好\n\n事情办好了。`).join('\n\n'),
    ],
    ['thousands of pieces', Array.from({ length: 4000 }, (_, index) => `水渠${index}通水\n\n本报讯(记者 张敏)昨日通水。`).join('\n\n')],
    [
      'thousands of people',
      Array.from({ length: 8000 }, (_, index) => `记者 张${'敏红军平'[index % 4]}${String.fromCharCode(0x4e00 + index)}`).join('\n'),
    ],
    ['thousands of notices', '遗失声明\n\n某某证件遗失。\n\n'.repeat(4000)],
    ['dates without end', '2026-01-22,12889| '.repeat(5000)],
    ['districts without end', '金水区、'.repeat(20_000)],
    ['masts without end', '第05版:都市新闻 上一版3 4下一版\n'.repeat(3000)],
    ['tags in a text', '<p>'.repeat(20_000)],
  ])('reads %s', (_, text) => {
    expectComplete(text, read(text))
  })
})

describe('transcribe', () => {
  it(
    'gives a text or a reason for any bytes',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
          readBytes(bytes)
        }),
        { numRuns },
      )
    },
    patience,
  )
})
