/** Where text goes, how wide it is and whether it may be coloured. */
import { styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]

export interface Output {
  readonly isTerminal: boolean
  readonly columns: number
  write(text: string): void
  writeLine(line?: string): void
  /** Coloured on a terminal unless NO_COLOR is set; plain otherwise. */
  paint(style: Style, text: string): string
}

/** A stream as the commands see it. */
export function createOutput(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY ?? false,
    get columns() {
      // Some terminals say 0.
      return stream.columns || 80
    },
    write: (text) => void stream.write(text),
    writeLine: (line = '') => void stream.write(`${line}\n`),
    // Knows NO_COLOR, FORCE_COLOR and what the terminal can do.
    paint: (style, text) => styleText(style, text, { stream }),
  }
}

/** East Asian wide and fullwidth characters take two cells (Unicode UAX #11, the blocks that newspapers use). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u

/** Cells that a text takes on a terminal. */
export function measureCells(text: string): number {
  let cells = 0
  for (const character of text) cells += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1
  return cells
}

/** Fills up with spaces to a number of cells. */
export function padCells(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - measureCells(text)))
}

/** Cuts to a number of cells, saying so with an ellipsis. */
export function cutCells(text: string, cells: number): string {
  if (measureCells(text) <= cells) return text
  let kept = ''
  let used = 1
  for (const character of text) {
    used += measureCells(character)
    if (used > cells) break
    kept += character
  }
  return `${kept}…`
}

/** Takes out what could steer the terminal: texts come from files of any origin. */
export function cleanText(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '')
}
