import { Fragment } from 'react'

import type { Article, Role } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { CorrectionPopover } from './correction-popover.tsx'
import { MatchedText } from './matched-text.tsx'
import type { NumberedMatches } from './number-matches.ts'
import { useFind } from './use-find.ts'

import styles from './byline-line.module.css'

interface BylineLineProps {
  readonly article: Article
  readonly matches: NumberedMatches
  readonly now: number | null
}

/**
 * Who wrote and photographed it, by role, in the order of the page; each name leads to all that this person did. It runs as
 * text, with spaces, so that what is copied is one line. Where nobody
 * is named the line is there for those who know a name: seen when pointed at or focused, always where it was emptied by hand.
 */
export function BylineLine({ article, matches, now }: BylineLineProps) {
  const find = useFind()
  const { t } = useMessages()
  const roles = [...new Set(article.byline.map(({ role }) => role))]
  const peopleOf = (role: Role) => article.byline.flatMap((person, index) => (person.role === role ? [{ ...person, index }] : []))
  return (
    <p className={styles.byline} data-empty={roles.length === 0 && !article.corrected.includes('byline') ? '' : undefined}>
      {roles.length > 0 ? null : (
        <span className={styles.role}>
          {t('field.byline')} {t('correct.read-nothing')}
        </span>
      )}
      {roles.map((role) => (
        <Fragment key={role}>
          <span className={styles.role}>{t(`role.${role}`)}</span>
          {peopleOf(role).map(({ name, index }) => (
            <Fragment key={index}>
              {' '}
              <button
                type="button"
                className={styles.name}
                lang="zh-CN"
                aria-label={t('reader.find-person', { name })}
                onClick={() => find({ person: [name] })}
              >
                <MatchedText text={name} matches={matches.of('byline', index)} now={now} />
              </button>
            </Fragment>
          ))}{' '}
        </Fragment>
      ))}
      <CorrectionPopover article={article} field="byline" />
    </p>
  )
}
