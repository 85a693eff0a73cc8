import { app } from 'electron'

import { desktop as english } from '#locales/en/desktop.ts'
import { followSystem } from '#locales/follow-system.ts'
import type { Language } from '#locales/format-sentence.ts'
import { desktop as chinese } from '#locales/zh-CN/desktop.ts'

/** The language of menus and dialogs, and of a window in which nobody has chosen one. */
export function systemLanguage(): Language {
  return followSystem(app.getPreferredSystemLanguages()[0])
}

/** Sentences of menus and dialogs in the language of the system. */
export function desktopSentences(): typeof chinese {
  return systemLanguage() === 'zh-CN' ? chinese : english
}
