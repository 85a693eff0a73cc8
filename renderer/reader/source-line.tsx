import { citeArticle } from '#contract/cite-article.ts'
import type { Article } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { CorrectionsDialog } from './corrections-dialog.tsx'

import styles from './foot-line.module.css'

/** Where the article came from, how to cite it, by which words the paper is known where no page is, and the door to its corrections. */
export function SourceLine({ article }: { readonly article: Article }) {
  const { host } = useSession()
  const { t, language } = useMessages()
  const { outlet, pageNumber } = article
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name}>{t('reader.source')}</span>
        <span className={styles.values}>
          <span className={styles.path}>{article.file}</span>
          {host.kind === 'electron' ? (
            <Button look="quiet" onPress={() => void host.revealSource(article.id)}>
              {t('reader.reveal')}
            </Button>
          ) : null}
        </span>
      </div>
      <div className={styles.line}>
        <span className={styles.name}>GB/T 7714</span>
        <span className={styles.values}>
          <span className={styles.citation} lang="zh-CN">
            {citeArticle(article, language)
              .split(/(\d{4}-\d\d-\d\d)/)
              .map((part, index) =>
                index % 2 === 0 ? (
                  part
                ) : (
                  <span key={index} className={styles.whole}>
                    {part}
                  </span>
                ),
              )}
          </span>
          {pageNumber === null && outlet.basis === 'stated' && outlet.evidence !== null ? (
            <span className={styles.about}>{t('reader.cited-from', { evidence: outlet.evidence })}</span>
          ) : null}
        </span>
      </div>
      <CorrectionsDialog article={article} />
    </>
  )
}
