/** The renderer's built files. Nothing outside their folder, nothing hidden. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { HttpProblem } from './http-problem.ts'

/** Kinds of file the program ships, and so serves. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Where a path of an address lies below a folder; null for anything that could lead out of it or that we do not serve. */
export function resolveStatic(folder: string, pathname: string): string | null {
  const names = decodePath(pathname)?.split('/').slice(1)
  if (!names) return null
  const wanted = names.length === 1 && names[0] === '' ? ['index.html'] : names
  const isPlain = wanted.every((name) => /^[\p{L}\p{N}_-][\p{L}\p{N}_.@~-]*$/u.test(name))
  return isPlain && mediaTypes[extname(wanted.at(-1) ?? '')] ? join(folder, ...wanted) : null
}

/** Sends one of the renderer's files. */
export async function sendStatic(response: ServerResponse, folder: string, pathname: string, headOnly: boolean): Promise<void> {
  const path = resolveStatic(folder, pathname)
  const stats = path === null ? null : await stat(path).catch(() => null)
  if (path === null || !stats?.isFile()) throw new HttpProblem(404, 'there is no such file', 'not-found')
  response.writeHead(200, { 'content-type': mediaTypes[extname(path)], 'content-length': stats.size })
  if (headOnly) response.end()
  else await pipeline(createReadStream(path), response)
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
