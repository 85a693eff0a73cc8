import { Fragment } from 'react'

import { findDatelineParagraph } from '#contract/dateline-place.ts'
import type { ArticleView, Paragraph } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { BylineLine } from './byline-line.tsx'
import { CorrectionPopover } from './correction-popover.tsx'
import { MergePlace, SplitPlace } from './cut-places.tsx'
import { DistrictLine } from './district-line.tsx'
import { EmptiedField } from './emptied-field.tsx'
import { FolioLine } from './folio-line.tsx'
import { MatchedText } from './matched-text.tsx'
import type { NumberedMatches } from './number-matches.ts'
import { OfferNotice } from './offer-notice.tsx'
import { SourceLine } from './source-line.tsx'
import { TagLine } from './tag-line.tsx'
import { TitleBlock } from './title-block.tsx'
import type { Cutting } from './use-cutting.ts'

import styles from './article-sheet.module.css'

interface ArticleSheetProps {
  readonly view: ArticleView
  readonly matches: NumberedMatches
  readonly now: number | null
  readonly cutting: Cutting
  /** What is to be said above it. */
  readonly children: React.ReactNode
}

/** The article set as a newspaper sets it: folio, titles, byline, summary, text, and where it came from. */
export function ArticleSheet({ view: { article, next, offer }, matches, now, cutting, children }: ArticleSheetProps) {
  const opener = findDatelineParagraph(article.paragraphs, article.datelineAt)
  const isSet = article.corrected.includes('dateline')
  const dateline = (article.dateline !== null || isSet) && (
    <span className={styles.dateline}>
      {article.dateline === null ? (
        <EmptiedField article={article} field="dateline" />
      ) : (
        <MatchedText text={article.dateline} matches={matches.of('dateline')} now={now} />
      )}
      {isSet && <CorrectionPopover article={article} field="dateline" />}
    </span>
  )
  return (
    <article className={styles.sheet}>
      {children}
      {offer === null ? null : <OfferNotice offer={offer} cutting={cutting} />}
      <FolioLine article={article} />
      <TitleBlock article={article} matches={matches} now={now} />
      <BylineLine article={article} matches={matches} now={now} />
      <div className={styles.text} lang="zh-CN">
        {opener === -1 && dateline && <p>{dateline}</p>}
        {article.paragraphs.map((paragraph, index) => (
          // Paragraphs have no identity but their place.
          <Fragment key={index}>
            {cutting.isOn && index > 0 ? <SplitPlace cutting={cutting} paragraph={paragraph} index={index} /> : null}
            <ParagraphBlock paragraph={paragraph} dateline={index === opener && dateline}>
              <MatchedText text={paragraph.text} matches={matches.of('paragraph', index)} now={now} />
            </ParagraphBlock>
          </Fragment>
        ))}
        {cutting.isOn ? <MergePlace cutting={cutting} next={next} /> : null}
      </div>
      <footer className={styles.foot}>
        <DistrictLine article={article} />
        <TagLine article={article} />
        <SourceLine article={article} />
      </footer>
    </article>
  )
}

interface ParagraphBlockProps {
  readonly paragraph: Paragraph
  readonly dateline: React.ReactNode
  readonly children: React.ReactNode
}

function ParagraphBlock({ paragraph, dateline, children }: ParagraphBlockProps) {
  const { t } = useMessages()
  switch (paragraph.kind) {
    case 'lead':
      return (
        <p className={styles.lead} title={t('reader.lead')}>
          {children}
        </p>
      )
    case 'subheading':
      return <h3 className={styles.subheading}>{children}</h3>
    case 'caption':
      return <p className={styles.caption}>{children}</p>
    case 'text':
      return (
        <p>
          {dateline}
          {children}
        </p>
      )
  }
}
