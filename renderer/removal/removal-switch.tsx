import { useState } from 'react'

import { toArchiveError } from '#contract/errors.ts'
import type { RemovalSubject } from '#contract/requests.ts'

import { useAction } from '../data/use-action.ts'
import { useReadOnly } from '../data/use-read-only.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'

interface RemovalSwitchProps {
  readonly what: RemovalSubject
  /** For those who do not see what it stands beside. */
  readonly name: string
  readonly isOut: boolean
  readonly onTurn?: (isOut: boolean) => void
}

/** Takes something out and puts it back, one button in one place. */
export function RemovalSwitch({ what, name, isOut, onTurn }: RemovalSwitchProps) {
  const { api } = useSession()
  const { t } = useMessages()
  const readOnly = useReadOnly()
  /** Which way it goes: of much, windows are told that it is out long before the act is done. */
  const [puttingBack, setPuttingBack] = useState(false)
  const turn = useAction(async () => {
    setPuttingBack(isOut)
    await (isOut ? api.restoreArticles({ what }) : api.removeArticles({ what })).catch(bearDone)
    onTurn?.(!isOut)
  })
  return (
    <>
      <Button
        look="quiet"
        isDisabled={readOnly}
        isBusy={turn.pending}
        aria-label={t(isOut ? 'removed.restore-named' : 'remove.named', { name })}
        onPress={() => void turn.run()}
      >
        {turn.pending ? t(puttingBack ? 'removed.restoring' : 'remove.doing') : t(isOut ? 'removed.restore' : 'remove.do')}
      </Button>
      {turn.failure === null ? null : <Failure failure={turn.failure} />}
    </>
  )
}

/** It is so already: it went or came with more than itself, or in another window. */
function bearDone(thrown: unknown): void {
  const { code } = toArchiveError(thrown)
  if (code !== 'nothing-to-remove' && code !== 'nothing-to-restore') throw thrown
}
