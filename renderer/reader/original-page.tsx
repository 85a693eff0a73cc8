import { useEffect, useRef } from 'react'

import type { Article, SourcePage } from '#contract/models.ts'

import { useApi } from '../data/use-api.ts'
import { nameEncoding } from '../import/given.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Failure } from '../ui/failure.tsx'
import { cutSource, joinLeftovers } from './cut-source.ts'

import styles from './original-page.module.css'

interface OriginalPageProps {
  readonly article: Article
  /** Comes into view as soon as it is there. */
  readonly goThere: boolean
}

/** The whole file as it was read: which text became this article, which others, and what was left out and why. */
export function OriginalPage({ article, goThere }: OriginalPageProps) {
  const { t } = useMessages()
  const section = useRef<HTMLElement>(null)
  const { result: source, failure } = useApi('getSource', { sourceId: article.sourceId })
  const isThere = source !== undefined
  useEffect(() => {
    if (goThere && isThere) section.current?.scrollIntoView()
  }, [goThere, isThere])
  if (failure !== null) return <Failure failure={failure} />
  if (source === undefined) return null
  return (
    <section ref={section} className={styles.page} aria-label={t('original.title')}>
      <header className={styles.head}>
        <h2>{t('original.title')}</h2>
        <p>
          {source.encodingCertain
            ? t('original.encoding', { encoding: nameEncoding(source.encoding) })
            : t('original.encoding-uncertain', { encoding: nameEncoding(source.encoding) })}
        </p>
        {source.formerFiles.map((file, index) => (
          // A file may have been at one place twice.
          <p key={`${index} ${file}`}>{t('original.former-place', { file })}</p>
        ))}
      </header>
      <OtherArticles source={source} openId={article.id} />
      <Leftovers source={source} />
      <h3 className={styles.sub}>{t('original.text')}</h3>
      <pre className={styles.text} lang="zh-CN">
        {cutSource(source, article.id).map(({ text, start, belongs }) => (
          <span key={start} data-belongs={belongs}>
            {text}
          </span>
        ))}
      </pre>
    </section>
  )
}

function OtherArticles({ source, openId }: { readonly source: SourcePage; readonly openId: string }) {
  const { place } = useSession()
  const { t } = useMessages()
  const others = source.articles.filter(({ id }) => id !== openId)
  if (others.length === 0) return null
  return (
    <>
      <h3 className={styles.sub}>{t('original.other-articles')}</h3>
      <ul className={styles.others}>
        {others.map(({ id, headline, removed }) => (
          <li key={id}>
            <button type="button" lang="zh-CN" onClick={() => place.go({ article: id })}>
              {headline ?? t('reader.untitled')}
            </button>
            {removed ? <em>{t('removed.mark')}</em> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function Leftovers({ source }: { readonly source: SourcePage }) {
  const { t, find } = useMessages()
  return (
    <>
      <h3 className={styles.sub}>{t('original.leftovers')}</h3>
      {source.leftovers.length === 0 ? <p className={styles.none}>{t('original.no-leftovers')}</p> : null}
      <ul className={styles.leftovers}>
        {joinLeftovers(source.leftovers).map(({ text, reason }, index) => (
          // Left-over lines have no identity but their place.
          <li key={index}>
            <span lang="zh-CN">{text}</span>
            <em>{find('leftover', reason) ?? t('leftover.no-article')}</em>
          </li>
        ))}
      </ul>
    </>
  )
}
