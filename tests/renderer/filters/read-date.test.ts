import { describe, expect, it } from 'vitest'

import { readDate } from '#renderer/filters/read-date.ts'

describe('readDate', () => {
  it.each([
    ['2015', '2015'],
    ['2015年', '2015'],
    ['2015-3', '2015-03'],
    ['2015年3月', '2015-03'],
    ['2015/3/9', '2015-03-09'],
    ['2015.03.20', '2015-03-20'],
    ['２０１５年３月２０日', '2015-03-20'],
    ['2016-02-29', '2016-02-29'],
    [' 2015 ', '2015'],
    ['', ''],
  ])('reads %s', (written, date) => {
    expect(readDate(written)).toBe(date)
  })

  it.each(['15', '2015-13', '2015-00', '2015-02-30', '2015-02-29', '2015-3-', '昨日', '2015-03-20 10:00'])(
    'takes %s for no date',
    (written) => {
      expect(readDate(written)).toBeNull()
    },
  )
})
