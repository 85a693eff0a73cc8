import { useId, useState } from 'react'

import type { Article } from '#contract/models.ts'
import type { RemovalSubject } from '#contract/requests.ts'

import { useAction } from '../data/use-action.ts'
import { useApi } from '../data/use-api.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Failure } from '../ui/failure.tsx'
import { tellKept } from './tell-kept.ts'

import styles from './removal-dialog.module.css'

interface RemovalDialogProps {
  readonly article: Article
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** How much to take out: the article, its file, or all of the folder; what goes with it, and what is kept. */
export function RemovalDialog({ article, isOpen, onClose }: RemovalDialogProps) {
  const { t } = useMessages()
  return (
    <Dialog title={t('remove.title')} isOpen={isOpen} onClose={onClose}>
      <RemovalForm article={article} onClose={onClose} />
    </Dialog>
  )
}

type Extent = 'article' | 'file' | 'folder'

function RemovalForm({ article, onClose }: Pick<RemovalDialogProps, 'article' | 'onClose'>) {
  const { api, answers } = useSession()
  const { t } = useMessages()
  const name = useId()
  const [extent, setExtent] = useState<Extent>('article')
  const [folder, file] = cutPath(article.file)
  const subjects: Readonly<Record<Extent, RemovalSubject>> = {
    article: { article: article.id },
    file: { source: article.sourceId },
    folder: { path: folder },
  }
  const { result: ofFile } = useApi('measureRemoval', { what: subjects.file })
  const { result: ofFolder } = useApi('measureRemoval', folder === '' ? null : { what: subjects.folder })
  const { result: chosen } = useApi('measureRemoval', { what: subjects[extent] })
  const remove = useAction(async () => {
    await api.removeArticles({ what: subjects[extent] })
    // Until the article is shown as taken out, the focus stays here: closed before, it would go to what is about to go away.
    await answers.renew('getArticle')
  })
  const confirm = async () => {
    if (await remove.run()) onClose()
  }
  const made = chosen === undefined ? '' : tellKept(chosen, t)
  const choices: readonly (readonly [Extent, string])[] = [
    ['article', t('remove.article')],
    ...(ofFile === undefined
      ? []
      : [['file', t('remove.file', { name: file, articles: t('report.pieces', { count: ofFile.articles }) })] as const]),
    ...(ofFolder === undefined || ofFolder.files < 2
      ? []
      : [
          [
            'folder',
            t('remove.folder', {
              name: folder,
              files: t('report.files', { count: ofFolder.files }),
              articles: t('report.pieces', { count: ofFolder.articles }),
            }),
          ] as const,
        ]),
  ]
  return (
    <>
      <p className={styles.text}>{t('remove.text')}</p>
      <fieldset className={styles.choices}>
        <legend>{t('remove.what')}</legend>
        {choices.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={name} checked={extent === value} onChange={() => setExtent(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" className={styles.kept}>
        {made === '' ? null : t('remove.kept', { made })}
      </p>
      <div className={styles.actions}>
        <Button look="solid" isBusy={remove.pending} onPress={() => void confirm()}>
          {remove.pending ? t('remove.doing') : t('remove.do')}
        </Button>
        <Button onPress={onClose}>{t('dialog.cancel')}</Button>
      </div>
      {remove.failure === null ? null : <Failure failure={remove.failure} />}
    </>
  )
}

/** Folder and name of a file. */
function cutPath(path: string): readonly [string, string] {
  const at = path.lastIndexOf('/')
  return [path.slice(0, Math.max(0, at)), path.slice(at + 1)]
}
