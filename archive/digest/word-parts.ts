import type { DocumentPart } from '#contract/documents.ts'

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** An XML file of a .docx. */
export function openXmlPart(path: string, text: string): DocumentPart {
  return { path, text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}` }
}

/** Millimetres in twentieths of a point, the unit of Word's pages. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}
