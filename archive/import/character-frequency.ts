/** How much a text looks like printed Chinese: the mean weight of its characters by their place in the order of frequency. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface CharactersFile {
  readonly simplified: string
  readonly traditional: string
}

const sampleLength = 100_000
/** A character that hardly any page has. */
const rareWeight = -0.5
/** Private use, unassigned, replacement and C1 characters: what wrong decodings are full of. */
const wrongWeight = -2

let weights: Float32Array | null = null

/** From about 1 (all frequent characters) down to −2; 0.5 for a text without Chinese. */
export function scoreCharacters(text: string): number {
  const table = (weights ??= loadWeights())
  let sum = 0
  let count = 0
  const end = Math.min(text.length, sampleLength)
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    count++
    sum += table[unit] as number
  }
  return count === 0 ? 0.5 : sum / count
}

function loadWeights(): Float32Array {
  const file = join(import.meta.dirname, '../../resources/characters.json')
  const { simplified, traditional } = JSON.parse(readFileSync(file, 'utf8')) as CharactersFile
  const table = new Float32Array(0x10000).fill(rareWeight)
  for (let unit = 0x80; unit < 0xa0; unit++) table[unit] = wrongWeight
  for (let unit = 0xe000; unit < 0xf900; unit++) table[unit] = wrongWeight
  table[0xfffd] = wrongWeight * 2
  // Punctuation, full-width forms, box drawing of table dumps: as likely in one encoding as in another.
  for (const [first, last] of [
    [0xa0, 0xff],
    [0x2000, 0x206f],
    [0x2460, 0x24ff],
    [0x2500, 0x25ff],
    [0x3000, 0x303f],
    [0xff00, 0xff65],
  ] as const) {
    for (let unit = first; unit <= last; unit++) table[unit] = 0.4
  }
  // Weight falls with the logarithm of the rank, as the frequency itself does.
  for (const order of [simplified, traditional]) {
    const scale = Math.log(order.length + 30) - Math.log(30)
    for (let rank = 0; rank < order.length; rank++) {
      const weight = 1 - (0.9 * (Math.log(rank + 30) - Math.log(30))) / scale
      const unit = order.charCodeAt(rank)
      if ((table[unit] as number) < weight) table[unit] = weight
    }
  }
  return table
}
