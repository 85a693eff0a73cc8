import { digest as digestEn } from '#locales/en/renderer/digest.ts'
import { imports as importsEn } from '#locales/en/renderer/imports.ts'
import { leftovers as leftoversEn } from '#locales/en/renderer/leftovers.ts'
import { problems as problemsEn } from '#locales/en/renderer/problems.ts'
import { reader as readerEn } from '#locales/en/renderer/reader.ts'
import { removals as removalsEn } from '#locales/en/renderer/removals.ts'
import { search as searchEn } from '#locales/en/renderer/search.ts'
import { shell as shellEn } from '#locales/en/renderer/shell.ts'
import type { Language, Sentence } from '#locales/format-sentence.ts'
import { digest } from '#locales/zh-CN/renderer/digest.ts'
import { imports } from '#locales/zh-CN/renderer/imports.ts'
import { leftovers } from '#locales/zh-CN/renderer/leftovers.ts'
import { problems } from '#locales/zh-CN/renderer/problems.ts'
import { reader } from '#locales/zh-CN/renderer/reader.ts'
import { removals } from '#locales/zh-CN/renderer/removals.ts'
import { search } from '#locales/zh-CN/renderer/search.ts'
import { shell } from '#locales/zh-CN/renderer/shell.ts'

const zhCN = { ...shell, ...search, ...reader, ...leftovers, ...imports, ...digest, ...removals, ...problems }
const en: Readonly<Record<MessageKey, Sentence>> = {
  ...shellEn,
  ...searchEn,
  ...readerEn,
  ...leftoversEn,
  ...importsEn,
  ...digestEn,
  ...removalsEn,
  ...problemsEn,
}

export type MessageKey = keyof typeof zhCN

/** The names of the gaps of a sentence: `'count'` of `'共 {count} 篇'`. */
type Gaps<S extends string> = S extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never

/** What a sentence must be given: nothing, or a value for each of its gaps. */
export type MessageValues<K extends MessageKey> = [Gaps<(typeof zhCN)[K]>] extends [never]
  ? []
  : [values: Readonly<Record<Gaps<(typeof zhCN)[K]>, string | number>>]

/** All sentences of the renderer by language. The Chinese ones name the keys and the gaps; the others follow. */
export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, Sentence>>>> = { 'zh-CN': zhCN, en }
