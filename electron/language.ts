import { app } from 'electron'

import { desktop as english } from '#locales/en/desktop.ts'
import type { Language } from '#locales/format-sentence.ts'
import { desktop as chinese } from '#locales/zh-CN/desktop.ts'

/** Chinese unless the system speaks another language: the archives are Chinese. */
export function systemLanguage(): Language {
  const [preferred = 'zh-CN'] = app.getPreferredSystemLanguages()
  return preferred.startsWith('zh') ? 'zh-CN' : 'en'
}

/** Sentences of menus and dialogs in the language of the system. */
export function desktopSentences(): typeof chinese {
  return systemLanguage() === 'zh-CN' ? chinese : english
}
