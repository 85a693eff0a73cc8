import { useId, useState } from 'react'

import type { CorrectableField } from '#contract/models.ts'

import { useApi } from '../data/use-api.ts'
import { useMessages } from '../messages/use-messages.ts'
import { suggestNames, takeName } from './suggest-names.ts'

import styles from './name-box.module.css'

/** Fields with names from the archive to choose from, and the facet that has these. */
const facetOf = { outlet: 'outlet', districts: 'district', pageName: 'pageName' } as const
type NamedField = keyof typeof facetOf

export function isNamed(field: CorrectableField): field is NamedField {
  return field in facetOf
}

interface NameBoxProps extends Omit<React.ComponentProps<'input'>, 'onChange' | 'onKeyDown' | 'className' | 'role' | 'type'> {
  readonly field: NamedField
  readonly value: string
  readonly onType: (value: string) => void
  readonly className: string | undefined
}

/**
 * A line to write names on; those that the archive has are offered below and chosen by arrow and Enter. Others may be
 * written: it says that they are new. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function NameBox({ field, value, onType, ...rest }: NameBoxProps) {
  const { t } = useMessages()
  const listId = useId()
  const { result } = useApi('search', { query: '', limit: 1 })
  const [offered, setOffered] = useState(false)
  const [marked, setMarked] = useState<number | null>(null)
  const isList = field === 'districts'
  const known = (result?.facets[facetOf[field]] ?? []).map(({ name }) => name)
  const { names, unknown } = suggestNames(value, known, isList)
  const shown = offered ? names : []
  const optionId = (index: number) => `${listId}-${index}`

  const type = (next: string, offer: boolean) => {
    onType(next)
    setOffered(offer)
    setMarked(null)
  }
  const step = (by: 1 | -1) => {
    setOffered(true)
    const from = marked ?? (by === 1 ? -1 : names.length)
    setMarked(names.length === 0 ? null : (from + by + names.length) % names.length)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      step(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && marked !== null && shown[marked] !== undefined) {
      event.preventDefault()
      type(takeName(value, shown[marked], isList), false)
    }
  }
  return (
    <>
      <input
        {...rest}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-activedescendant={marked === null ? undefined : optionId(marked)}
        value={value}
        onChange={(event) => type(event.currentTarget.value, true)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('correct.known')} className={styles.list} hidden={shown.length === 0} lang="zh-CN">
        {shown.map((name, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the line above
          <div
            key={name}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            className={styles.name}
            // The focus stays in the line.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => type(takeName(value, name, isList), false)}
          >
            {name}
          </div>
        ))}
      </div>
      <p role="status" className={styles.unknown}>
        {unknown.map((name, index) => (
          // By place: while a name is typed, what is said of it stays.
          <NewName key={index} field={field} name={name} />
        ))}
      </p>
    </>
  )
}

/** 高新技术开发区 is no name that is listed, and still known: the archive is asked before a name is called new, and of each by itself. */
function NewName({ field, name }: { readonly field: NamedField; readonly name: string }) {
  const { t } = useMessages()
  const { result } = useApi('search', { query: '', filters: { [facetOf[field]]: [name] }, limit: 1 })
  return result?.total === 0 ? <span>{t('correct.unknown-name', { name })}</span> : null
}
