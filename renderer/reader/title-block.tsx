import type { Article } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { CorrectionPopover } from './correction-popover.tsx'
import { EmptiedField } from './emptied-field.tsx'
import { MatchedText } from './matched-text.tsx'
import type { NumberedMatches } from './number-matches.ts'

import styles from './title-block.module.css'

/** What the article is called by. */
export const headlineId = 'headline'

interface TitleBlockProps {
  readonly article: Article
  readonly matches: NumberedMatches
  readonly now: number | null
}

/** Kicker above, headline, subtitle below, broken between words. */
export function TitleBlock({ article, matches, now }: TitleBlockProps) {
  const { t } = useMessages()
  const { headline } = article
  return (
    <header className={styles.block}>
      <TitleLine article={article} field="kicker" matches={matches} now={now} />
      <div className={styles.headline} data-long={(headline?.length ?? 0) > 30 ? '' : undefined}>
        <h2 id={headlineId} lang="zh-CN" data-unknown={headline === null ? '' : undefined}>
          {headline === null ? t('reader.untitled') : <MatchedText text={headline} matches={matches.of('headline')} now={now} isTitle />}
        </h2>
        <CorrectionPopover article={article} field="headline" />
      </div>
      <TitleLine article={article} field="subtitle" matches={matches} now={now} />
    </header>
  )
}

/** A line above or below the headline; one that was taken away by hand says so. */
function TitleLine({ article, field, matches, now }: TitleBlockProps & { readonly field: 'kicker' | 'subtitle' }) {
  const text = article[field]
  if (text === null && !article.corrected.includes(field)) return null
  return (
    <p className={styles[field]}>
      {text === null ? (
        <EmptiedField article={article} field={field} />
      ) : (
        <span lang="zh-CN">
          <MatchedText text={text} matches={matches.of(field)} now={now} isTitle />
        </span>
      )}
      <CorrectionPopover article={article} field={field} />
    </p>
  )
}
