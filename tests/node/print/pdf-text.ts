/** What poppler's programs say about a PDF: text, fonts, named destinations. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { findChromium } from '#node/print/find-chromium.ts'

function run(program: string, pdf: Uint8Array, before: readonly string[], after: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-pdf-'))
  try {
    const file = join(folder, 'printed.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, [...before, file, ...after], { encoding: 'utf8', maxBuffer: 1 << 28 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether poppler is installed: what reads PDFs must not be what wrote them. */
export function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Whether there is what prints and what reads it. */
export const canPrint = ((): boolean => {
  try {
    return findChromium() !== '' && hasPoppler()
  } catch {
    return false
  }
})()

export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')

/** The text of each page as a reader selects it, columns one after the other. */
export const readPages = (pdf: Uint8Array): readonly string[] => run('pdftotext', pdf, [], ['-']).split('\f').slice(0, -1)

export interface PdfFont {
  readonly name: string
  readonly type: string
  readonly embedded: boolean
}

export function listFonts(pdf: Uint8Array): readonly PdfFont[] {
  const lines = run('pdffonts', pdf, [])
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
  return lines.map((line) => ({
    name: line.slice(0, 36).trim(),
    type: line.slice(37, 54).trim(),
    embedded: line.slice(72, 75).trim() === 'yes',
  }))
}

export function listDestinations(pdf: Uint8Array): ReadonlyMap<string, number> {
  const lines = run('pdfinfo', pdf, ['-dests']).matchAll(/^\s*(\d+) \[.*\] "(.*)"$/gm)
  return new Map([...lines].map(([, page, name = '']) => [name, Number(page)]))
}

export const readInfo = (pdf: Uint8Array): string => run('pdfinfo', pdf, [])

/** The outline as lines of title, two spaces a level. */
export const readOutline = (pdf: Uint8Array): string =>
  run('pdftohtml', pdf, ['-xml', '-stdout', '-i', '-q']).split('<outline>').slice(1).join('\n')
