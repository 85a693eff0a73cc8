import type { Language } from './format-sentence.ts'

/**
 * The program's language on a system that speaks this one (`en-GB`, `en_US.UTF-8`): English where that is English. Everybody
 * else, and who names no language, is taken for a reader of Chinese newspapers.
 */
export function followSystem(tag: string | undefined): Language {
  return tag !== undefined && /^en(?![a-z])/i.test(tag) ? 'en' : 'zh-CN'
}
