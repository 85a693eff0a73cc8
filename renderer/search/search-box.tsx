import { useEffect, useRef, useState } from 'react'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { enterResults, focusResults } from '../results/focus-results.ts'
import { useFirstPage } from '../results/use-hits.ts'
import { useSession } from '../session.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { CloseIcon, SearchIcon } from '../ui/icons.tsx'
import { focusSearch, searchFieldId } from './focus-search.ts'
import { QueryNotes } from './query-notes.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { SearchHelp } from './search-help.tsx'

import styles from './search-box.module.css'

/**
 * The search box. Every keystroke asks at once; while an input method is composing, nothing is asked, because the letters of
 * the pinyin are not the query.
 */
export function SearchBox() {
  const { place } = useSession()
  const { t } = useMessages()
  const { query } = useStore(place)
  const composing = useRef(false)
  const [text, setText] = useState(query)
  // The query may change elsewhere: by history, by "clear", by a tag. What was typed last is not such a change.
  const [known, setKnown] = useState(query)
  if (query !== known) {
    setKnown(query)
    setText(query)
  }
  const { loading } = useFirstPage()
  /** Enter came before the answer: what stands in the list until then was found for another query. */
  const entered = useRef(false)
  useEffect(() => {
    if (!entered.current || loading) return
    entered.current = false
    enterResults()
  }, [loading])
  const write = (next: string) => {
    entered.current = false
    setText(next)
    if (composing.current) return
    setKnown(next)
    place.go({ query: next }, 'type')
  }

  const clear = () => {
    write('')
    focusSearch()
  }

  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    // 229: an input method took the key (Safari tells no other way).
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      focusResults()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (loading) entered.current = true
      else enterResults()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (text === '') event.currentTarget.blur()
      else write('')
    }
  }

  return (
    <search className={styles.search}>
      <div className={styles.field}>
        <SearchIcon />
        <input
          id={searchFieldId}
          type="search"
          className={styles.input}
          value={text}
          placeholder={t('search.placeholder')}
          aria-label={t('search.label')}
          aria-describedby="query-notes"
          aria-keyshortcuts="Control+K Meta+K /"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={4000}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            entered.current = false
          }}
          onCompositionStart={() => {
            composing.current = true
          }}
          onCompositionEnd={(event) => {
            composing.current = false
            write(event.currentTarget.value)
          }}
        />
        {text === '' ? null : (
          <IconButton label={t('search.clear')} onPress={clear}>
            <CloseIcon />
          </IconButton>
        )}
        <SavedSearches />
        <SearchHelp />
      </div>
      <QueryNotes />
    </search>
  )
}
