import type { LeftOut } from '#contract/digest-models.ts'

import { useStore } from '../data/store.ts'
import { useMessages, type Messages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'

import styles from './left-out-notice.module.css'

/** More than so many files, and articles of one, nobody reads here; the number of the rest is said. */
const shownAtMost = 10

/** What of a change of many articles did not go into the digest, by reason and file, and what to do. */
export function LeftOutNotice() {
  const { t } = useMessages()
  const { leftOut } = useStore(useSession().tray)
  if (leftOut.length === 0) return null
  const groups = groupLeftOut(leftOut)
  const rest = groups.slice(shownAtMost).reduce((sum, group) => sum + group.length, 0)
  return (
    <div role="alert" className={styles.notice}>
      <p>{t('digest.left-out', { count: leftOut.length })}</p>
      {groups.slice(0, shownAtMost).map((group) => (
        <Group key={group[0]?.id} group={group} />
      ))}
      {rest === 0 ? null : <p>{t('digest.left-out-more', { count: rest })}</p>}
    </div>
  )
}

function Group({ group }: { readonly group: readonly LeftOut[] }) {
  const messages = useMessages()
  const { t } = messages
  const named = group.filter(hasName)
  return (
    <>
      <p>{tellLeftOut(group, messages)}</p>
      {named.length === 0 ? null : (
        <ul>
          {named.slice(0, shownAtMost).map(({ id, headline }) => (
            <li key={id}>{headline === null ? t('hit.untitled') : <span lang="zh-CN">{headline}</span>}</li>
          ))}
          {named.length > shownAtMost ? <li>{t('digest.left-out-more', { count: named.length - shownAtMost })}</li> : null}
        </ul>
      )}
    </>
  )
}

/** Of the others it is not known any more which they were. */
const hasName = ({ reason }: LeftOut): boolean => reason.code === 'source-refused'

/** Those of one file and for one reason, together. */
export function groupLeftOut(leftOut: readonly LeftOut[]): readonly (readonly LeftOut[])[] {
  return [...Map.groupBy(leftOut, (one) => `${one.reason.code} ${hasName(one) ? one.reason.data['sourceId'] : ''}`).values()]
}

/** Why those of a group stay out, which file it is, and what to do. */
export function tellLeftOut(group: readonly LeftOut[], { t, find }: Pick<Messages, 't' | 'find'>): string {
  const count = group.length
  const reason = group[0]?.reason
  if (reason === undefined || reason.code === 'article-not-found') return t('digest.left-out-gone', { count })
  if (reason.code === 'page-read-anew') return t('digest.left-out-anew', { count })
  const { source, problem, detail } = reason.data
  return t('digest.left-out-source', { count, source: String(source), reason: find('file', String(problem)) ?? String(detail) })
}
