import { useState } from 'react'

import { readDate } from '#contract/read-date.ts'

import { useReadOnly } from '../data/use-read-only.ts'
import { tellDoubt } from '../messages/tell-doubt.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { createGiven, encodings } from './given.ts'

import styles from './import-form.module.css'

/** What to import, and what to say about all of it. */
export function ImportForm() {
  const { host, imports } = useSession()
  const { t, find } = useMessages()
  const [outlet, setOutlet] = useState('')
  const [date, setDate] = useState('')
  const [encoding, setEncoding] = useState('')
  const readOnly = useReadOnly()
  const wrongDate = readDate(date) === null
  const doubt = tellDoubt(date, find)
  const choose = (what: 'files' | 'folder') =>
    void imports.start((handover) => host.chooseFiles(what, handover), createGiven({ outlet, date, encoding }))
  return (
    <>
      <p className={styles.text}>{readOnly ? t('archive.read-only') : t('import.text')}</p>
      <div className={styles.actions}>
        <Button look="solid" isDisabled={wrongDate || readOnly} onPress={() => choose('files')}>
          {t('import.choose-files')}
        </Button>
        <Button isDisabled={wrongDate || readOnly} onPress={() => choose('folder')}>
          {t('import.choose-folder')}
        </Button>
      </div>
      <fieldset className={styles.given}>
        <legend>{t('import.given')}</legend>
        <div className={styles.fields}>
          <TextField label={t('import.outlet')} value={outlet} maxLength={100} onType={setOutlet} />
          <TextField label={t('import.date')} value={date} problem={wrongDate ? t('import.date-wrong') : null} onType={setDate} />
          <label className={styles.select}>
            {t('import.encoding')}
            <select value={encoding} onChange={(event) => setEncoding(event.currentTarget.value)}>
              <option value="">{t('import.encoding-auto')}</option>
              {encodings.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p role="status" className={styles.note}>
          {doubt}
        </p>
        <p className={styles.note}>{t('import.given-text')}</p>
      </fieldset>
    </>
  )
}
