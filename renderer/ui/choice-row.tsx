import { Label, Radio, RadioGroup } from 'react-aria-components'

import styles from './choice-row.module.css'

interface ChoiceRowProps<T extends string> {
  readonly label: string
  readonly choices: readonly { readonly value: T; readonly name: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
  /** The label is there for those who do not see the row's place. */
  readonly labelHidden?: boolean
}

/** A few words of which one holds; arrow keys move between them. */
export function ChoiceRow<T extends string>({ label, choices, chosen, onChoose, labelHidden = false }: ChoiceRowProps<T>) {
  return (
    <RadioGroup
      orientation="horizontal"
      value={chosen}
      onChange={(value) => {
        const choice = choices.find((one) => one.value === value)
        if (choice !== undefined) onChoose(choice.value)
      }}
      className={styles.group ?? ''}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <div className={styles.row}>
        {choices.map(({ value, name }) => (
          <Radio key={value} value={value} className={styles.choice ?? ''}>
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
