import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { FileProblem } from '#archive/import/file-problem.ts'
import { isMhtml, readMhtml } from '#archive/import/mhtml.ts'
import { transcribe } from '#archive/import/transcript.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const lines = (...parts: readonly string[]): string => parts.join('\r\n')
const htmlPart = (text: string, ...headers: readonly string[]): string =>
  lines('Content-Type: text/html; charset=utf-8', ...headers, '', `<html><body><p>${text}</p></body></html>`)

function read(saved: string): string {
  try {
    return transcribe(bytesOf(saved), 'a.mht', null).text.trim()
  } catch (thrown) {
    if (thrown instanceof FileProblem) return thrown.code
    throw thrown
  }
}

describe('a saved page', () => {
  it('has its HTML in a multipart/alternative within the multipart/related', () => {
    const inner = lines(
      'Content-Type: multipart/alternative;',
      '\tboundary="x-1"',
      '',
      '--x-1',
      'Content-Type: text/plain',
      '',
      '只有文字',
      '--x-1',
      htmlPart('路灯亮了'),
      '--x-1--',
    )
    const picture = lines('Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo=')
    // The inner boundary begins like the outer one.
    expect(read(lines('Content-Type: multipart/related; boundary=x', '', '--x', inner, '--x', picture, '--x--'))).toBe('路灯亮了')
  })

  it('is read to where it breaks off, at any of its depths', () => {
    const whole = lines(
      'Content-Type: multipart/related; boundary=out',
      '',
      '--out',
      'Content-Type: multipart/alternative; boundary=in',
      '',
      '--in',
      htmlPart('路灯亮了'),
      '--in--',
      '--out',
      'Content-Type: image/gif',
      '',
      'GIF89a',
      '--out--',
    )
    for (const end of ['--in--', '--out--']) expect(read(whole.replace(end, ''))).toBe('路灯亮了')
    expect(read(whole.replace('--in--', '').replace('--out--', ''))).toBe('路灯亮了')
    expect(read(whole.slice(0, whole.indexOf('</p>')))).toBe('路灯亮了')
    expect(read(whole.slice(0, whole.indexOf('<p>')))).toBe('empty')
    expect(read(whole.slice(0, whole.indexOf('--in')))).toBe('not-text')
  })

  it('takes only a line of its own for a boundary', () => {
    const body = 'Content-Type: text/html\r\n\r\n<p>甲 --x 乙\r\n--xy\r\n丙</p>'
    expect(read(lines('Content-Type: multipart/related; boundary=x', '', '--x', body, '--x  ', ''))).toBe('甲 --x 乙 --xy 丙')
  })

  it('begins with the part that it names as its first', () => {
    const parts = lines('--x', htmlPart('广告', 'Content-ID: <ad@a>'), '--x', htmlPart('路灯亮了', 'Content-ID: <page@a>'), '--x--')
    expect(read(lines('Content-Type: multipart/related; boundary=x; start="<page@a>"', '', parts))).toBe('路灯亮了')
    expect(read(lines('Content-Type: multipart/related; boundary=x', '', parts))).toBe('广告')
  })

  it('is read by its frames where it has no text itself', () => {
    const set = lines('Content-Type: text/html', '', '<html><frameset><frame src="a"></frameset></html>')
    expect(read(lines('Content-Type: multipart/related; boundary=x', '', '--x', set, '--x', htmlPart('路灯亮了'), '--x--'))).toBe(
      '路灯亮了',
    )
    expect(read(lines('Content-Type: multipart/related; boundary=x', '', '--x', set, '--x--'))).toBe('empty')
  })

  it('has its charset in the header of its content, also on a line that goes on', () => {
    const part = lines('Content-Description: charset=big5', 'Content-Type: text/html;', ' charset="gb2312"', '', '<p>')
    const saved = Buffer.concat([
      Buffer.from(lines('Content-Type: multipart/related; boundary=x', '', '--x', part)),
      Buffer.from('d7f2c8d5', 'hex'),
      Buffer.from('</p>\r\n--x--'),
    ])
    expect([...readMhtml(saved)].map(({ charset }) => charset)).toEqual(['gb2312'])
    expect(transcribe(saved, 'a.mht', null)).toMatchObject({ text: expect.stringContaining('昨日'), encoding: 'gb18030' })
  })

  it('is found in a mail that was passed on', () => {
    const mail = lines('Content-Type: message/rfc822', '', 'Subject: a', htmlPart('路灯亮了'))
    expect(read(lines('Subject: b', 'Content-Type: multipart/mixed; boundary=x', '', '--x', mail, '--x--'))).toBe('路灯亮了')
  })

  it('is none where parts are promised and not there', () => {
    expect(read('Content-Type: multipart/related; boundary=x\r\n\r\n')).toBe('not-text')
    expect(read('Content-Type: multipart/related\r\n\r\n--x\r\n')).toBe('not-text')
    expect(read('Content-Type: multipart/related; boundary=""\r\n\r\n--\r\n')).toBe('not-text')
    expect(read(lines('Content-Type: multipart/related; boundary=x', '', '--x', 'Content-Type: text/html', '--x--'))).toBe('empty')
  })

  it('holds nobody up with parts within parts without end, with a thousand boundaries or with one that is never closed', () => {
    const started = performance.now()
    const nested = Array.from({ length: 20_000 }, () => 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n').join('')
    expect(read(`${nested}${htmlPart('到底了')}`)).toBe('到底了')
    const deep = Array.from({ length: 5000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join('')
    expect(read(`${deep}${htmlPart('到底了')}`)).toBe('not-text')
    expect(read(`Content-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n'.repeat(200_000)}${htmlPart('到底了')}`)).toBe('到底了')
    expect(read(`Content-Type: multipart/mixed; boundary=x\r\n\r\n${`--x${' '.repeat(100)}.`.repeat(20_000)}`)).toBe('not-text')
    expect(performance.now() - started).toBeLessThan(4000)
  })
})

/** A message with parts, as a tree: the HTML is one of its leaves, others come before and behind it. */
interface Tree {
  readonly kind: 'related' | 'alternative' | 'mixed'
  readonly before: readonly Leaf[]
  readonly inner: Tree | null
  readonly behind: readonly Leaf[]
  readonly isClosed: boolean
}
type Leaf = 'text/plain' | 'image/png' | 'text/css'

const leaves = fc.array(fc.constantFrom<Leaf>('text/plain', 'image/png', 'text/css'), { maxLength: 3 })
const trees: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    kind: fc.constantFrom('related' as const, 'alternative' as const, 'mixed' as const),
    before: leaves,
    inner: fc.option(tie('tree'), { maxDepth: 5, depthIdentifier: 'parts' }),
    behind: leaves,
    isClosed: fc.boolean(),
  }),
})).tree
const encodings = fc.constantFrom('8bit', 'base64', 'quoted-printable')

