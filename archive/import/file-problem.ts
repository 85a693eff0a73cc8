import type { BytePlace, FileFailure } from '#contract/models.ts'

/** Why one file cannot be read. A batch lists it and goes on. */
export type FileProblemCode =
  | 'archive'
  | 'broken-encoding'
  | 'bytes-damaged'
  | 'dangling-link'
  | 'empty'
  | 'link-loop'
  | 'name-not-utf-8'
  | 'no-page'
  | 'not-a-regular-file'
  | 'not-found'
  | 'not-text'
  | 'too-large'
  | 'unknown-encoding'
  | 'unreadable'
  | 'unsupported-type'

/** A file that cannot be read, with its reason: `code` for the catalogue (`file.<code>`), `message` for programs. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'
  readonly code: FileProblemCode
  /** The first byte that makes no sense; null where there is none, or nobody knows. */
  readonly at: BytePlace | null

  constructor(code: FileProblemCode, message: string, cause?: unknown, at: BytePlace | null = null) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.at = at
  }
}

/** What a batch lists of a problem. */
export function describeProblem({
  code,
  message,
  at,
}: FileProblem): Pick<FileFailure, 'code' | 'message' | 'at'> & { code: FileProblemCode } {
  return { code, message, ...(at !== null && { at }) }
}

/** Why nothing is at a path. Names that Linux keeps in other encodings arrive with U+FFFD for their bytes, and such a path leads nowhere. */
export function explainMissing(path: string, cause: unknown): FileProblem {
  return path.includes('\ufffd')
    ? new FileProblem('name-not-utf-8', 'its name, or that of a folder above it, is not in UTF-8', cause)
    : new FileProblem('not-found', 'there is no such file or folder', cause)
}
