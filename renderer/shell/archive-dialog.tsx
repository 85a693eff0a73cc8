import { useEffect, useState } from 'react'

import type { ArchiveInfo, CheckReport } from '#contract/archive-models.ts'
import type { RebuildReport } from '#contract/models.ts'
import { formatNumber } from '#locales/format-sentence.ts'

import { useStore } from '../data/store.ts'
import { useAction } from '../data/use-action.ts'
import { useApi } from '../data/use-api.ts'
import { useReadOnly } from '../data/use-read-only.ts'
import { FileList } from '../import/file-list.tsx'
import { formatSize } from '../messages/format-size.ts'
import { useMessages, type Messages } from '../messages/use-messages.ts'
import { RemovalLists } from '../removal/removal-lists.tsx'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FactList } from '../ui/fact-list.tsx'
import { Failure } from '../ui/failure.tsx'
import { OfferList } from './offer-list.tsx'
import { RebuildBar } from './rebuild-bar.tsx'

import styles from './archive-dialog.module.css'

/** What the archive is made of, and its upkeep. */
export function ArchiveDialog() {
  const { place } = useSession()
  const { t } = useMessages()
  const { panel } = useStore(place)
  const readOnly = useReadOnly()
  return (
    <Dialog title={t('archive.title')} isOpen={panel === 'archive'} onClose={() => place.go({ panel: null }, 'replace')}>
      {readOnly ? <p className={styles.readOnly}>{t('archive.read-only')}</p> : null}
      <Facts />
      <BackUp />
      <Check />
      <Rebuild what="index" />
      <Rebuild what="reading" />
      <OfferList />
      <RemovalLists />
      <section className={styles.act}>
        <Button onPress={() => place.go({ panel: 'guide' }, 'replace')}>{t('guide.title')}</Button>
        <p className={styles.note}>{t('guide.note')}</p>
      </section>
    </Dialog>
  )
}

/** Articles taken out alone leave their files in. */
function tellRemoved({ sources: files, articles }: ArchiveInfo['removed'], t: Messages['t']): string {
  return files === 0 ? t('report.pieces', { count: articles }) : t('archive.removed-text', { files, articles })
}

function Facts() {
  const { answers } = useSession()
  const { t, language } = useMessages()
  const { result: info } = useApi('getInfo', {})
  // Digests change with every letter typed into them; how many there are is asked only where it is seen.
  useEffect(() => answers.refresh('getInfo'), [answers])
  if (info === undefined) return null
  const { removed } = info
  const number = (value: number) => formatNumber(value, language)
  const rows = [
    [t('archive.file'), info.file],
    [t('archive.articles'), number(info.articles)],
    [t('archive.sources'), number(info.sources)],
    ...(removed.sources + removed.articles === 0 ? [] : [[t('archive.removed'), tellRemoved(removed, t)] as const]),
    [t('archive.corrections'), number(info.corrections)],
    [t('archive.digests'), number(info.digests)],
    [t('archive.archive-size'), formatSize(info.archiveBytes, language)],
    [t('archive.index-size'), formatSize(info.indexBytes, language)],
    [t('archive.text-size'), formatSize(info.textBytes, language)],
    [
      t('archive.versions'),
      t('archive.versions-text', {
        schema: String(info.schemaVersion),
        parser: String(info.parserVersion),
        tokeniser: String(info.tokeniserVersion),
      }),
    ],
  ] as const
  return <FactList rows={rows} className={styles.facts} />
}

function BackUp() {
  const { host } = useSession()
  const { t } = useMessages()
  const [name, setName] = useState<string | null>(null)
  const backUp = useAction(async () => {
    setName(null)
    const outcome = await host.backUp()
    setName(outcome.kind === 'saved' ? outcome.name : null)
  })
  return (
    <section className={styles.act}>
      <Button isBusy={backUp.pending} onPress={() => void backUp.run()}>
        {backUp.pending ? t('archive.backing-up') : t('archive.back-up')}
      </Button>
      <p className={styles.note}>{t('archive.back-up-note')}</p>
      <div role="status" className={styles.outcome}>
        {name === null ? null : t('archive.backed-up', { name })}
      </div>
      {backUp.failure === null ? null : <Failure failure={backUp.failure} />}
    </section>
  )
}

function Check() {
  const { api } = useSession()
  const { t, find } = useMessages()
  const [report, setReport] = useState<CheckReport | null>(null)
  const check = useAction(async () => setReport(await api.checkArchive({})))
  return (
    <section className={styles.act}>
      <Button isBusy={check.pending} onPress={() => void check.run()}>
        {check.pending ? t('archive.checking') : t('archive.check')}
      </Button>
      <p className={styles.note}>{t('archive.check-note')}</p>
      <div role="status" className={styles.outcome}>
        {report === null ? null : report.ok ? t('archive.sound') : t('archive.problems', { count: report.problems.length })}
      </div>
      {report === null ? null : (
        <ul className={styles.problems}>
          {report.problems.map(({ layer, code, message, about }) => (
            <li key={`${layer} ${code} ${message}`}>
              <b>{t(`layer.${layer}`)}</b> {find('problem', code, { about }) ?? message}
            </li>
          ))}
        </ul>
      )}
      {check.failure === null ? null : <Failure failure={check.failure} />}
    </section>
  )
}

function Rebuild({ what }: { readonly what: 'index' | 'reading' }) {
  const session = useSession()
  const { t } = useMessages()
  const readOnly = useReadOnly()
  const [report, setReport] = useState<RebuildReport | null>(null)
  const rebuild = useAction(async () => setReport(await session.api.rebuild({ what }).finally(() => session.rebuild.set(null))))
  return (
    <section className={styles.act}>
      <Button isDisabled={readOnly} isBusy={rebuild.pending} onPress={() => void rebuild.run()}>
        {rebuild.pending ? t('archive.rebuilding') : t(`archive.rebuild-${what}`)}
      </Button>
      <p className={styles.note}>{t(`archive.rebuild-${what}-note`)}</p>
      {rebuild.pending ? <RebuildBar /> : null}
      <div role="status" className={styles.outcome}>
        {report === null ? null : t('archive.rebuilt', { count: report.articles })}
      </div>
      <FileList title={t('archive.rebuild-failed')} files={report?.failed ?? []} />
      {rebuild.failure === null ? null : <Failure failure={rebuild.failure} />}
    </section>
  )
}
