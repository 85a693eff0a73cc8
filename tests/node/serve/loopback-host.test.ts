import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import { loopback, type MadeFile } from '#contract/loopback.ts'
import { serveArchive, type LoopbackHost } from '#node/serve.ts'
import { enterByAddress, type LoopbackPage } from '#tests/helpers/loopback-page.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const rendererFolder = join(folder, 'renderer')
mkdirSync(join(rendererFolder, 'assets'), { recursive: true })
writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>剪报</title>')
writeFileSync(join(rendererFolder, 'assets', 'index-a1.js'), 'export {}')
writeFileSync(join(folder, 'secret.json'), '{"outside":true}')

let archive: Archive
let host: LoopbackHost
let page: LoopbackPage

beforeAll(async () => {
  archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
  const printPdf = async (): Promise<Uint8Array> => Buffer.from('%PDF-1.7 of a test')
  host = await serveArchive({ archive, rendererFolder, printPdf })
  page = await enterByAddress(host.mintAddress())
})

afterAll(async () => {
  await host.close()
  await archive.close()
})

/** A plain request: no cookie, any header, `fetch` would not send a foreign Host. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  const { port } = new URL(host.origin)
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString(), headers: response.headers }),
      )
    })
    call.on('error', reject)
    call.end(body)
  })
}

const asPage = (): Record<string, string> => ({
  cookie: page.cookie,
  origin: page.origin,
  [loopback.tokenHeader]: page.token,
  'content-type': 'application/json',
})
const without = (name: string): Record<string, string> => Object.fromEntries(Object.entries(asPage()).filter(([key]) => key !== name))
const search = (headers: Record<string, string>): ReturnType<typeof ask> => ask('/api/search', headers, 'POST', '{"query":"雁"}')

describe('entering', () => {
  it('listens on this computer alone', () => {
    expect(host.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('turns away who has no key, saying in both languages what to do', async () => {
    const answer = await ask('/')
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('请回到启动它的窗口')
    expect(answer.body).toContain('Go back to where you started it')
  })

  it('turns away a wrong key', async () => {
    expect((await ask('/?key=guess')).status).toBe(403)
  })

  it('takes a key once', async () => {
    const address = new URL(host.mintAddress())
    const first = await ask(address.pathname + address.search)
    expect(first.status).toBe(303)
    expect(first.headers['set-cookie']).toEqual([expect.stringMatching(/; HttpOnly; SameSite=Strict; Path=\/$/)])
    expect((await ask(address.pathname + address.search)).status).toBe(403)
  })

  it('does not spend a key on who only asks for headers', async () => {
    const address = new URL(host.mintAddress())
    expect((await ask(address.pathname + address.search, {}, 'HEAD')).status).toBe(403)
    expect((await ask(address.pathname + address.search)).status).toBe(303)
  })

  it('keeps cookie, key and token apart', async () => {
    const address = new URL(host.mintAddress())
    const key = address.searchParams.get(loopback.keyParameter)
    const value = page.cookie.split('=')[1]
    expect(new Set([key, value, page.token]).size).toBe(3)
    expect((await search({ ...asPage(), [loopback.tokenHeader]: value! })).status).toBe(403)
    expect((await ask('/', { cookie: `${page.cookie.split('=')[0]}=${page.token}` })).status).toBe(403)
  })

  it('names its cookie after its port, because browsers send cookies to all of them', async () => {
    expect(page.cookie).toMatch(new RegExp(`^jianbao-${new URL(host.origin).port}=`))
  })
})

describe('files of the program', () => {
  const get = (path: string): ReturnType<typeof ask> => ask(path, { cookie: page.cookie })

  it('go to who holds the cookie', async () => {
    expect(await get('/')).toMatchObject({ status: 200, body: '<!doctype html><title>剪报</title>' })
    expect(await get('/assets/index-a1.js')).toMatchObject({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' } })
    expect((await ask('/assets/index-a1.js')).status).toBe(403)
  })

  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/assets/..%5c..%5csecret.json',
    '/%2e%2e/secret.json',
    '/assets/',
    '/.env.json',
    '/%00.js',
    '/%zz',
  ])('end at their folder: %s', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('outside')
  })

  it('are not given to a page of another site', async () => {
    expect((await ask('/', { cookie: page.cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})

describe('calls', () => {
  it('are answered when everything is right', async () => {
    expect(await search(asPage())).toMatchObject({ status: 200, body: expect.stringContaining('"total":0') })
  })

  it.each(['cookie', 'origin', loopback.tokenHeader])('need the %s', async (name) => {
    expect((await search(without(name))).status).toBe(403)
  })

  it('from another origin are refused', async () => {
    expect((await search({ ...asPage(), origin: 'http://127.0.0.1:1' })).status).toBe(403)
    expect((await search({ ...asPage(), origin: 'null' })).status).toBe(403)
  })

  it('to another name for this computer are misdirected', async () => {
    for (const name of ['evil.example', `localhost:${new URL(host.origin).port}`, '127.0.0.1']) {
      expect((await search({ ...asPage(), host: name })).status).toBe(421)
    }
    expect((await ask('http://evil.example/', { cookie: page.cookie })).status).toBe(421)
    expect((await ask('//evil.example/', { cookie: page.cookie })).status).toBe(421)
    expect((await ask('http://[/', { cookie: page.cookie })).status).toBe(400)
  })

  it('must be JSON', async () => {
    expect((await search({ ...asPage(), 'content-type': 'text/plain' })).status).toBe(415)
    expect((await ask('/api/search', asPage(), 'POST', '{"query":')).status).toBe(400)
  })

  it('have a largest size, announced or not', async () => {
    const large = JSON.stringify({ query: 'x'.repeat(5_000_000) })
    expect((await page.post('/api/search', large)).status).toBe(413)
    const reply = await page.post('/api/search', JSON.stringify({ query: 'x'.repeat(2_000_000) }))
    expect(await reply.json()).toMatchObject({ error: { code: 'too-large' } })
  })

  it('of an unknown method are bad requests', async () => {
    for (const method of ['dropTables', 'constructor', '__proto__']) {
      expect(await (await page.post(`/api/${method}`, '{}')).json()).toMatchObject({ error: { code: 'bad-request' } })
    }
  })

  it('by another verb or path are not taken', async () => {
    expect((await ask('/api/search', asPage(), 'PUT', '{}')).status).toBe(405)
    expect((await ask('/elsewhere', asPage(), 'POST', '{}')).status).toBe(404)
  })
})

describe('every answer', () => {
  it.each([
    ['a refusal', () => ask('/')],
    ['a page', () => ask('/', { cookie: page.cookie })],
    ['a reply', () => search(asPage())],
    ['a redirection', () => ask(host.mintAddress().slice(host.origin.length))],
  ])('%s is not stored, sniffed, framed or told to others', async (_name, answer) => {
    const { headers } = await answer()
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })
})

describe('printing and exporting', () => {
  it('gives an address from which the PDF is shown and saved', async () => {
    const reply = await page.post(loopback.printPath, JSON.stringify({ title: '城事/一', search: { query: '' }, printedOn: '2026-11-22' }))
    const { result } = (await reply.json()) as { result: MadeFile }
    expect(result.name).toBe('城事 一.pdf')
    const shown = await ask(result.url, { cookie: page.cookie })
    expect(shown).toMatchObject({ status: 200, body: '%PDF-1.7 of a test', headers: { 'content-type': 'application/pdf' } })
    expect(shown.headers['content-disposition']).toMatch(/^inline/)
    const saved = await ask(`${result.url}?download`, { cookie: page.cookie })
    expect(saved.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('城事 一.pdf')}`)
    expect((await ask(result.url)).status).toBe(403)
  })

  it.each([
    ['docx', '.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['html', '.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['markdown', '.md', 'text/markdown; charset=utf-8', '# 城事'],
  ])('saves an export as %s and never shows it among its own pages', async (format, ending, type, start) => {
    const reply = await page.post(
      loopback.exportPath,
      JSON.stringify({ title: '城事', search: { query: '' }, printedOn: '2026-11-22', format }),
    )
    const { result } = (await reply.json()) as { result: MadeFile }
    expect(result.name).toBe(`城事${ending}`)
    const answer = await ask(result.url, { cookie: page.cookie })
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': type } })
    expect(answer.headers['content-disposition']).toMatch(/^attachment/)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.body.startsWith(start)).toBe(true)
  })

  it('says when a document is no longer kept', async () => {
    expect((await ask(`${loopback.filesPath}/unknown`, { cookie: page.cookie })).status).toBe(404)
  })

  it('refuses a request that the contract does not allow', async () => {
    const reply = await page.post(loopback.printPath, '{"printedOn":"today"}')
    expect(await reply.json()).toMatchObject({ error: { code: 'bad-request', data: { place: 'printedOn' } } })
  })
})
