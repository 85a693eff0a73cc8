import type { Params } from './cdp.ts'

/** Electron's options of `printToPDF` that the program uses, as Chromium's protocol names them. Others throw. */
interface PdfOptions {
  readonly preferCSSPageSize?: boolean
  readonly printBackground?: boolean
  readonly generateTaggedPDF?: boolean
  readonly generateDocumentOutline?: boolean
  readonly pageSize?: string
}

const known = new Set(['preferCSSPageSize', 'printBackground', 'generateTaggedPDF', 'generateDocumentOutline', 'pageSize'])

export function translatePdfOptions(options: PdfOptions): Params {
  const strange = Object.keys(options).find((name) => !known.has(name))
  if (strange !== undefined) throw new Error(`stand-in: printToPDF's ${strange} is not there`)
  const { pageSize = 'Letter', ...rest } = options
  const [paperWidth, paperHeight] = pageSize === 'A4' ? [8.27, 11.7] : [8.5, 11]
  return { ...rest, paperWidth, paperHeight, transferMode: 'ReturnAsBase64' }
}
