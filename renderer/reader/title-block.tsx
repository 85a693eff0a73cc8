import type { Article } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { CorrectionPopover } from './correction-popover.tsx'
import { MatchedText } from './matched-text.tsx'
import type { NumberedMatches } from './number-matches.ts'

import styles from './title-block.module.css'

interface TitleBlockProps {
  readonly article: Article
  readonly matches: NumberedMatches
  readonly now: number | null
}

/** Kicker above, headline, subtitle below, broken between words. */
export function TitleBlock({ article, matches, now }: TitleBlockProps) {
  const { t } = useMessages()
  const { kicker, headline, subtitle } = article
  return (
    <header className={styles.block}>
      {kicker === null ? null : (
        <p className={styles.kicker}>
          <span lang="zh-CN">
            <MatchedText text={kicker} matches={matches.of('kicker')} now={now} isTitle />
          </span>
          <CorrectionPopover article={article} field="kicker" />
        </p>
      )}
      <h2 className={styles.headline} data-long={(headline?.length ?? 0) > 30 ? '' : undefined}>
        <span lang="zh-CN" data-unknown={headline === null ? '' : undefined}>
          {headline === null ? t('reader.untitled') : <MatchedText text={headline} matches={matches.of('headline')} now={now} isTitle />}
        </span>
        <CorrectionPopover article={article} field="headline" />
      </h2>
      {subtitle === null ? null : (
        <p className={styles.subtitle}>
          <span lang="zh-CN">
            <MatchedText text={subtitle} matches={matches.of('subtitle')} now={now} isTitle />
          </span>
          <CorrectionPopover article={article} field="subtitle" />
        </p>
      )}
    </header>
  )
}
