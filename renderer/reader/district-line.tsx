import type { Article } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { Popover, PopoverAction } from '../ui/popover.tsx'
import { CorrectionPopover } from './correction-popover.tsx'
import { useFind } from './use-find.ts'

import styles from './foot-line.module.css'

/** The places the article is about, each with the sentence that decided. */
export function DistrictLine({ article }: { readonly article: Article }) {
  const find = useFind()
  const { t } = useMessages()
  return (
    <div className={styles.line}>
      <span className={styles.name}>{t('reader.districts')}</span>
      <span className={styles.values}>
        {article.districts.length === 0 ? <span className={styles.none}>{t('reader.no-districts')}</span> : null}
        {article.districts.map(({ name, mentions, main, evidence }) => (
          <span key={name} data-main={main ? '' : undefined}>
            <Popover title={name} trigger={<span lang="zh-CN">{name}</span>}>
              <p className={styles.about}>
                <b lang="zh-CN">{name}</b> {main ? `${t('reader.main-district')} · ` : null}
                {t('reader.mentions', { count: mentions })}
              </p>
              {evidence === '' ? null : (
                <p className={styles.evidence} lang="zh-CN">
                  {evidence}
                </p>
              )}
              <p className={styles.find}>
                <PopoverAction onPress={() => find({ district: [name] })}>{t('reader.find-district', { name })}</PopoverAction>
              </p>
            </Popover>
          </span>
        ))}
        <CorrectionPopover article={article} field="districts" />
      </span>
    </div>
  )
}
