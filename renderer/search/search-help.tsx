import type { MessageKey } from '../messages/catalogue.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Popover } from '../ui/popover.tsx'

import styles from './search-help.module.css'

/** What can be written, by example. The examples are Chinese in every language: so is the archive. */
const rows = [
  ['管城 人大', 'help.words'],
  ['“都市区 建设”', 'help.quotes'],
  ['地铁 OR 轻轨', 'help.or'],
  ['航空港 -机场', 'help.not'],
  ['标题:人大 记者:李娜 区县:管城区', 'help.field'],
  ['日期:2014..2017-03', 'help.date'],
  ['二〇二三', 'help.numbers'],
] as const satisfies readonly (readonly [string, MessageKey])[]

const keys = [
  ['/', 'help.key-search'],
  ['↑ ↓', 'help.key-move'],
  ['Enter', 'help.key-open'],
  ['Space', 'help.key-choose'],
  ['N  P', 'help.key-match'],
] as const satisfies readonly (readonly [string, MessageKey])[]

export function SearchHelp() {
  const { t } = useMessages()
  return (
    <Popover look="button" placement="bottom end" title={t('search.help')} trigger={t('search.help')}>
      <dl className={styles.list}>
        {rows.map(([example, key]) => (
          <div key={key} className={styles.row}>
            <dt lang="zh-CN">{example}</dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.head}>{t('help.keys')}</h3>
      <dl className={styles.keys}>
        {keys.map(([name, key]) => (
          <div key={key}>
            <dt>
              <kbd>{name}</kbd>
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  )
}
