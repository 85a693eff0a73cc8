/** An exported document as the bytes of one file. */
import type { ExportDocument } from '#contract/documents.ts'

import { packZip } from './pack-zip.ts'

/** One part is the file itself; several are packed together, as .docx wants them. */
export function packDocument({ parts }: ExportDocument): Uint8Array {
  const [first, ...others] = parts
  if (first && others.length === 0) return Buffer.from(first.text)
  return packZip(parts.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })))
}
