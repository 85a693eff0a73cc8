import { useId, useState } from 'react'

import { readDate } from '#contract/read-date.ts'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { withDates } from '../place/filters.ts'
import { useSession } from '../session.ts'
import { FacetSection } from './facet-section.tsx'

import styles from './date-filter.module.css'

/** From, to, or only what has no date. A month or a year will do. */
export function DateFilter() {
  const { place } = useSession()
  const { t } = useMessages()
  const { filters } = useStore(place)
  const formId = useId()
  const { from, to, undated } = filters
  const set = (dates: Parameters<typeof withDates>[1]) => place.go({ filters: withDates(place.get().filters, dates) })
  const chosen = from !== undefined || to !== undefined || undated === true
  return (
    <FacetSection name={t('filter.dates')} onClear={chosen ? () => set({}) : null}>
      <div className={styles.range}>
        <DateField
          label={t('filter.from')}
          date={from ?? ''}
          formId={formId}
          onChange={(date) => set({ ...(date === '' ? {} : { from: date }), ...(to === undefined ? {} : { to }) })}
        />
        <DateField
          label={t('filter.to')}
          date={to ?? ''}
          formId={formId}
          onChange={(date) => set({ ...(from === undefined ? {} : { from }), ...(date === '' ? {} : { to: date }) })}
        />
      </div>
      <p id={formId} className={styles.form}>
        {t('filter.date-form')}
      </p>
      <label className={styles.undated}>
        <input
          type="checkbox"
          className={styles.undatedBox}
          checked={undated === true}
          onChange={() => set(undated === true ? {} : { undated: true })}
        />
        {t('filter.undated')}
      </label>
    </FacetSection>
  )
}

interface DateFieldProps {
  readonly label: string
  readonly date: string
  /** Id of the text that says how dates are written. */
  readonly formId: string
  readonly onChange: (date: string) => void
}

/** Takes effect at Enter or on leaving the field: half a date is no date. */
function DateField({ label, date, formId, onChange }: DateFieldProps) {
  const { t } = useMessages()
  const [text, setText] = useState(date)
  // A date may be set elsewhere: by history, by "clear". A new field in its place would lose the focus.
  const [known, setKnown] = useState(date)
  if (date !== known) {
    setKnown(date)
    setText(date)
  }
  const read = readDate(text)
  const wrong = text !== '' && read === null
  const take = () => {
    if (read !== null && read !== date) onChange(read)
  }
  return (
    <label className={styles.field}>
      {label}
      <input
        type="text"
        inputMode="numeric"
        value={text}
        aria-invalid={wrong}
        aria-describedby={formId}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
      />
      {wrong ? (
        <span role="alert" className={styles.wrong}>
          {date === '' ? t('filter.date-wrong') : t('filter.date-wrong-kept', { date })}
        </span>
      ) : null}
      {read !== null && read !== date ? (
        <span role="status" className={styles.waiting}>
          {t('filter.date-enter')}
        </span>
      ) : null}
    </label>
  )
}
