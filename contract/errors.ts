/**
 * Expected failures, as data. The reader of the program sees a sentence chosen by `code` from the catalogue in `locales/`;
 * `message` is for logs and for programs. A bug is a plain Error and travels as `internal`.
 */
export const errorCodes = [
  'archive-emptied',
  'archive-in-use',
  'archive-newer',
  'archive-older',
  'archive-unfinished',
  'article-not-found',
  'article-removed',
  'bad-request',
  'cancelled',
  'cannot-read',
  'cannot-replace',
  'cannot-write',
  'cut-not-found',
  'damaged',
  'digest-not-found',
  'disk-failed',
  'disk-full',
  'file-exists',
  'grant-unknown',
  'import-running',
  'internal',
  'name-too-long',
  'no-browser',
  'no-cut-there',
  'no-room-to-copy',
  'not-an-archive',
  'not-backed-up',
  'not-found',
  'not-neighbours',
  'nothing-to-remove',
  'nothing-to-restore',
  'offer-not-found',
  'page-read-anew',
  'saved-search-not-found',
  'source-not-found',
  'source-refused',
  'too-large',
  'too-long',
  'too-many',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** JSON-safe facts about a failure: a file name, a version, a limit. */
export type ErrorData = Readonly<Record<string, string | number | boolean | null>>

/** A failure the program expects and can explain. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
  readonly code: ErrorCode
  readonly data: ErrorData

  constructor(code: ErrorCode, message: string, options: { data?: ErrorData; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.data = options.data ?? {}
  }
}

export interface WireError {
  readonly code: ErrorCode
  readonly message: string
  readonly data: ErrorData
}

/** What crosses every wire: exactly one of the two keys. */
export type Reply<T> = { readonly result: T } | { readonly error: WireError }

/** Whatever was thrown as a failure that can be shown; a bug becomes `internal`. */
export function toArchiveError(thrown: unknown): ArchiveError {
  if (thrown instanceof ArchiveError) return thrown
  return new ArchiveError('internal', thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown })
}

/** Turns whatever was thrown into its wire form. */
export function toWireError(thrown: unknown): WireError {
  const { code, message, data } = toArchiveError(thrown)
  return { code, message, data }
}

/** Runs one call and packs its outcome for the wire; never throws. */
export async function toReply<T>(call: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { result: await call() }
  } catch (thrown) {
    return { error: toWireError(thrown) }
  }
}

/** Unpacks a reply on the caller's side: the result, or the error thrown again. */
export function fromReply<T>(reply: Reply<T>): T {
  if ('error' in reply) throw new ArchiveError(reply.error.code, reply.error.message, { data: reply.error.data })
  return reply.result
}
