import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { placeUploads, topPaths } from '#node/serve/upload-names.ts'

const folder = join('/', 'tmp', 'upload')

describe('placeUploads', () => {
  it('keeps folders and names', () => {
    expect(placeUploads(folder, ['郑州晚报/2013/A05.txt', 'b.txt'])).toEqual([join(folder, '郑州晚报/2013/A05.txt'), join(folder, 'b.txt')])
  })

  it('gives files of one name a place each, also where A is a', () => {
    const places = placeUploads(folder, ['a.txt', 'a.txt', 'A.TXT', 'x/a.txt', 'x/a.txt', 'a (2).txt'])
    expect(places.map((place) => place.slice(folder.length + 1))).toEqual([
      'a.txt',
      'a (2).txt',
      'A (3).TXT',
      'x/a.txt',
      'x/a (2).txt',
      'a (2) (2).txt',
    ])
  })

  it.each(['', '.', '..', 'a/..', '../a', '/a', 'a//b', 'a/', 'a\nb', 'a\u0000'])('refuses the name %j', (name) => {
    expect(() => placeUploads(folder, [name])).toThrow(expect.objectContaining({ status: 400 }))
  })
})

describe('topPaths', () => {
  it('hands over single files as they are and folders once', () => {
    const names = ['x/a.txt', 'x/y/b.txt', 'c.txt', 'c.txt']
    expect(topPaths(folder, names, placeUploads(folder, names))).toEqual([
      join(folder, 'x'),
      join(folder, 'c.txt'),
      join(folder, 'c (2).txt'),
    ])
  })
})
