import type { ExportDocument, ExportFormat, DocumentPart } from '#contract/documents.ts'

import { composeMarkdown } from './compose-markdown.ts'
import { composeWebPage } from './compose-web-page.ts'
import { composeWordDocument } from './compose-word-document.ts'
import { type DigestInput, titleDigest } from './digest-input.ts'
import { printWords } from './words.ts'

function composeParts(format: ExportFormat, input: DigestInput): readonly DocumentPart[] {
  switch (format) {
    case 'html':
      return [{ path: 'digest.html', text: composeWebPage(input) }]
    case 'markdown':
      return [{ path: 'digest.md', text: composeMarkdown(input) }]
    case 'docx':
      return composeWordDocument(input)
  }
}

/** A digest as a file of another kind than paper. */
export function composeExport(format: ExportFormat, input: DigestInput): ExportDocument {
  const { articles, total = articles.length, missing = [], removed = [] } = input
  const title = titleDigest(input, printWords[input.language])
  const parts = composeParts(format, input)
  return { title, format, parts, articles: articles.length, truncated: total > articles.length, missing, removed }
}
