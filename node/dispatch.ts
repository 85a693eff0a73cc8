/** The one way a call from outside reaches the core, whatever carried it: HTTP, IPC or a worker's message port. */
import { apiMethods, isApiMethod, type ApiMethod, type ArchiveApi } from '#contract/api.ts'
import { checkInput } from '#contract/check-input.ts'
import { ArchiveError, toReply, type Reply } from '#contract/errors.ts'

/** Longest input of a call as JSON, in UTF-16 units: room for the longest list a schema allows, and no more. */
export const maxInputLength: number = 1_000_000

type AnyMethod = (input: unknown) => Promise<unknown>

/** Checks a call against the contract and runs it. Never throws: what goes wrong is in the reply. */
export function dispatchCall(api: ArchiveApi, method: string, input: unknown): Promise<Reply<unknown>> {
  return toReply(() => {
    const checked = checkCall(method, input)
    return (api[checked.method] as AnyMethod)(checked.input)
  })
}

/** The method and its input with defaults filled in. Throws `bad-request` or `too-large`, naming what is wrong. */
export function checkCall(method: string, input: unknown): { method: ApiMethod; input: unknown } {
  if (!isApiMethod(method)) {
    const known = Object.keys(apiMethods).join(', ')
    throw new ArchiveError('bad-request', `there is no method ${JSON.stringify(method.slice(0, 100))}; there are ${known}`)
  }
  checkLength(method, input)
  return { method, input: checkInput(method, input) }
}

function checkLength(method: string, input: unknown): void {
  const length = lengthAsJson(input)
  if (length === null) throw new ArchiveError('bad-request', `${method}: the input is not plain data`)
  if (length <= maxInputLength) return
  throw new ArchiveError('too-large', `${method}: the input is longer than ${maxInputLength} characters`, {
    data: { method, limit: maxInputLength },
  })
}

/** Null for what JSON cannot carry: cycles, big integers, functions, undefined. */
function lengthAsJson(input: unknown): number | null {
  try {
    return JSON.stringify(input)?.length ?? null
  } catch {
    return null
  }
}
