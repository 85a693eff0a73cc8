import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { FileProblem } from '#archive/import/file-problem.ts'
import { transcribe } from '#archive/import/transcript.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'))

/** 昨日,记者从中原区获悉 in GB18030; 鄭州市今日召開會議 in Big5. */
const gb = hex('d7f2c8d5 2c bcc7d5df b4d3 d6d0d4ad c7f8 bbf1cfa4')
const big5 = hex('be47 a67b a5ab a4b5 a4e9 a56c b67d b77c c4b3')

function problemOf(bytes: Uint8Array, encoding: string | null = null): string {
  try {
    return transcribe(bytes, 'page.txt', encoding).encoding
  } catch (thrown) {
    if (thrown instanceof FileProblem) return thrown.code
    throw thrown
  }
}

function placeOf(bytes: Uint8Array, encoding: string | null = null): unknown {
  try {
    return transcribe(bytes, 'page.txt', encoding)
  } catch (thrown) {
    if (thrown instanceof FileProblem) return thrown.at
    throw thrown
  }
}

describe('transcribe', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(transcribe(utf8('郑州'), 'a.txt', null)).toEqual({ text: '郑州', encoding: 'utf-8', certain: true, mediaType: 'text/plain' })
    expect(transcribe(utf8('\ufeff郑州'), 'a.txt', null).text).toBe('郑州')
  })

  it('tells GB18030 from Big5 by the characters that come out', () => {
    expect(transcribe(gb, 'a.txt', null)).toMatchObject({ text: '昨日,记者从中原区获悉', encoding: 'gb18030' })
    expect(transcribe(big5, 'a.txt', null)).toMatchObject({ text: '鄭州市今日召開會議', encoding: 'big5' })
  })

  it('reads UTF-16 with and without a mark', () => {
    const text = '昨日,记者从中原区获悉,当地的水渠通水。\n2015 年\n'
    const little = new Uint8Array(Buffer.from(text, 'utf16le'))
    expect(transcribe(little, 'a.txt', null)).toMatchObject({ text, encoding: 'utf-16le' })
    expect(transcribe(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), 'a.txt', null).text).toBe(text)
    expect(transcribe(new Uint8Array(Buffer.from(text, 'utf16le').swap16()), 'a.txt', null)).toMatchObject({ text, encoding: 'utf-16be' })
  })

  it('obeys the user, and says when that cannot be', () => {
    expect(transcribe(gb, 'a.txt', 'gbk')).toMatchObject({ text: '昨日,记者从中原区获悉', certain: true })
    expect(problemOf(gb, 'utf-8')).toBe('broken-encoding')
    expect(problemOf(gb, 'no-such-code')).toBe('unknown-encoding')
  })

  it('replaces nothing silently: mixed bytes are reported', () => {
    const page = '昨日,记者从中原区获悉,当地的水渠通水,沿线的村民都说这是一件大好事。'.repeat(20)
    expect(problemOf(new Uint8Array([...utf8(page), ...gb]))).toBe('broken-encoding')
    expect(problemOf(utf8(page).subarray(0, -1))).toBe('broken-encoding')
  })

  it('tells the byte and the line at which the encoding breaks', () => {
    const lines = ['昨日,记者从中原区获悉,', '当地的水渠通水,', '沿线的村民都说这是一件大好事。'].join('\r\n').repeat(20)
    const start = utf8(`${lines}\n好`)
    const line = 20 * 2 + 2
    expect(placeOf(new Uint8Array([...start, ...gb, ...utf8(`\n${lines}`)]))).toEqual({ byte: start.length + 1, line })
    // The character that is cut off begins two bytes before the end.
    expect(placeOf(utf8(`${lines}\n好`).subarray(0, -1))).toEqual({ byte: start.length - 2, line })
    expect(placeOf(gb, 'utf-8')).toEqual({ byte: 1, line: 1 })
    const wide = Buffer.from('郑州\n晚报', 'utf16le')
    expect(placeOf(new Uint8Array([...wide, 0x00, 0xdc, 0x2d, 0x4e]), 'utf-16le')).toEqual({ byte: 11, line: 2 })
    expect(placeOf(utf8(''))).toBeNull()
  })

  it('gives no place in a saved page, whose bytes are not those of the file', () => {
    const head =
      'Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    const page = utf8(`${head}${Buffer.from(gb).toString('base64')}\r\n--x--\r\n`)
    expect(problemOf(page, 'utf-8')).toBe('broken-encoding')
    expect(placeOf(page, 'utf-8')).toBeNull()
  })

  it('turns away what is no text', () => {
    expect(problemOf(new Uint8Array(0))).toBe('empty')
    expect(problemOf(utf8(' \n\u3000\n'))).toBe('empty')
    expect(problemOf(hex('ffd8ffe0 0010 4a464946 0001'))).toBe('not-text')
    expect(problemOf(Uint8Array.from({ length: 60_000 }, (_, index) => (index * 2_654_435_761) >>> 11))).toBe('not-text')
  })

  it('knows an archive of this program', async () => {
    const file = join(tempFolder(), 'a.jianbao')
    const archive = await openArchive({ file, create: true })
    await archive.close()
    expect(problemOf(readFileSync(file))).toBe('archive')
  })

  it('reads the blocks of an HTML page, not its scripts', () => {
    const html =
      '<!doctype html><title>t</title><script>var x="<p>坏"</script><div>一</div><p>二<br>三&nbsp;四</p><p hidden>五</p><ul><li>六</ul>'
    expect(transcribe(utf8(html), 'a.html', null)).toMatchObject({ mediaType: 'text/html', text: '一\n\n二\n三\u00a0四\n\n六\n' })
    // Blocks stand on lines of their own, whatever white space is between their tags; paragraphs are parted.
    const blocks = '<p>一</p> <ul>\n<li>二</li>\n<li>三</li></ul>\n<div>四</div><div>\n<div>五</div></div>六<br>\n<br>七'
    expect(transcribe(utf8(blocks), 'a.html', null).text.trim()).toBe('一\n\n二\n三\n\n四\n五\n六\n\n七')
    const links = '<div><a>首页</a><a>新闻</a></div><p>见<a>附件</a>和<a>说明</a>。</p>'
    expect(transcribe(utf8(links), 'a.html', null).text.trim()).toBe('首页 新闻\n\n见附件和说明。')
  })

  it('keeps the lines of text that was laid out by hand, and loses nothing to a head that is not closed', () => {
    const typed =
      '<html><head></head><body><pre style="white-space: pre-wrap">路灯亮了\r\n\r\n本报讯 昨日\r\n　　居民</pre><p>一\n二</p></body></html>'
    expect(transcribe(utf8(typed), 'a.html', null).text.trim()).toBe('路灯亮了\n\n本报讯 昨日\n　　居民\n\n一 二')
    const open = '<!doctype html><head><meta charset="utf-8"><title>题</title>\n<p>一<p>二'
    expect(transcribe(utf8(open), 'a.html', null).text.trim()).toBe('一\n\n二')
  })

  it('reads tags that are never closed, and turns away what is nested beyond reason', () => {
    expect(transcribe(utf8(`<body>${'<font><br>昨日'.repeat(5000)}`), 'a.html', null).text.match(/昨日/g)).toHaveLength(5000)
    expect(problemOf(utf8(`<html>${'<table><tr><td>'.repeat(100_000)}昨日`))).toBe('not-text')
  })

  it('does not take a text about tags for a page of tags', () => {
    expect(transcribe(utf8('先写 <p> 再写正文'), 'a.txt', null).mediaType).toBe('text/plain')
  })
  it('does not take a text that begins like a message for a saved page', () => {
    expect(transcribe(utf8('Title: 郑州\n\n昨日'), 'a.txt', null).mediaType).toBe('text/plain')
  })

  it('keeps the blank before the broken end of a line in a saved page', () => {
    const page = [
      'Content-Type: multipart/related; boundary="x"',
      '',
      '--x',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<script =',
      'src=3D"a.js">var a</script><p =',
      'class=3D"b">Zhengzhou =',
      'News =E9=83=91= ',
      '=E5=B7=9E</p>',
      '--x--',
    ]
    expect(transcribe(utf8(page.join('\r\n')), 'a.mht', null).text.trim()).toBe('Zhengzhou News 郑州')
  })

  it('is not held up by long runs of blanks and of tags that never end', () => {
    const saved =
      'Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n'
    const started = performance.now()
    expect(transcribe(utf8(`${saved}${' '.repeat(100_000)}b`), 'a.mht', null).text.trim()).toBe('b')
    expect(transcribe(utf8(`昨日${'<a'.repeat(100_000)}`), 'a.html', null).mediaType).toBe('text/plain')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
