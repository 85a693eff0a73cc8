import { formatSentence } from '#locales/format-sentence.ts'
import type { SentenceValues } from '#locales/format-sentence.ts'
import { digest } from '#locales/zh-CN/renderer/digest.ts'
import { imports } from '#locales/zh-CN/renderer/imports.ts'
import { reader } from '#locales/zh-CN/renderer/reader.ts'
import { removals } from '#locales/zh-CN/renderer/removals.ts'
import { search } from '#locales/zh-CN/renderer/search.ts'
import { shell } from '#locales/zh-CN/renderer/shell.ts'

const sentences = { ...digest, ...imports, ...reader, ...removals, ...search, ...shell }

/** A sentence of the window as a Chinese reader sees it: tests name what they press by its key, not by its present wording. */
export function say(key: keyof typeof sentences, values: SentenceValues = {}): string {
  return formatSentence(sentences[key], values, 'zh-CN')
}
