import { describe, expect, it } from 'vitest'

import { measureUpload, nameUpload, packUpload, rememberPath } from '#renderer/host/upload.ts'

/** A browser sets this on files of a chosen folder; Node's File has no such thing. */
const fileAt = (name: string, text: string, webkitRelativePath = '') =>
  Object.defineProperty(new File([text], name), 'webkitRelativePath', { value: webkitRelativePath })

describe('an upload', () => {
  it('names a file by its place in the chosen folder, where there is one', () => {
    expect(nameUpload(fileAt('A05.txt', '', '郑州晚报/2013-12-28/A05.txt'))).toBe('郑州晚报/2013-12-28/A05.txt')
    expect(nameUpload(fileAt('A05.txt', ''))).toBe('A05.txt')
  })

  it('names a dropped file by its place in the dropped folder', () => {
    const file = fileAt('A05.txt', '')
    rememberPath(file, '郑州晚报/A05.txt')
    expect(nameUpload(file)).toBe('郑州晚报/A05.txt')
  })

  it('is one line of JSON and then the bytes, end to end', async () => {
    const text = await packUpload([fileAt('a.txt', '郑州'), fileAt('b.txt', '日报')]).text()
    expect(text).toBe('[{"name":"a.txt","size":6},{"name":"b.txt","size":6}]\n郑州日报')
  })

  it('is as far as its files are sent, without the line before them', () => {
    const files = [fileAt('a.txt', '郑州'), fileAt('empty.txt', ''), fileAt('b.txt', '日报')]
    const body = packUpload(files)
    const head = body.size - 12
    const measure = (sent: number) => measureUpload(files, body, sent)
    expect(measure(head - 1)).toEqual({ files: 0, ofFiles: 3, bytes: 0, ofBytes: 12 })
    expect(measure(head + 5)).toMatchObject({ files: 0, bytes: 5 })
    expect(measure(head + 6)).toMatchObject({ files: 2, bytes: 6 })
    expect(measure(head + 12)).toMatchObject({ files: 3, bytes: 12 })
  })
})
