/** What the compiler writes: a foreword in front of the digest, a note above a single piece. */
import type { Clipping } from './digest-input.ts'
import { type Markup, markup } from './markup.ts'
import { nameLanguage, setText } from './set-text.ts'
import type { PrintWords } from './words.ts'

/** A line of what the compiler writes; office, name and day below it, parted by an empty line, are its signature. */
export interface NoteLine {
  readonly text: string
  readonly isSignature: boolean
}

/** So many lines a signature has at most, of so many characters. */
const signatureLines = 3
const signatureLength = 20

/** The paragraphs of a foreword or of a note. */
export function splitNote(note: string | undefined): readonly NoteLine[] {
  const lines = (note ?? '').split(/\r?\n/).map((line) => line.trim())
  const end = lines.findLastIndex((line) => line !== '')
  const gap = lines.slice(0, end + 1).lastIndexOf('')
  const last = lines.slice(gap + 1, end + 1)
  const isSigned =
    lines.slice(0, Math.max(0, gap)).some((line) => line !== '') &&
    last.length <= signatureLines &&
    last.every((line) => line.length <= signatureLength && !/[。！？；：，.!?]$/u.test(line))
  return lines.flatMap((text, at) => (text === '' ? [] : [{ text, isSignature: isSigned && at > gap }]))
}

function setLine({ text, isSignature }: NoteLine, label: Markup | false): Markup {
  return markup`<p${isSignature && markup` class="signature"`}>${label}${setText(text)}</p>`
}

const nameNote = (lines: readonly NoteLine[]) => nameLanguage(lines.map(({ text }) => text).join(''))

/** The compiler's foreword. */
export function setNote(note: readonly NoteLine[]): Markup {
  return markup`<div class="note" lang="${nameNote(note)}">${note.map((line) => setLine(line, false))}</div>`
}

/** The note above a piece. Newspapers have editor's notes of their own: this one says whose it is. */
export function setPieceNote({ note }: Clipping, { language, pieceNote, labelSeparator }: PrintWords): Markup | null {
  const lines = splitNote(note)
  const label = markup`<span class="label" lang="${language}">${pieceNote}${labelSeparator}</span>`
  return lines.length === 0
    ? null
    : markup`<aside class="piece-note"${nameNote(lines) === 'en' && markup` lang="en"`}>${lines.map((line, at) => setLine(line, at === 0 && label))}</aside>
`
}
