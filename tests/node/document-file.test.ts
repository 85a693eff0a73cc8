import { describe, expect, it } from 'vitest'

import { nameDocumentFile } from '#node/document-file.ts'

describe('nameDocumentFile', () => {
  it('leaves out what a file system refuses', () => {
    expect(nameDocumentFile('城市更新: 2015/2017\n剪报.', 'docx')).toBe('城市更新 2015 2017 剪报.docx')
    expect(nameDocumentFile(' ... ', 'pdf')).toBe('剪报.pdf')
    expect(nameDocumentFile('', 'html', 'digest')).toBe('digest.html')
  })

  it('never leaves half a character, which no address can hold', () => {
    const long = nameDocumentFile(`${'字'.repeat(79)}𠮷`, 'pdf')
    expect(long).toBe(`${'字'.repeat(79)}.pdf`)
    expect(nameDocumentFile('一\ud842二', 'markdown')).toBe('一 二.md')
    expect(() => encodeURIComponent(long)).not.toThrow()
  })
})
