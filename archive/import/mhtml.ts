/**
 * Saved web pages in one file (MHTML, RFC 2557): the first HTML part of a multipart message.
 *
 *   message = header* blank ( "--" boundary  header* blank  body )* "--" boundary "--"
 */
import { FileProblem } from './file-problem.ts'

/** The HTML part: its bytes and the charset that its header gives. */
export interface HtmlPart {
  readonly bytes: Uint8Array
  readonly charset: string | null
}

/** True for bytes that begin like a message with parts. */
export function isMhtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  return /^[\w-]+:/.test(start) && /^content-type:\s*multipart\/(?:related|mixed|alternative)/im.test(start)
}

/** Finds the HTML part. Throws a `FileProblem` when there is none. */
export function readMhtml(bytes: Uint8Array): HtmlPart {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(text.slice(0, 8192))
  const mark = boundary?.[1] ?? boundary?.[2]
  if (!mark) throw new FileProblem('not-text', 'a saved page without parts')
  for (const part of text.split(`--${mark}`).slice(1)) {
    const { headers, body } = splitPart(part)
    if (!/^content-type:\s*text\/html/im.test(headers)) continue
    return {
      bytes: decodeBody(body, /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase() ?? ''),
      charset: /charset\s*=\s*"?([\w-]+)/i.exec(headers)?.[1] ?? null,
    }
  }
  throw new FileProblem('not-text', 'a saved page without an HTML part')
}

function splitPart(part: string): { readonly headers: string; readonly body: string } {
  const start = part.replace(/^\r?\n/, '')
  const end = /\r?\n\r?\n/.exec(start)
  return end ? { headers: start.slice(0, end.index), body: start.slice(end.index + end[0].length) } : { headers: start, body: '' }
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}
