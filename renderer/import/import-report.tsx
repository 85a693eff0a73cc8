import type { FileFailure, ImportReport } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { FactList } from '../ui/fact-list.tsx'

import styles from './import-report.module.css'

interface ImportReportProps {
  readonly report: ImportReport
  readonly onClose: () => void
}

/** What came in, what was there already, and every file that could not be read, with its reason. */
export function ImportReportView({ report, onClose }: ImportReportProps) {
  const { imports } = useSession()
  const { t } = useMessages()
  const rows = [
    [t('report.imported'), t('report.files', { count: report.imported })],
    [t('report.changed'), t('report.files', { count: report.changed })],
    [t('report.unchanged'), t('report.files', { count: report.unchanged })],
    [t('report.failed'), t('report.files', { count: report.failed.length })],
    [t('report.articles'), t('report.pieces', { count: report.articles })],
  ] as const
  return (
    <>
      {report.cancelled ? <p className={styles.text}>{t('report.cancelled-text')}</p> : null}
      <FactList rows={rows} className={styles.sums} />
      <FileList title={t('report.failures')} files={report.failed} />
      <FileList title={t('report.remarks')} files={report.remarks} />
      <div className={styles.actions}>
        <Button look="solid" onPress={onClose}>
          {t('report.done')}
        </Button>
        <Button onPress={() => imports.dismiss()}>{t('report.again')}</Button>
      </div>
    </>
  )
}

/** More than this nobody reads in a window; the number of the rest is said. */
const shownAtMost = 500

function FileList({ title, files }: { readonly title: string; readonly files: readonly FileFailure[] }) {
  const { t, find } = useMessages()
  if (files.length === 0) return null
  return (
    <section className={styles.files}>
      <h3>{title}</h3>
      <ul>
        {files.slice(0, shownAtMost).map(({ file, code, message, other = '' }) => (
          <li key={`${file} ${code}`}>
            <span className={styles.file}>{file}</span>
            <span className={styles.reason}>{find('file', code, { other }) ?? message}</span>
          </li>
        ))}
      </ul>
      {files.length > shownAtMost ? <p>{t('report.more', { count: files.length - shownAtMost })}</p> : null}
    </section>
  )
}
