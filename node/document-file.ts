/** The kinds of file that a digest may become, and what such a file is called. */
import type { ExportFormat } from '#contract/documents.ts'

export type DocumentKind = ExportFormat | 'pdf'

/** What a file of each kind ends with, and what browsers are told it is. */
export const documentKinds: Readonly<Record<DocumentKind, { readonly ending: string; readonly mediaType: string }>> = {
  pdf: { ending: '.pdf', mediaType: 'application/pdf' },
  html: { ending: '.html', mediaType: 'text/html; charset=utf-8' },
  docx: { ending: '.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  markdown: { ending: '.md', mediaType: 'text/markdown; charset=utf-8' },
}

/**
 * Names that Windows keeps for devices, whatever stands behind a dot, and also with spaces before it
 * (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). A file may be carried to a machine that has it.
 */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/iu

/**
 * A title as a file name: without what some file system or address refuses (Windows refuses most), not hidden by a dot, not
 * turned round by signs that cannot be seen, and not too long.
 */
export function nameDocumentFile(title: string, kind: DocumentKind, untitled = '剪报'): string {
  const name = title
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, 80)
    // The cut may have gone through a character of two units.
    .replace(/[. \p{Cs}]+$/u, '')
    .replace(device, '$&_')
  return `${name || untitled}${documentKinds[kind].ending}`
}
