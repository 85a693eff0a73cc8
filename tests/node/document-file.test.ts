import { describe, expect, it } from 'vitest'

import { nameDocumentFile } from '#node/document-file.ts'

describe('nameDocumentFile', () => {
  it('leaves out what a file system refuses', () => {
    expect(nameDocumentFile('城市更新: 2015/2017\n剪报.', 'docx')).toBe('城市更新 2015 2017 剪报.docx')
    expect(nameDocumentFile(' ... ', 'pdf')).toBe('剪报.pdf')
    expect(nameDocumentFile('', 'html', 'digest')).toBe('digest.html')
  })

  it.each([
    ['CON', 'CON_.pdf'],
    ['nul', 'nul_.pdf'],
    ['Prn .', 'Prn_.pdf'],
    ['AUX.2015', 'AUX_.2015.pdf'],
    ['COM1', 'COM1_.pdf'],
    ['com²', 'com²_.pdf'],
    ['LPT9 . 印刷', 'LPT9_ . 印刷.pdf'],
    ['CONIN$', 'CONIN$_.pdf'],
    [' C:O:N ', 'C O N.pdf'],
    ['\u200bCON', 'CON_.pdf'],
    ['...NUL', 'NUL_.pdf'],
    [`${'字'.repeat(79)}. 下`, `${'字'.repeat(79)}.pdf`],
  ])('keeps %j from being a device of Windows, or ending in what Windows drops', (title, name) => {
    expect(nameDocumentFile(title, 'pdf')).toBe(name)
  })

  it.each(['CONTENTS', 'Console', 'COM10', 'nul 与 null', 'AUXILIARY.1', '计划 CON'])('leaves %j as it is', (title) => {
    expect(nameDocumentFile(title, 'html')).toBe(`${title}.html`)
  })

  it('hides no file, and turns no ending round', () => {
    expect(nameDocumentFile('.profile', 'markdown')).toBe('profile.md')
    expect(nameDocumentFile('报\u202egpj', 'docx')).toBe('报gpj.docx')
  })

  it('never leaves half a character, which no address can hold', () => {
    const long = nameDocumentFile(`${'字'.repeat(79)}𠮷`, 'pdf')
    expect(long).toBe(`${'字'.repeat(79)}.pdf`)
    expect(nameDocumentFile('一\ud842二', 'markdown')).toBe('一 二.md')
    expect(() => encodeURIComponent(long)).not.toThrow()
  })
})
