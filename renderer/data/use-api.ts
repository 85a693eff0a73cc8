import { useState, useSyncExternalStore } from 'react'

import type { ApiMethod } from '#contract/api.ts'

import { useSession } from '../session.ts'
import { createAnswerKey, type Answer, type Input, type Result } from './answer-store.ts'

const idle: Answer<never> = { result: undefined, failure: null, loading: false }

/**
 * The host's answer to a question, kept fresh. While a changed question is under way the former result stays, so that
 * nothing flickers while somebody types; `loading` tells. Null asks nothing.
 */
export function useApi<M extends ApiMethod>(method: M, input: Input<M> | null): Answer<Result<M>> {
  const { answers } = useSession()
  const key = input === null ? null : createAnswerKey(method, input)
  const answer = useSyncExternalStore(
    (listener) => (key === null ? () => {} : answers.watch(key, listener)),
    () => (key === null ? idle : answers.get<M>(key)),
  )
  const [former, setFormer] = useState(answer.result)
  if (answer.result !== undefined && answer.result !== former) setFormer(answer.result)
  return answer.loading && answer.result === undefined ? { ...answer, result: former } : answer
}
