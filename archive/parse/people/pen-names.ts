/** Names that people sign with and nobody is called by. */
import type { ParseResources } from '../resources.ts'

/** 长亭, alone between a title and the text: no word, and no name of a part of anything. */
export function isPenName(plain: string, { words, labels, columns }: ParseResources): boolean {
  if (!/^[〇㐀-鿿𠀀-𲎯]{2,3}$/u.test(plain) || labels.lines.has(plain) || columns.likely.test(plain)) return false
  return !words.has(plain.slice(0, 2)) && !words.has(plain.slice(-2)) && !/[的了着过不在有是]/.test(plain)
}
