import { useEffect, useState } from 'react'

import type { ArticleView } from '#contract/models.ts'

import { useStore } from '../data/store.ts'
import { useApi } from '../data/use-api.ts'
import { RemovalDialog } from '../removal/removal-dialog.tsx'
import { RemovalNotice } from '../removal/removal-notice.tsx'
import { useSession } from '../session.ts'
import { isForArticle, keyOf } from '../shell/use-shortcuts.ts'
import { Failure } from '../ui/failure.tsx'
import { ArticleSheet } from './article-sheet.tsx'
import { Colophon } from './colophon.tsx'
import { CutWord } from './cut-word.tsx'
import { matchId } from './matched-text.tsx'
import { numberMatches, stepMatch } from './number-matches.ts'
import { OriginalPage } from './original-page.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { headlineId } from './title-block.tsx'
import { useCutting } from './use-cutting.ts'
import { useEscape } from './use-escape.ts'

import styles from './reader-pane.module.css'

/** The open article, or what the archive holds while none is open. */
export function ReaderPane() {
  const { place, answers } = useSession()
  const { article: id, query, filters } = useStore(place)
  const { result: view, failure } = useApi('getArticle', id === null ? null : { id, query, filters })
  if (id === null) return <Colophon />
  if (failure !== null) {
    return (
      <div className={styles.body}>
        <Failure failure={failure} onRetry={() => answers.refresh()} />
      </div>
    )
  }
  return view === undefined ? null : <OpenArticle key={view.article.id} view={view} />
}

function OpenArticle({ view }: { readonly view: ArticleView }) {
  const { article, matches, isHit, removal } = view
  const { preferences } = useSession()
  const { originalShown } = useStore(preferences)
  // Switched on while the article is open, it is what somebody wants to see now.
  const [shownFromStart] = useState(originalShown)
  const cutting = useCutting(article)
  /** Which asking it is: what was done by a former one may be answered during the next, and closes only its own. */
  const [asked, setAsked] = useState<symbol | null>(null)
  // It is out, by this window or another: when it comes back, nobody has asked anew. Much is out some time before the index has followed.
  if (asked !== null && removal !== null) setAsked(null)
  // The switch of the cuts is gone by then, and nothing of it can be cut.
  if (cutting.isOn && removal !== null) cutting.toggle()
  const removing = asked !== null && removal === null
  const [now, setNow] = useState<number | null>(null)
  // While an import runs, the same answer comes again and again.
  const places = JSON.stringify(matches)
  const [shownPlaces, setShownPlaces] = useState(places)
  if (places !== shownPlaces) {
    setShownPlaces(places)
    setNow(null)
  }
  const numbered = numberMatches(matches)
  const { count } = numbered

  useEffect(() => {
    if (now !== null) document.getElementById(matchId(now))?.scrollIntoView({ block: 'center' })
  }, [now])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isForArticle(event)) return
      const key = keyOf(event)
      const by = key === 'n' || (key === 'F3' && !event.shiftKey) ? 1 : key === 'p' || key === 'F3' ? -1 : null
      if (by === null) return
      event.preventDefault()
      setNow((before) => stepMatch(before, count, by))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [count])

  useEscape(cutting.isOn ? cutting.toggle : originalShown ? () => preferences.set({ ...preferences.get(), originalShown: false }) : null)

  return (
    <>
      <ReaderBar
        article={article}
        isHit={isHit}
        count={count}
        now={now}
        onStep={(by) => setNow(stepMatch(now, count, by))}
        cutting={cutting}
        isOut={removal !== null}
        onRemove={() => {
          cutting.forget()
          setAsked(Symbol('removal'))
        }}
      />
      <RemovalDialog article={article} isOpen={removing} onClose={() => setAsked((now) => (now === asked ? null : now))} />
      <CutWord cutting={cutting} />
      {/* What is scrolled by keys takes the focus, and what takes it is to say what it is (WCAG 4.1.2): a region called by the headline. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
      <section id="article" className={styles.body} tabIndex={0} aria-labelledby={headlineId}>
        <ArticleSheet view={view} matches={numbered} now={now} cutting={cutting}>
          <RemovalNotice article={article} removal={removal} isAsking={removing} />
        </ArticleSheet>
        {originalShown ? <OriginalPage article={article} goThere={!shownFromStart} /> : null}
      </section>
    </>
  )
}
