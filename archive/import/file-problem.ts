/** Why one file cannot be read. A batch lists it and goes on. */
export type FileProblemCode =
  | 'broken-encoding'
  | 'dangling-link'
  | 'empty'
  | 'link-loop'
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
