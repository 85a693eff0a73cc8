import { useEffect, useRef, useState } from 'react'

import type { Digest } from '#contract/digest-models.ts'

import { useStore } from '../data/store.ts'
import { useAction } from '../data/use-action.ts'
import { useApi } from '../data/use-api.ts'
import { formatNoted } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { focusTitle } from './title-field.tsx'

import styles from './kept-digests.module.css'

/** The digests of the archive: each can be taken up again or deleted, and a deleted one restored. */
export function KeptDigests() {
  const { tray } = useSession()
  const { t } = useMessages()
  const { digests } = useStore(tray)
  const [deleted, setDeleted] = useState<Digest | null>(null)
  const { run, pending, failure } = useAction(async (act: () => Promise<void>, done: Digest | null) => {
    setDeleted(null)
    await act()
    setDeleted(done)
  })
  const open = ({ id }: Digest) =>
    run(async () => {
      await tray.open(id)
      focusTitle()
    }, null)
  const remove = (digest: Digest) => run(() => tray.remove(digest.id), digest)
  const restore = ({ id }: Digest) =>
    run(async () => {
      await tray.restore(id)
      // Where nothing else is on the table, this is what was there last or is wanted next.
      if (tray.get().digestId === null) await tray.open(id)
    }, null)
  const kept = digests.filter(({ deletedAt }) => deletedAt === null)
  const gone = digests.filter(({ deletedAt }) => deletedAt !== null)
  const said = useRef<HTMLDivElement>(null)
  const isLast = deleted !== null && kept.length === 0
  useEffect(() => {
    // There is no other to go on with: the way back is what is left here.
    if (isLast) said.current?.querySelector('button')?.focus()
  }, [isLast])
  if (digests.length === 0) return null
  return (
    <section className={styles.kept}>
      <h3>{t('digest.kept-list')}</h3>
      <ul>
        {kept.map((digest) => (
          <DigestLine key={digest.id} digest={digest}>
            {digest.isOpen ? (
              <span className={styles.facts}>{t('digest.open-now')}</span>
            ) : (
              <LineButton name="open" digest={digest} isBusy={pending} act={() => open(digest)} />
            )}
            <LineButton name="delete" digest={digest} isBusy={pending} act={() => remove(digest)} />
          </DigestLine>
        ))}
      </ul>
      <div ref={said} className={styles.said}>
        <span role="status">{deleted === null ? null : <Deleted digest={deleted} />}</span>
        {deleted === null ? null : <LineButton name="undelete" digest={deleted} isBusy={pending} act={() => restore(deleted)} />}
      </div>
      {gone.length === 0 ? null : (
        <details className={styles.gone}>
          <summary>{t('digest.deleted-list', { count: gone.length })}</summary>
          <ul>
            {gone.map((digest) => (
              <DigestLine key={digest.id} digest={digest}>
                <LineButton name="restore" digest={digest} isBusy={pending} act={() => restore(digest)} />
              </DigestLine>
            ))}
          </ul>
        </details>
      )}
      {failure === null ? null : <Failure failure={failure} />}
    </section>
  )
}

function DigestLine({ digest, children }: { readonly digest: Digest; readonly children: React.ReactNode }) {
  const { t, language } = useMessages()
  const name = useName(digest)
  return (
    <li>
      <span className={styles.title} lang="zh-CN">
        {name}
      </span>
      <span className={styles.facts}>
        {t('digest.kept-line', { count: digest.articleIds.length, date: formatNoted(digest.changedAt, language) })}
      </span>
      {children}
    </li>
  )
}

function Deleted({ digest }: { readonly digest: Digest }) {
  const { t } = useMessages()
  const title = useName(digest)
  return t('digest.deleted', { title })
}

interface LineButtonProps {
  readonly name: 'open' | 'delete' | 'undelete' | 'restore'
  readonly digest: Digest
  readonly isBusy: boolean
  readonly act: () => Promise<unknown>
}

function LineButton({ name, digest, isBusy, act }: LineButtonProps) {
  const { t } = useMessages()
  const title = useName(digest)
  return (
    <Button look="quiet" isBusy={isBusy} aria-label={t(`digest.${name}-named`, { title })} onPress={() => void act()}>
      {t(`digest.${name}`)}
    </Button>
  )
}

/** Its title, or the first of its articles, by which one without a title is told from another. */
function useName({ title, articleIds: [first] }: Digest): string {
  const { t } = useMessages()
  const isUntitled = title.trim() === ''
  const { result } = useApi('listPieces', isUntitled && first !== undefined ? { ids: [first] } : null)
  if (!isUntitled) return title
  const headline = result?.[0]?.headline ?? null
  return headline === null ? t('digest.untitled') : t('digest.untitled-with', { headline })
}
