import { languages } from '#locales/format-sentence.ts'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { themes } from '../preferences/preferences.ts'
import { useSession } from '../session.ts'
import { ChoiceRow } from '../ui/choice-row.tsx'
import { Popover } from '../ui/popover.tsx'

import styles from './settings-menu.module.css'

/** Light or dark, Chinese or English; the choice stays on this machine. */
export function SettingsMenu() {
  const { preferences } = useSession()
  const { t } = useMessages()
  const { theme, language } = useStore(preferences)
  return (
    <Popover
      look="button"
      placement="bottom end"
      label={t('settings.title')}
      title={t('settings.title')}
      trigger={<span aria-hidden="true">{language === 'zh-CN' ? '文' : 'Aa'}</span>}
    >
      <div className={styles.rows}>
        <ChoiceRow
          label={t('settings.theme')}
          choices={themes.map((value) => ({ value, name: t(`theme.${value}`) }))}
          chosen={theme}
          onChoose={(chosen) => preferences.set({ ...preferences.get(), theme: chosen })}
        />
        <ChoiceRow
          label={t('settings.language')}
          choices={languages.map((value) => ({ value, name: t(`language.${value}`) }))}
          chosen={language}
          onChoose={(chosen) => preferences.set({ ...preferences.get(), language: chosen })}
        />
      </div>
    </Popover>
  )
}
