import type { FacetName } from '#contract/models.ts'

import { formatDate } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'

/** How a value of a facet is written for people: years and months as dates, a basis in words, no value as such, the rest as it is. */
export function useFacetName(): (facet: FacetName, value: string) => string {
  const { language, t, find } = useMessages()
  return (facet, value) => {
    switch (facet) {
      case 'year':
      case 'month':
        return formatDate(value, language)
      case 'basis':
        return find('basis', value) ?? value
      case 'district':
        return value === '' ? t('hit.no-district') : value
      case 'outlet':
        return value === '' ? t('hit.no-outlet') : value
      case 'person':
      case 'pageName':
      case 'tag':
        return value
    }
  }
}
