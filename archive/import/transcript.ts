/** Bytes of a file → the text that the parser reads. Spans of articles are offsets in this text, so it must not change lightly. */
import { hash as digestOf } from 'node:crypto'

import { webPageEndings } from '#contract/page-files.ts'

import type { WebArticle } from '../parse/reading.ts'
import { decode, type Decoded } from './decode.ts'
import { FileProblem } from './file-problem.ts'
import { declaredCharset, readHtml } from './html-text.ts'
import { type HtmlPart, isMhtml, readMhtml } from './mhtml.ts'

export interface Transcript {
  readonly text: string
  /** As TextDecoder names it. */
  readonly encoding: string
  /** False when a second encoding fits nearly as well. */
  readonly certain: boolean
  readonly mediaType: string
  /** Where the markup of a web page puts its one article. */
  readonly article?: WebArticle | null
}

/** Makes the text of a file. `encoding` is the user's choice, or null. Throws a `FileProblem`. */
export function transcribe(bytes: Uint8Array, name: string, encoding: string | null): Transcript {
  const transcript = isMhtml(bytes) ? fromMhtml(bytes, encoding) : fromPlain(bytes, name, encoding)
  if (!/\S/.test(transcript.text)) throw new FileProblem('empty', 'there is no text in the file')
  return transcript
}

/** The first HTML part with text: that of a page made of frames has none itself. */
function fromMhtml(bytes: Uint8Array, encoding: string | null): Transcript {
  let problem = new FileProblem('not-text', 'a saved page without an HTML part')
  for (const part of readMhtml(bytes)) {
    problem = new FileProblem('empty', 'a saved page without text')
    if (part.bytes.length === 0) continue
    const decoded = decodePart(part, encoding)
    const page = readHtml(decoded.text)
    if (/\S/.test(page.text)) return { ...page, encoding: decoded.encoding, certain: decoded.certain, mediaType: 'multipart/related' }
  }
  throw problem
}

/** What stands at a place of the part stands at another of the file, which has it in quoted-printable or base64. */
function decodePart({ bytes, charset }: HtmlPart, encoding: string | null): Decoded {
  try {
    return decode(bytes, encoding, () => charset ?? declaredCharset(bytes))
  } catch (thrown) {
    throw thrown instanceof FileProblem ? new FileProblem(thrown.code, thrown.message, thrown) : thrown
  }
}

function fromPlain(bytes: Uint8Array, name: string, encoding: string | null): Transcript {
  const decoded = decode(bytes, encoding, () => declaredCharset(bytes))
  const { certain } = decoded
  return isHtml(decoded.text, name)
    ? { ...readHtml(decoded.text), encoding: decoded.encoding, certain, mediaType: 'text/html' }
    : { text: decoded.text, encoding: decoded.encoding, certain, mediaType: 'text/plain' }
}

/**
 * Sixteen digits that tell a text: the same in other bytes, and another in the same bytes once they are decoded otherwise. Line
 * ends do not count, so a decoder must not change them alone.
 */
export function hashText(text: string): string {
  return digestOf('sha256', text.replace(/\r\n?/g, '\n')).slice(0, 16)
}

/** Throws a `FileProblem` for a text in which nothing can be seen, such as the NUL bytes that a crash leaves in place of a file. */
export function refuseBlank({ text }: Transcript): void {
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) throw new FileProblem('not-text', 'there are only characters that cannot be seen')
}

const webPageName = new RegExp(`\\.(?:${webPageEndings.join('|')})$`, 'i')

/** By the start of the text, or by the name when at least one tag bears it out. */
function isHtml(text: string, name: string): boolean {
  const start = text.slice(0, 1024).trimStart()
  if (/^<(?:!doctype\s+html|html|head|body|meta|\?xml[^>]*>\s*<(?:!doctype\s+)?html)/i.test(start)) return true
  return webPageName.test(name) && /<[a-z][^<>]*>/i.test(text)
}
