/**
 * How a page talks to the loopback host: plain HTTP on 127.0.0.1, every reply a `Reply` as JSON.
 *
 * Launch: the address printed by the host, `/?key=K`, works once. It sets the session cookie and redirects to `/#token=T`.
 * The page keeps the token (sessionStorage), takes it out of its address, and sends it with every POST. The cookie alone
 * opens nothing but the program's own files: browsers send cookies to every port of 127.0.0.1, the token goes nowhere else.
 */
export const loopback = {
  keyParameter: 'key',
  tokenFragment: 'token',
  tokenHeader: 'x-jianbao-token',
  /** POST `/api/METHOD`, input as JSON → `Reply` of the method. */
  callPath: '/api/',
  /** POST → a stream of lines, one `ArchiveEvent` as JSON a line; empty lines keep the connection alive. */
  eventsPath: '/events',
  /** POST, `application/octet-stream`: an `UploadEntry[]` as one line of JSON, a line feed, then the files' bytes end to end → `Reply<FileGrant>`. */
  uploadPath: '/upload',
  /** POST, `{ grant }` as JSON → `Reply<null>`: an upload that will not be imported is thrown away. */
  withdrawPath: '/upload/withdraw',
  /** POST, `PrintRequest` as JSON → `Reply<MadeFile>`, a PDF. */
  printPath: '/print',
  /** POST, `ExportRequest` as JSON → `Reply<MadeFile>`. */
  exportPath: '/export',
  /** POST → `Reply<MadeFile>`, a copy of the whole archive, to be fetched once. GET: where it waits. */
  backupPath: '/backup',
  /** GET: where the made files wait. */
  filesPath: '/files',
} as const

/** A document that waits at the host: `url` shows a PDF, `url?download` saves it as `name`. The host keeps the last few. */
export interface MadeFile {
  readonly url: string
  readonly name: string
}
