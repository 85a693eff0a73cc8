import { flows, papers, typeSizes } from '#contract/print-settings.ts'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { ChoiceRow } from '../ui/choice-row.tsx'

import styles from './print-settings.module.css'

/** Paper, size of type and flow of the digest, kept with it; folded away, they say in a line what they are. */
export function PrintSettings() {
  const { tray } = useSession()
  const { t } = useMessages()
  const { paper, typeSize, flow } = useStore(tray)
  const names = [t(`print.paper.${paper}`), t(`print.type-size.${typeSize}`), t(`print.flow.${flow}`)]
  return (
    <details className={styles.settings}>
      <summary>
        {t('print.settings')} <span>{names.join(' · ')}</span>
      </summary>
      <div className={styles.rows}>
        <ChoiceRow
          label={t('print.paper')}
          choices={papers.map((value) => ({ value, name: t(`print.paper.${value}`) }))}
          chosen={paper}
          onChoose={(chosen) => tray.change({ paper: chosen })}
        />
        <ChoiceRow
          label={t('print.type-size')}
          choices={typeSizes.map((value) => ({ value, name: t(`print.type-size.${value}`) }))}
          chosen={typeSize}
          onChoose={(chosen) => tray.change({ typeSize: chosen })}
        />
        <ChoiceRow
          label={t('print.flow')}
          choices={flows.map((value) => ({ value, name: t(`print.flow.${value}`) }))}
          chosen={flow}
          onChoose={(chosen) => tray.change({ flow: chosen })}
        />
      </div>
    </details>
  )
}
