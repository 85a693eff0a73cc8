import type { ImportReport } from '#contract/models.ts'

import { useApi } from '../data/use-api.ts'
import { useMessages } from '../messages/use-messages.ts'
import { RemovalSwitch } from '../removal/removal-switch.tsx'
import { FactList } from '../ui/fact-list.tsx'
import { EndActions } from './end-actions.tsx'
import { FileList } from './file-list.tsx'

import styles from './import-report.module.css'

interface ImportReportProps {
  readonly report: ImportReport
  readonly onClose: () => void
}

/** What came in, what was there already, and every file that could not be read, with its reason. */
export function ImportReportView({ report, onClose }: ImportReportProps) {
  const { t } = useMessages()
  const rows = [
    [t('report.imported'), t('report.files', { count: report.imported })],
    [t('report.changed'), t('report.files', { count: report.changed })],
    [t('report.unchanged'), t('report.files', { count: report.unchanged - report.leftOut })],
    ...(report.leftOut === 0 ? [] : [[t('report.left-out'), t('report.files', { count: report.leftOut })] as const]),
    ...(report.moved === 0 ? [] : [[t('report.moved'), t('report.files', { count: report.moved })] as const]),
    [t('report.failed'), t('report.files', { count: report.failed.length })],
    [t('report.articles'), t('report.pieces', { count: report.articles })],
  ] as const
  return (
    <>
      {report.cancelled ? <p className={styles.text}>{t('report.cancelled-text')}</p> : null}
      {report.files === 0 && !report.cancelled ? <p className={styles.text}>{t('report.nothing')}</p> : null}
      <FactList rows={rows} className={styles.sums} />
      <ImportSwitch report={report} />
      <FileList title={t('report.failures')} files={report.failed} />
      <FileList title={t('report.remarks')} files={report.remarks} />
      <EndActions onClose={onClose} />
    </>
  )
}

/** The end of an import in one sentence. */
export function useTellEnd(): (report: ImportReport) => string {
  const { t } = useMessages()
  return ({ articles, cancelled, failed }) => {
    if (cancelled) return t('report.short-stopped', { articles })
    return failed.length === 0 ? t('report.short', { articles }) : t('report.short-failed', { articles, count: failed.length })
  }
}

/** All that came in, should it have been the wrong folder. */
function ImportSwitch({ report }: { readonly report: ImportReport }) {
  const { t } = useMessages()
  const { result: imports } = useApi('listImports', {})
  const run = imports?.find(({ id }) => id === report.runId)
  if (run === undefined) return null
  const isOut = run.filesOut === run.files
  return (
    <p className={styles.whole}>
      {t(isOut ? 'report.out' : 'report.wrong', { count: run.files })}
      <RemovalSwitch what={{ run: run.id }} name={t('report.files', { count: run.files })} isOut={isOut} />
    </p>
  )
}
