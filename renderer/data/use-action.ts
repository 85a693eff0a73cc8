import { useState } from 'react'

import { toArchiveError, type ArchiveError } from '#contract/errors.ts'

export interface Action<A extends readonly unknown[]> {
  /** Never throws: what went wrong is shown where the action was. True when it went well. */
  run(...args: A): Promise<boolean>
  readonly pending: boolean
  readonly failure: ArchiveError | null
  forget(): void
}

/** Something a person sets off, with its state and its failure beside it. */
export function useAction<A extends readonly unknown[]>(act: (...args: A) => Promise<unknown>): Action<A> {
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<ArchiveError | null>(null)
  const run = async (...args: A) => {
    setPending(true)
    setFailure(null)
    const thrown = await act(...args).then(() => null, toArchiveError)
    setFailure(thrown)
    setPending(false)
    return thrown === null
  }
  return { run, pending, failure, forget: () => setFailure(null) }
}
