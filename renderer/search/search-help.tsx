import type { MessageKey } from '../messages/catalogue.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
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

type Name = Extract<MessageKey, `help.key${string}`>
type Key = readonly [string, Name]

/** Keys by where they work. `Mod` is the key that commands go with on this system; the last group is the desktop menu's. */
const keys: readonly (readonly [Name, readonly Key[]])[] = [
  [
    'help.keys',
    [
      ['/  Mod+K', 'help.key-search'],
      ['F1', 'help.key-guide'],
      ['Esc', 'help.key-escape'],
    ],
  ],
  [
    'help.keys-results',
    [
      ['↑ ↓ PgUp PgDn', 'help.key-move'],
      ['Home  End', 'help.key-ends'],
      ['Enter', 'help.key-open'],
      ['Space', 'help.key-choose'],
    ],
  ],
  [
    'help.keys-article',
    [
      ['N  F3', 'help.key-next'],
      ['P  Shift+F3', 'help.key-previous'],
      ['C', 'help.key-cite'],
    ],
  ],
  [
    'help.keys-digest',
    [
      ['Alt+↑ ↓', 'help.key-order'],
      ['Delete', 'help.key-remove'],
      ['Mod+Z', 'help.key-undo'],
    ],
  ],
]

const menuKeys: readonly Key[] = [
  ['Mod+O', 'help.key-import-files'],
  ['Mod+Shift+O', 'help.key-import-folder'],
  ['Mod+S', 'help.key-save-pdf'],
  ['Mod+P', 'help.key-print'],
  ['Mod+F', 'help.key-search'],
]

export function SearchHelp() {
  const { host } = useSession()
  const { t } = useMessages()
  const nameKey = (key: string) => (host.platform === 'darwin' ? key.replace('Mod+', '⌘').replace('Alt+', '⌥') : key.replace('Mod', 'Ctrl'))
  const groups = host.kind === 'electron' ? [...keys, ['help.keys-menu', menuKeys] as const] : keys
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
      {groups.map(([title, group]) => (
        <section key={title}>
          <h3 className={styles.head}>{t(title)}</h3>
          <dl className={styles.keys}>
            {group.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{nameKey(key)}</kbd>
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Popover>
  )
}
