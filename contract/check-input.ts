/** The run-time check of what a method is asked, the same at every edge. */
import type { z } from 'zod'

import { apiMethods, type ApiMethod } from './api.ts'
import { ArchiveError } from './errors.ts'

/** The input of a method with its defaults filled in. */
export type CheckedInput<M extends ApiMethod> = z.output<(typeof apiMethods)[M]['input']>

/** Checks an input against the schema of its method. Throws `bad-request`, naming what is wrong and where. */
export function checkInput<M extends ApiMethod>(method: M, input: unknown): CheckedInput<M> {
  const parsed = apiMethods[method].input.safeParse(input)
  if (parsed.success) return parsed.data as CheckedInput<M>
  const [issue] = parsed.error.issues
  const place = issue?.path.join('.') ?? ''
  throw new ArchiveError('bad-request', `${method}: ${place ? `${place}: ` : ''}${issue?.message}`, { data: { method, place } })
}
