import { followSystem } from '#locales/follow-system.ts'
import { languages, type Language } from '#locales/format-sentence.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How somebody likes the window; kept on this machine, not in the archive. */
export interface Preferences {
  readonly theme: Theme
  readonly language: Language
  /** Widths in pixels. */
  readonly filterWidth: number
  readonly resultWidth: number
  readonly filtersShown: boolean
  readonly originalShown: boolean
}

export const filterWidths = { least: 180, most: 380 } as const
export const resultWidths = { least: 300, most: 720 } as const

const usual: Omit<Preferences, 'language'> = {
  theme: 'system',
  filterWidth: 232,
  resultWidth: 432,
  filtersShown: true,
  originalShown: false,
}

/** Whatever was kept, made whole: unknown values fall back to the usual ones, the language to that of the system. */
export function readPreferences(found: unknown, systemLanguage: string): Preferences {
  const kept: Readonly<Record<string, unknown>> = typeof found === 'object' && found !== null ? { ...found } : {}
  return {
    theme: themes.find((theme) => theme === kept['theme']) ?? usual.theme,
    language: languages.find((language) => language === kept['language']) ?? followSystem(systemLanguage),
    filterWidth: clampWidth(kept['filterWidth'], filterWidths, usual.filterWidth),
    resultWidth: clampWidth(kept['resultWidth'], resultWidths, usual.resultWidth),
    filtersShown: typeof kept['filtersShown'] === 'boolean' ? kept['filtersShown'] : usual.filtersShown,
    originalShown: typeof kept['originalShown'] === 'boolean' ? kept['originalShown'] : usual.originalShown,
  }
}

export function clampWidth(width: unknown, { least, most }: { least: number; most: number }, otherwise: number): number {
  return typeof width === 'number' && Number.isFinite(width) ? Math.min(most, Math.max(least, Math.round(width))) : otherwise
}