function draw({ kind, before, inner, behind, isClosed }: Tree, boundary: string, html: string, lineEnd: string): string {
  const leaf = (type: Leaf): string => [`Content-Type: ${type}`, '', `${type} --${boundary} <html>不是</html>`].join(lineEnd)
  // Every boundary begins like the one around it.
  const parts = [...before.map(leaf), inner ? draw(inner, `${boundary}-1`, html, lineEnd) : html, ...behind.map(leaf)]
  const marked = parts.flatMap((part) => [`--${boundary}`, part])
  const header = `Content-Type: multipart/${kind};${lineEnd} boundary="${boundary}"`
  return [header, '', ...marked, ...(isClosed ? [`--${boundary}--`, ''] : [])].join(lineEnd)
}

function encode(html: string, encoding: string): string {
  const bytes = Buffer.from(html)
  if (encoding === 'base64') return bytes.toString('base64')
  return encoding === '8bit' ? html : [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('')
}

describe('readMhtml', () => {
  it('finds the HTML in any tree of parts, closed or not, and nothing else', () => {
    fc.assert(
      fc.property(
        trees,
        fc.stringMatching(/^[\w'+,./=?-]{1,20}$/),
        fc.constantFrom('\r\n', '\n'),
        encodings,
        (tree, boundary, lineEnd, encoding) => {
          const html = '<html><body><p>路灯亮了</p></body></html>'
          const part = ['Content-Type: text/html; charset="utf-8"', `Content-Transfer-Encoding: ${encoding}`, '', encode(html, encoding)]
          const saved = bytesOf(draw(tree, boundary, part.join(lineEnd), lineEnd))
          expect(isMhtml(saved)).toBe(true)
          const found = [...readMhtml(saved)]
          expect(found.map(({ bytes }) => Buffer.from(bytes).toString().trim())).toEqual([html])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never fails, whatever the bytes are', () => {
    const pieces = fc.constantFrom(
      '--x',
      '--x--',
      '\r\n',
      '\n',
      ' ',
      'Content-Type: ',
      'multipart/mixed; boundary=x',
      'text/html',
      '=E9',
      '<p>字',
      ';',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (saved) => {
        const bytes = bytesOf(`Content-Type: multipart/related; boundary=x\r\n\r\n${saved.join('')}`)
        expect([...readMhtml(bytes)].every((part) => part.bytes.length <= bytes.length)).toBe(true)
      }),
    )
  })
})
