import { useState } from 'react'

import { groupFailures } from '#contract/group-failures.ts'
import type { FileFailure } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { RemovalSwitch } from '../removal/removal-switch.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { FilePage } from './file-page.tsx'

import styles from './import-report.module.css'

/** Remarks on files that may not be wanted, and on those that are out. */
const switched: Readonly<Record<string, 'in' | 'out'>> = {
  'no-page-facts': 'in',
  'no-articles': 'in',
  'same-text': 'in',
  'same-text-left-out': 'in',
  'former-left-out': 'in',
  'left-out': 'out',
}

function FileSwitch({ sourceId, file, isOutFirst }: { readonly sourceId: string; readonly file: string; readonly isOutFirst: boolean }) {
  const [isOut, setOut] = useState(isOutFirst)
  return <RemovalSwitch what={{ source: sourceId }} name={file} isOut={isOut} onTurn={setOut} />
}

/** More than this nobody reads in a window; the number of the rest is said. */
const shownAtMost = 500

interface FileListProps {
  readonly title: string
  readonly files: readonly FileFailure[]
}

/** Files by what is to be said of them. The list goes with the report: who needs it later can copy all of it. */
export function FileList({ title, files }: FileListProps) {
  const { t, find } = useMessages()
  if (files.length === 0) return null
  const say = ({ code, message, other = '' }: FileFailure) => find('file', code, { other }) ?? message
  const name = ({ file, at }: FileFailure) => (at === undefined ? file : `${file}\t${t('report.bad-byte', { ...at })}`)
  const sorted = groupFailures(files, say).flatMap(([, group]) => group)
  return (
    <section className={styles.files}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <CopyButton text={sorted.map((one) => `${name(one)}\t${say(one)}\n`).join('')} done={t('report.copied')}>
          {t('report.copy')}
        </CopyButton>
      </div>
      {groupFailures(sorted.slice(0, shownAtMost), say).map(([reason, group]) => (
        <FileGroup key={reason} reason={reason} files={group} />
      ))}
      {files.length > shownAtMost ? <p>{t('report.more', { count: files.length - shownAtMost })}</p> : null}
    </section>
  )
}

/** The reason once, under it the files. */
function FileGroup({ reason, files }: { readonly reason: string; readonly files: readonly FileFailure[] }) {
  const { t } = useMessages()
  const count = files.length === 1 ? reason : t('report.reason', { reason, files: t('report.files', { count: files.length }) })
  return (
    <>
      <p className={styles.reason}>{count}</p>
      <ul>
        {files.map(({ file, code, sourceId, at }) => (
          <li key={`${file} ${code}`}>
            {sourceId === undefined ? <span className={styles.file}>{file}</span> : <FilePage sourceId={sourceId} file={file} />}
            {at === undefined ? null : <span className={styles.place}>{t('report.bad-byte', { ...at })}</span>}
            {sourceId !== undefined && code in switched ? (
              <FileSwitch sourceId={sourceId} file={file} isOutFirst={switched[code] === 'out'} />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
