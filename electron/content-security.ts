import { securityHeaders } from '#node/serve/security-headers.ts'

/** Headers of the renderer's files: the same as from the loopback host. */
export const rendererHeaders: Readonly<Record<string, string>> = securityHeaders

/** Headers of print documents: text made from imported pages, so no script at all. Their style sheet is part of the document. */
export const printHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
}
