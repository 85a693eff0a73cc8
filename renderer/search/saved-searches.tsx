import { useState } from 'react'

import type { SavedSearch, SavedSearchOutcome } from '#contract/saved-search.ts'

import { useStore } from '../data/store.ts'
import { useAction } from '../data/use-action.ts'
import { useApi } from '../data/use-api.ts'
import { useReadOnly } from '../data/use-read-only.ts'
import { useMessages } from '../messages/use-messages.ts'
import { countConditions } from '../place/filters.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { CloseIcon } from '../ui/icons.tsx'
import { Popover, PopoverAction } from '../ui/popover.tsx'
import { TextField } from '../ui/text-field.tsx'
import { nameSearch } from './name-search.ts'

import styles from './saved-searches.module.css'

/** Searches that are asked again and again: kept under a name, each with the number of its hits as of now. */
export function SavedSearches() {
  const { t } = useMessages()
  return (
    <Popover look="button" placement="bottom end" title={t('saved.title')} trigger={t('saved.title')}>
      <List />
    </Popover>
  )
}

function List() {
  const { api } = useSession()
  const { t } = useMessages()
  const { result: searches, failure } = useApi('listSavedSearches', {})
  // What was done last is said, and nothing before it.
  const [saved, setSaved] = useState<SavedSearchOutcome | null>(null)
  const [deleted, setDeleted] = useState<SavedSearch | null>(null)
  const act = useAction(async (call: () => Promise<unknown>, done: SavedSearch | null) => {
    setSaved(null)
    setDeleted(null)
    await call()
    setDeleted(done)
  })
  return (
    <div className={styles.searches}>
      <Present
        saved={saved}
        onSaved={(outcome) => {
          setSaved(outcome)
          setDeleted(null)
        }}
      />
      {searches?.length === 0 ? <p className={styles.none}>{t('saved.none')}</p> : null}
      <ul>
        {(searches ?? []).map((search) => (
          <Line
            key={search.id}
            search={search}
            onDelete={() => void act.run(() => api.deleteSavedSearch({ searchId: search.id }), search)}
          />
        ))}
      </ul>
      <div className={styles.said}>
        <span role="status">{deleted === null ? null : t('saved.deleted', { name: deleted.name })}</span>
        {deleted === null ? null : (
          <Button
            look="quiet"
            isBusy={act.pending}
            onPress={() => void act.run(() => api.restoreSavedSearch({ searchId: deleted.id }), null)}
          >
            {t('digest.undelete')}
          </Button>
        )}
      </div>
      {act.failure === null ? null : <Failure failure={act.failure} />}
      {failure === null ? null : <Failure failure={failure} />}
    </div>
  )
}

interface PresentProps {
  readonly saved: SavedSearchOutcome | null
  readonly onSaved: (outcome: SavedSearchOutcome) => void
}

/** The search on the screen, to be kept under a name. */
function Present({ saved, onSaved }: PresentProps) {
  const { api, place } = useSession()
  const { t } = useMessages()
  const { query, filters, sort } = useStore(place)
  const readOnly = useReadOnly()
  const { result: searches } = useApi('listSavedSearches', {})
  const [name, setName] = useState(() => nameSearch(query, filters))
  const save = useAction(async () => onSaved(await api.saveSearch({ name, query, filters, sort })))
  if (query === '' && countConditions(filters) === 0) return <p className={styles.none}>{t('saved.nothing-asked')}</p>
  const said = saved === null ? null : t(saved.replaced ? 'saved.replaced' : 'saved.done', { name: saved.search.name })
  const isTaken = searches?.some((search) => search.name === name.trim()) ?? false
  return (
    <form
      className={styles.present}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '' && !save.pending) void save.run()
      }}
    >
      <TextField
        label={t('saved.name')}
        value={name}
        maxLength={100}
        disabled={readOnly}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- typing at once gives the name; selected, the proposed one gives way
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onType={setName}
      />
      <Button type="submit" isDisabled={readOnly || name.trim() === ''} isBusy={save.pending}>
        {t(isTaken ? 'saved.replace' : 'saved.save')}
      </Button>
      <p role="status">{readOnly ? t('archive.read-only') : said}</p>
      {save.failure === null ? null : <Failure failure={save.failure} />}
    </form>
  )
}

function Line({ search, onDelete }: { readonly search: SavedSearch; readonly onDelete: () => void }) {
  const { place } = useSession()
  const { t } = useMessages()
  const readOnly = useReadOnly()
  const { name, query, filters, sort } = search
  const { result } = useApi('search', { query, filters, sort, limit: 0 })
  return (
    <li>
      <PopoverAction onPress={() => place.go({ query, filters, sort, article: null })}>{name}</PopoverAction>
      <span className={styles.count}>{result === undefined ? null : t('results.count', { count: result.total })}</span>
      {readOnly ? null : (
        <IconButton label={t('saved.delete', { name })} onPress={onDelete}>
          <CloseIcon />
        </IconButton>
      )}
    </li>
  )
}
