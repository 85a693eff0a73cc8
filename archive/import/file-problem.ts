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

  constructor(code: FileProblemCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}

/** Why nothing is at a path. Names that Linux keeps in other encodings arrive with U+FFFD for their bytes, and such a path leads nowhere. */
export function explainMissing(path: string, cause: unknown): FileProblem {
  return path.includes('\ufffd')
    ? new FileProblem('name-not-utf-8', 'its name, or that of a folder above it, is not in UTF-8', cause)
    : new FileProblem('not-found', 'there is no such file or folder', cause)
}
