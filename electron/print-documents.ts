import { randomUUID } from 'node:crypto'

const documents = new Map<string, string>()

/** Keeps a document for the scheme to serve while it is printed; returns the token in its address. */
export function keepPrintDocument(html: string): string {
  const token = randomUUID()
  documents.set(token, html)
  return token
}

/** The document waiting under a token. */
export function findPrintDocument(token: string): string | undefined {
  return documents.get(token)
}

/** Forgets a printed document. */
export function dropPrintDocument(token: string): void {
  documents.delete(token)
}
