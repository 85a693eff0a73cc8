import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { HighlightedText } from '../ui/highlighted-text.tsx'
import { followFocus } from './focus-results.ts'
import { HitFacts } from './hit-facts.tsx'
import { useHit } from './use-hits.ts'

import styles from './hit-row.module.css'

interface HitRowProps {
  readonly index: number
  readonly top: number
  readonly active: boolean
  readonly openArticle: string | null
  readonly onStand: () => void
}

export function rowId(index: number): string {
  return `hit-${index}`
}

/** One hit: its box for the digest, facts, kicker, headline, and the words around the match. */
export function HitRow({ index, top, active, openArticle, onStand }: HitRowProps) {
  const { place, tray } = useSession()
  const { t } = useMessages()
  const { articleIds } = useStore(tray)
  const hit = useHit(index)
  const frame = {
    id: rowId(index),
    role: 'row',
    'aria-rowindex': index + 1,
    className: styles.row,
    style: { transform: `translateY(${top}px)` },
    'data-active': active ? '' : undefined,
  } as const
  if (hit === undefined) {
    return (
      <div {...frame} aria-busy="true" data-waiting="">
        <span role="gridcell" />
      </div>
    )
  }

  const headline = hit.headline ?? t('hit.untitled')
  const open = openArticle === hit.id
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the list holds the focus and has the keys
    <div
      {...frame}
      aria-labelledby={`${frame.id}-headline ${frame.id}-facts`}
      aria-describedby={`${frame.id}-snippet`}
      aria-selected={open}
      data-open={open ? '' : undefined}
      onClick={(event) => {
        if (event.target instanceof HTMLInputElement) return
        onStand()
        place.go({ article: hit.id })
        followFocus()
      }}
    >
      <span role="gridcell" className={styles.choice}>
        <input
          type="checkbox"
          tabIndex={-1}
          className={styles.check}
          aria-label={t('hit.choose', { headline })}
          checked={articleIds.includes(hit.id)}
          onChange={() => tray.toggle(hit.id)}
        />
      </span>
      <div role="gridcell" className={styles.text}>
        <HitFacts hit={hit} id={`${frame.id}-facts`} />
        {hit.kicker === null ? null : (
          <p className={styles.kicker} lang="zh-CN">
            <HighlightedText text={hit.kicker} ranges={[]} />
          </p>
        )}
        <h3 id={`${frame.id}-headline`} className={styles.headline} lang="zh-CN">
          <HighlightedText text={headline} ranges={hit.headline === null ? [] : hit.headlineHighlights} />
        </h3>
        <p id={`${frame.id}-snippet`} className={styles.snippet} lang="zh-CN" data-lines={hit.kicker === null ? 3 : 2}>
          <HighlightedText text={hit.snippet} ranges={hit.highlights} />
        </p>
      </div>
    </div>
  )
}
