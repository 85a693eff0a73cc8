import { useEffect, useRef } from 'react'

import type { CutOutcome } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { CloseIcon } from '../ui/icons.tsx'
import type { Cutting } from './use-cutting.ts'

import styles from './cut-word.module.css'

/** The last word on splitting and merging: how it works, what was done and how to take it back, or why it was not. */
export function CutWord({ cutting }: { readonly cutting: Cutting }) {
  const { t } = useMessages()
  const { isOn, pending, failure, done } = cutting
  const strip = useRef<HTMLDivElement>(null)
  // What was pressed is gone with the change: the focus goes to what can be done next.
  useEffect(() => {
    if (done !== null) strip.current?.focus()
  }, [done])
  const help = isOn && failure === null && done === null
  if (!help && !pending && failure === null && done === null) return null
  return (
    <div ref={strip} className={styles.strip} role="status" tabIndex={-1} aria-busy={pending}>
      {pending ? <p>{t('cut.pending')}</p> : null}
      {help && !pending ? <p>{t('cut.help')}</p> : null}
      {done === null ? null : <Outcome outcome={done} cutting={cutting} />}
      {failure === null ? null : <Failure failure={failure} />}
      {done === null && failure === null ? null : (
        <IconButton label={t('dialog.close')} onPress={cutting.forget}>
          <CloseIcon />
        </IconButton>
      )}
    </div>
  )
}

function Outcome({ outcome: { cut, articles }, cutting }: { readonly outcome: CutOutcome; readonly cutting: Cutting }) {
  const { place } = useSession()
  const { t } = useMessages()
  const second = articles[1]
  return (
    <>
      <p>{t(cut.undoneAt === null ? `cut.${cut.kind}-done` : 'cut.undone')}</p>
      {second === undefined ? null : (
        <Button look="quiet" onPress={() => place.go({ article: second.id })}>
          {t('cut.open-second')}
        </Button>
      )}
      {cut.undoneAt !== null ? null : (
        <Button look="quiet" isBusy={cutting.pending} onPress={() => cutting.undo(cut.id)}>
          {t('cut.undo')}
        </Button>
      )}
    </>
  )
}
