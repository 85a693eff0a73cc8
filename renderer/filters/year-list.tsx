import { useState } from 'react'

import type { FacetValue } from '#contract/models.ts'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { toggleValue, toggleYear, withValues } from '../place/filters.ts'
import { useSession } from '../session.ts'
import { DownIcon, ForwardIcon } from '../ui/icons.tsx'
import { FacetSection } from './facet-section.tsx'
import { FacetValueRow } from './facet-value.tsx'
import { narrowValues } from './narrow-values.ts'
import { useFacetName } from './use-facet-name.ts'

import styles from './year-list.module.css'

interface YearListProps {
  readonly years: readonly FacetValue[]
  readonly months: readonly FacetValue[]
}

/** Years, newest first, each of which opens into its months. */
export function YearList({ years, months }: YearListProps) {
  const { place } = useSession()
  const { t } = useMessages()
  const nameOf = useFacetName()
  const { filters } = useStore(place)
  const [open, setOpen] = useState<string | null>(null)
  const chosenYears = filters.year ?? []
  const chosenMonths = filters.month ?? []
  if (years.length === 0 && chosenYears.length === 0) return null

  // Digits only: to compare by the rules of a language, the browser would load all of them first.
  const byTime = (a: FacetValue, b: FacetValue) => (a.name < b.name ? 1 : -1)
  const shownYears = [...narrowValues(years, chosenYears, '', (value) => value)].sort(byTime)
  const monthsOf = (year: string) =>
    narrowValues(months, chosenMonths, '', (value) => value)
      .filter((month) => month.name.startsWith(`${year}-`))
      .sort((a, b) => byTime(b, a))
  const clear = () => place.go({ filters: withValues(withValues(place.get().filters, 'year', []), 'month', []) })
  return (
    <FacetSection name={t('facet.year')} onClear={chosenYears.length + chosenMonths.length === 0 ? null : clear}>
      <div className={styles.years}>
        {shownYears.map((year) => {
          const ofYear = monthsOf(year.name)
          const isOpen = open === year.name || ofYear.some((month) => chosenMonths.includes(month.name))
          return (
            <div key={year.name}>
              <FacetValueRow
                name={nameOf('year', year.name)}
                count={year.count}
                chosen={chosenYears.includes(year.name)}
                onToggle={() => place.go({ filters: toggleYear(place.get().filters, year.name) })}
              >
                <button
                  type="button"
                  className={styles.unfold}
                  aria-label={t('filter.months-of', { year: year.name })}
                  aria-expanded={isOpen}
                  disabled={ofYear.length === 0}
                  onClick={() => setOpen(isOpen ? null : year.name)}
                >
                  {isOpen ? <DownIcon /> : <ForwardIcon />}
                </button>
              </FacetValueRow>
              {isOpen ? (
                <div className={styles.months}>
                  {ofYear.map((month) => (
                    <FacetValueRow
                      key={month.name}
                      name={t('month.name', { month: String(Number(month.name.slice(5))) })}
                      count={month.count}
                      chosen={chosenMonths.includes(month.name)}
                      onToggle={() => place.go({ filters: toggleValue(place.get().filters, 'month', month.name) })}
                    />
                  ))}
                </div>
              ) : null}
            </div>
          )
        })}
      </div>
    </FacetSection>
  )
}
