/**
 * Bytes → text without loss, or the reason why not.
 *
 *   said by the user → byte-order mark → strict UTF-8 → the best of GB18030, Big5, UTF-16 by frequency of characters
 *
 * Nearly every Big5 text is also valid GB18030, so a fixed order never reaches Big5: all lossless decodings are compared.
 */
import type { BytePlace } from '#contract/models.ts'

import { scoreCharacters } from './character-frequency.ts'
import { FileProblem } from './file-problem.ts'

/** A decoded file and how it was decided. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** False when a second decoding fits nearly as well. */
  readonly certain: boolean
  /** By how much the chosen decoding looks more like Chinese than the next one; 1 when nothing else was possible. */
  readonly margin: number
}

const legacyEncodings = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const
/** Below this a text has hardly a common character: it is no text. */
const leastScore = 0.3
const leastMargin = 0.12
/** A charset that the file declares is evidence, not proof. */
const declaredBonus = 0.05
const sampleBytes = 1 << 18
/** Text has tabs and line ends, and some scanned pages have NUL; other control characters in number mean binary data. */
// oxlint-disable-next-line no-control-regex -- the control characters are what is counted
const controls = /[\u0001-\u0008\u000b\u000e-\u001f\u007f]/g

/** Decodes bytes. `said` is the user's choice; `declare` tells what the file claims of itself. Throws a `FileProblem`. */
export function decode(bytes: Uint8Array, said: string | null, declare: () => string | null = () => null): Decoded {
  if (bytes.length === 0) throw new FileProblem('empty', 'the file has no bytes')
  if (said !== null) return decodeAs(bytes, said)
  if (isArchive(bytes)) throw new FileProblem('archive', 'an archive of this program')
  if (isBinary(bytes)) throw new FileProblem('not-text', 'the bytes are those of a picture, a document or an archive')
  const mark = markedEncoding(bytes)
  if (mark) return decodeAs(bytes, mark)
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== null && !hasManyNuls(bytes)) {
    if (!looksLikeText(utf8)) throw new FileProblem('not-text', 'too many control characters')
    return { text: utf8, encoding: 'utf-8', certain: true, margin: 1 }
  }
  return chooseLegacy(bytes, declare())
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = decoderFor(encoding)
  if (!decoder) throw new FileProblem('unknown-encoding', `no such encoding: ${encoding}`)
  const text = tryDecode(bytes, encoding)
  if (text === null)
    throw new FileProblem('broken-encoding', `not all bytes are ${decoder.encoding}`, undefined, findBroken(bytes, encoding))
  return { text, encoding: decoder.encoding, certain: true, margin: 1 }
}

function chooseLegacy(bytes: Uint8Array, declared: string | null): Decoded {
  const wished = declared === null ? null : (decoderFor(declared)?.encoding ?? null)
  const fits = legacyEncodings
    .map((encoding) => ({ encoding, text: tryDecode(bytes, encoding) }))
    .filter((fit): fit is { encoding: (typeof legacyEncodings)[number]; text: string } => fit.text !== null)
    .map((fit) => ({ ...fit, score: scoreCharacters(fit.text) + (sameFamily(fit.encoding, wished) ? declaredBonus : 0) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = fits
  const broken = scoreBroken(bytes)
  if (best && best.score >= leastScore && best.score >= broken.score && looksLikeText(best.text)) {
    const margin = best.score - (second?.score ?? -1)
    return { text: best.text, encoding: best.encoding, certain: margin >= leastMargin, margin: Math.min(1, margin) }
  }
  if (broken.score < leastScore) throw new FileProblem('not-text', 'no encoding makes a text of these bytes')
  throw new FileProblem('broken-encoding', `mostly ${broken.encoding}, but not all of it`, undefined, findBroken(bytes, broken.encoding))
}

/** The encoding in which most of the bytes make sense, though not all. */
function scoreBroken(bytes: Uint8Array): { readonly encoding: string; readonly score: number } {
  const sample = bytes.subarray(0, sampleBytes)
  return ['utf-8', 'gb18030', 'big5']
    .map((encoding) => ({ encoding, score: scoreCharacters(new TextDecoder(encoding).decode(sample)) }))
    .reduce((best, next) => (next.score > best.score ? next : best))
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decoderFor(encoding: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    return null
  }
}

/** Where the first character begins that cannot be decoded: by halving, then back over what there is of it. */
function findBroken(bytes: Uint8Array, encoding: string): BytePlace {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isGoodStart(bytes.subarray(0, middle), encoding)) good = middle
    else bad = middle
  }
  let before = tryDecode(bytes.subarray(0, good), encoding)
  // A character has at most four bytes.
  while (before === null && good > 0) before = tryDecode(bytes.subarray(0, --good), encoding)
  return { byte: good + 1, line: (before?.match(/\r\n?|\n/g)?.length ?? 0) + 1 }
}

function isGoodStart(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function sameFamily(encoding: string, wished: string | null): boolean {
  return wished !== null && (wished === encoding || (wished === 'gbk' && encoding === 'gb18030'))
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** First bytes of file formats that are often misnamed as text: JPEG, PNG, GIF, PDF, ZIP and Office, old Office, RAR, gzip. */
const signatures = ['ffd8ff', '89504e47', '47494638', '25504446', '504b0304', 'd0cf11e0', '52617221', '1f8b08'].map((hex) =>
  Buffer.from(hex, 'hex'),
)

/** A database of SQLite with our application id, which stands at byte 68 (sqlite.org/fileformat2.html). */
function isArchive(bytes: Uint8Array): boolean {
  const ascii = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))
  return ascii(0, 15) === 'SQLite format 3' && ascii(68, 72) === 'JBAO'
}

function isBinary(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))
}

/** UTF-16 without a mark has many NUL bytes as soon as it has line ends, digits or Latin letters. */
function hasManyNuls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes)
  let nuls = 0
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) nuls++
  return nuls * 20 > sample.length
}

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, sampleBytes)
  return (sample.match(controls)?.length ?? 0) * 50 <= sample.length
}
