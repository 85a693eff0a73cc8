/** What a host prints or saves: the documents that a choice of articles becomes. */

/** A paged document ready for a host's printer. */
export interface PrintDocument {
  readonly title: string
  /** Complete HTML; fonts by `fonts/NAME.woff2`, which the host resolves. No scripts. */
  readonly html: string
  /** Day of printing, which the PDF says instead of the clock: a reprint is identical. */
  readonly printedOn: string
  /** Anchors in the order of the contents; the host fills in their pages after the first pass. */
  readonly anchors: readonly string[]
  readonly articles: number
  /** True when the limit cut the choice short. */
  readonly truncated: boolean
  /** Ids that were asked for and lead to no article; the document names them. */
  readonly missing: readonly string[]
  /** Ids of articles that were taken out of the archive; they are in the document all the same. */
  readonly removed: readonly string[]
}

export const exportFormats = ['docx', 'html', 'markdown'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** A text file inside a document that is an archive of files, such as .docx. */
export interface DocumentPart {
  readonly path: string
  readonly text: string
}

/** A digest as a file: one part is the file itself; several (.docx) are packed by the host. */
export interface ExportDocument {
  readonly title: string
  readonly format: ExportFormat
  readonly parts: readonly DocumentPart[]
  readonly articles: number
  /** True when the limit cut the choice short. */
  readonly truncated: boolean
  /** Ids that were asked for and lead to no article; the document names them. */
  readonly missing: readonly string[]
  /** Ids of articles that were taken out of the archive; they are in the document all the same. */
  readonly removed: readonly string[]
}
