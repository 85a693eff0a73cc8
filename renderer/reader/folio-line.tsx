import { hasSectionLetter } from '#contract/has-section-letter.ts'
import type { Article } from '#contract/models.ts'

import { formatDate } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { CorrectionPopover } from './correction-popover.tsx'
import { EmptiedField } from './emptied-field.tsx'
import { FactMark } from './fact-mark.tsx'

import styles from './folio-line.module.css'

/** The line between rules at the head of a newspaper page: paper, day, page. */
export function FolioLine({ article }: { readonly article: Article }) {
  const { t, language } = useMessages()
  const { outlet, publishedDate, pageNumber, pageName } = article
  return (
    <div className={styles.folio}>
      <span className={styles.outlet} data-unknown={outlet.value === null ? '' : undefined}>
        <span lang="zh-CN">{outlet.value ?? t('reader.no-outlet')}</span>
        <FactMark name={t('field.outlet')} fact={outlet} />
        <CorrectionPopover article={article} field="outlet" />
      </span>
      <span data-unknown={publishedDate.value === null ? '' : undefined}>
        {publishedDate.value === null ? t('reader.undated') : formatDate(publishedDate.value, language, true)}
        <FactMark name={t('field.publishedDate')} fact={publishedDate} />
        <CorrectionPopover article={article} field="publishedDate" />
      </span>
      <span className={styles.page} data-empty={pageNumber === null && pageName === null ? '' : undefined}>
        {pageNumber === null ? (
          <EmptiedField article={article} field="pageNumber" />
        ) : (
          t(hasSectionLetter(pageNumber) ? 'reader.page-lettered' : 'reader.page', { page: pageNumber })
        )}
        <CorrectionPopover article={article} field="pageNumber" />
        {pageName === null ? <EmptiedField article={article} field="pageName" /> : <span lang="zh-CN">{pageName}</span>}
        <CorrectionPopover article={article} field="pageName" />
      </span>
    </div>
  )
}
