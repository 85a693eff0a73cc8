/** Words by frequency: what makes invented text have the character pairs of real text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { makeRandom, type Random } from './random.ts'

export interface Vocabulary {
  readonly words: readonly string[]
  /** A word or a set phrase, as often as it occurs. */
  draw(random: Random): string
}

/** How many set phrases there are, and how often one stands instead of a single word. */
const phrases = 20_000
const phraseShare = 0.45

/**
 * Reads the list beside this file. Newspapers live on set phrases: some thousands of them, made once, come as often as
 * their rank says (Zipf), so that pairs across words repeat as well.
 */
export function readVocabulary(): Vocabulary {
  const words: string[] = []
  const frequencies: number[] = []
  for (const line of readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [frequency, ...all] = line.split(' ')
    for (const word of all) {
      words.push(word)
      frequencies.push(Number(frequency))
    }
  }
  const drawWord = makeDraw(words, frequencies)
  const random = makeRandom(phrases)
  const set = Array.from({ length: phrases }, () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => drawWord(random)).join(''))
  const drawPhrase = makeDraw(
    set,
    set.map((_, rank) => 1 / (rank + 10)),
  )
  return { words, draw: (from) => (from() < phraseShare ? drawPhrase(from) : drawWord(from)) }
}

function makeDraw(all: readonly string[], weights: readonly number[]): (random: Random) => string {
  let sum = 0
  const bounds = weights.map((weight) => (sum += weight))
  return (random) => {
    const wanted = random() * sum
    let low = 0
    let high = bounds.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((bounds[middle] ?? 0) <= wanted) low = middle + 1
      else high = middle
    }
    return all[low] ?? ''
  }
}
