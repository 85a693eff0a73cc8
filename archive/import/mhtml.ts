/**
 * Saved web pages in one file (MHTML, RFC 2557): the HTML parts of a multipart message (RFC 2046), which may have others in it.
 *
 *   message = header* blank body
 *   body    = ( line with "--" boundary  message )*  line with "--" boundary "--"
 *
 * A file that breaks off has no such last line, and what mail programs add has parts within parts.
 */

/** An HTML part: its bytes and the charset that its header gives. */
export interface HtmlPart {
  readonly bytes: Uint8Array
  readonly charset: string | null
}

/** Deeper than any program nests them; each level is looked through once more. */
const deepest = 20

/** True for bytes that begin like a message with parts. */
export function isMhtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  return /^[\w-]+:/.test(start) && /^content-type:\s*multipart\/(?:related|mixed|alternative)/im.test(start)
}

/** The HTML parts: the one that the file calls its first, then the others as they stand there. */
export function readMhtml(bytes: Uint8Array): Iterable<HtmlPart> {
  return findHtml(readMessage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')), 0)
}

interface Message {
  /** A line each. */
  readonly headers: string
  readonly body: string
}

function* findHtml(message: Message, depth: number): Generator<HtmlPart> {
  const contentType = findHeader(message, 'content-type')
  const [type = ''] = /^[^\s;]+/.exec(contentType.toLowerCase()) ?? []
  if (type === 'text/html' || type === 'application/xhtml+xml') {
    const bytes = decodeBody(message.body, findHeader(message, 'content-transfer-encoding').toLowerCase())
    yield { bytes, charset: findParameter(contentType, 'charset') }
  } else if (depth < deepest) for (const part of listParts(message, type, contentType)) yield* findHtml(part, depth + 1)
}

function listParts({ body }: Message, type: string, contentType: string): readonly Message[] {
  if (type === 'message/rfc822') return [readMessage(body)]
  const boundary = type.startsWith('multipart/') ? findParameter(contentType, 'boundary') : null
  if (boundary === null) return []
  const start = findParameter(contentType, 'start')
  const isFirst = (part: Message): boolean => start !== null && findHeader(part, 'content-id') === start
  const parts = cutParts(body, `--${boundary}`).map(readMessage)
  return [...parts.filter(isFirst), ...parts.filter((part) => !isFirst(part))]
}

/** What stands between lines that have nothing but the mark: another boundary may begin like this one. */
function cutParts(body: string, mark: string): readonly string[] {
  const rest = /(?:--)?[ \t]*(?:\r?\n|$)/y
  const parts: string[] = []
  let from: number | null = null
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    rest.lastIndex = at + mark.length
    if ((at > 0 && body[at - 1] !== '\n') || !rest.test(body)) continue
    if (from !== null) parts.push(body.slice(from, at))
    from = rest.lastIndex
  }
  return from === null ? parts : [...parts, body.slice(from)]
}

function readMessage(text: string): Message {
  const end = /(?:^|\r?\n)\r?\n/.exec(text)
  const headers = end ? text.slice(0, end.index) : text
  // A line that begins with a blank goes on with the one before it.
  return { headers: headers.replace(/\r?\n[ \t]+/g, ' '), body: end ? text.slice(end.index + end[0].length) : '' }
}

function findHeader({ headers }: Message, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? ''
}

function findParameter(header: string, name: string): string | null {
  const [, quoted, plain] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(header) ?? []
  return quoted || plain || null
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}
