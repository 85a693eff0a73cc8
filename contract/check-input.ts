/** The run-time check of what a method is asked, the same at every edge. */
import type { z } from 'zod'

import { apiMethods, type ApiMethod } from './api.ts'
import { ArchiveError } from './errors.ts'

/** The input of a method with its defaults filled in. */
export type CheckedInput<M extends ApiMethod> = z.output<(typeof apiMethods)[M]['input']>

/** As many characters of what is too long are quoted as it takes to know it again. */
const quoted = 12

/** Checks an input against the schema of its method. Throws `too-long`, `too-many` or `bad-request`, naming what is wrong and where. */
export function checkInput<M extends ApiMethod>(method: M, input: unknown): CheckedInput<M> {
  const parsed = apiMethods[method].input.safeParse(input)
  if (parsed.success) return parsed.data as CheckedInput<M>
  throw explainIssue(method, input, parsed.error.issues[0])
}

/** What a person may have written too much of has a sentence of its own; all else is a slip of the program that asked. */
function explainIssue(method: ApiMethod, input: unknown, issue: z.core.$ZodIssue | undefined): ArchiveError {
  const place = issue?.path.join('.') ?? ''
  const message = `${method}: ${place ? `${place}: ` : ''}${issue?.message}`
  const data = { method, place }
  if (issue?.code !== 'too_big' || (issue.origin !== 'string' && issue.origin !== 'array'))
    return new ArchiveError('bad-request', message, { data })
  const limit = Number(issue.maximum)
  if (issue.origin === 'array') return new ArchiveError('too-many', message, { data: { ...data, limit } })
  const written = issue.path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], input)
  const start = Array.from(String(written)).slice(0, quoted).join('')
  return new ArchiveError('too-long', message, { data: { ...data, limit, start } })
}
