import type { ArchiveApi } from '#contract/api.ts'
import type { Digest } from '#contract/models.ts'

import { useAction } from '../data/use-action.ts'
import { useApi } from '../data/use-api.ts'
import { formatDate } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { focusDialog } from '../ui/focus-dialog.ts'
import { clipArticle, type Clipping } from './tray.ts'

import styles from './kept-digests.module.css'

/** The digests kept in the archive: each can be taken up again or thrown away. */
export function KeptDigests() {
  const { api, answers, tray } = useSession()
  const { t, language } = useMessages()
  const { result: digests = [] } = useApi('listDigests', {})
  const open = useAction(async ({ id, title, note, articleIds }: Digest) =>
    tray.set({ clippings: await readClippings(api, articleIds), title, note, digestId: id }),
  )
  const remove = useAction(async ({ id }: Digest) => {
    await api.deleteDigest({ digestId: id })
    if (tray.get().digestId === id) tray.set({ ...tray.get(), digestId: null })
    answers.refresh()
  })
  const failure = open.failure ?? remove.failure
  if (digests.length === 0) return null
  return (
    <section className={styles.kept}>
      <h3>{t('digest.kept-list')}</h3>
      <ul>
        {digests.map((digest) => (
          <li key={digest.id}>
            <span className={styles.title}>{digest.title}</span>
            <span className={styles.facts}>
              {t('digest.kept-line', { count: digest.articleIds.length, date: formatDate(digest.changedAt.slice(0, 10), language) })}
            </span>
            <Button
              look="quiet"
              isBusy={open.pending}
              aria-label={t('digest.open-named', { title: digest.title })}
              onPress={() => void open.run(digest)}
            >
              {t('digest.open')}
            </Button>
            <Button
              look="quiet"
              isBusy={remove.pending}
              aria-label={t('digest.delete-named', { title: digest.title })}
              onPress={({ target }) => {
                // The button goes with its line.
                focusDialog(target)
                void remove.run(digest)
              }}
            >
              {t('digest.delete')}
            </Button>
          </li>
        ))}
      </ul>
      {failure === null ? null : <Failure failure={failure} />}
    </section>
  )
}

/** So many are asked for at once. */
const batch = 16

/** What the tray shows of each article; one that is gone from the archive keeps its place without a headline. */
async function readClippings(api: ArchiveApi, ids: readonly string[]): Promise<readonly Clipping[]> {
  const clippings: Clipping[] = []
  for (let at = 0; at < ids.length; at += batch) {
    clippings.push(...(await Promise.all(ids.slice(at, at + batch).map((id) => readClipping(api, id)))))
  }
  return clippings
}

async function readClipping(api: ArchiveApi, id: string): Promise<Clipping> {
  try {
    const { article } = await api.getArticle({ id })
    return clipArticle(article)
  } catch {
    return { id, headline: null, outlet: null, publishedDate: null }
  }
}
