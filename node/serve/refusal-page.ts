/** What a person sees who opens the host's address without its key. */
import type { ServerResponse } from 'node:http'

import { languages } from '#locales/format-sentence.ts'
import { loopbackSentences } from '#locales/loopback.ts'

/** Says in both languages what to do: whoever stands here has told us neither. */
export function sendRefusalPage(response: ServerResponse): void {
  const paragraphs = languages.map((language) => `<p lang="${language}">${loopbackSentences[language].noKey}</p>`)
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>剪报</title><h1>剪报</h1>${paragraphs.join('')}</html>`
  response.writeHead(403, { 'content-type': 'text/html; charset=utf-8' })
  response.end(html)
}
