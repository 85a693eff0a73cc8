import { useStore } from '../data/store.ts'
import { useApi } from '../data/use-api.ts'
import { useReadOnly } from '../data/use-read-only.ts'
import { useMessages } from '../messages/use-messages.ts'
import { countConditions } from '../place/filters.ts'
import { focusSearch } from '../search/focus-search.ts'
import { useOffers } from '../search/use-offers.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

/** Nothing to list: an empty archive, filters that leave nothing, or words that stand nowhere; each with a way on. */
export function NoResults() {
  const { place, host, imports } = useSession()
  const { t } = useMessages()
  const { query, filters } = useStore(place)
  const { result: info } = useApi('getInfo', {})
  const readOnly = useReadOnly()
  const offers = useOffers()
  const go = (change: Parameters<typeof place.go>[0]) => {
    place.go(change)
    // The button goes away with what it was for.
    focusSearch()
  }

  if (info?.articles === 0) {
    const out = info.removed.articles
    const choose = (what: 'files' | 'folder') => {
      place.go({ panel: 'import' })
      void imports.start((handover) => host.chooseFiles(what, handover), {})
    }
    return (
      <Notice
        title={t(out === 0 ? 'results.empty' : 'results.all-out')}
        actions={
          <>
            <Button look="solid" isDisabled={readOnly} onPress={() => choose('files')}>
              {t('import.choose-files')}
            </Button>
            <Button isDisabled={readOnly} onPress={() => choose('folder')}>
              {t('import.choose-folder')}
            </Button>
          </>
        }
      >
        {readOnly ? t('archive.read-only') : out === 0 ? t('results.empty-text') : t('results.all-out-text', { count: out })}
      </Notice>
    )
  }
  if (offers === null) return <Notice title={t('results.none')} />
  if (offers.length > 0) {
    return (
      <Notice
        title={t('results.none')}
        actions={offers.map(({ query: offered, count }, index) => (
          <Button key={offered} look={index === 0 ? 'solid' : 'plain'} onPress={() => go({ query: offered })}>
            {t('search.offered', { query: offered, count })}
          </Button>
        ))}
      >
        {t('results.none-offered')}
      </Notice>
    )
  }
  if (countConditions(filters) > 0) {
    return (
      <Notice title={t('results.none')} actions={<Button onPress={() => go({ filters: {} })}>{t('filter.clear-all')}</Button>}>
        {t('results.none-filtered')}
      </Notice>
    )
  }
  return (
    <Notice
      title={t('results.none')}
      actions={query === '' ? undefined : <Button onPress={() => go({ query: '' })}>{t('results.clear-query')}</Button>}
    >
      {t('results.none-query')}
    </Notice>
  )
}
