import { describe, expect, it } from 'vitest'

import { seriesNumber } from '#archive/parse/lines/series.ts'

describe('the number of a piece in its series', () => {
  it.each(['灯火夜话③', '街巷里的老行当系列报道之二', '夜市观察(上)', '磨刀篇'])('stands at the end of %s', (title) => {
    expect(title).toMatch(seriesNumber)
  })

  it.each(['新的一篇', '谱写新篇', '古今名篇', '观察一棵树'])('does not stand in %s', (title) => {
    expect(title).not.toMatch(seriesNumber)
  })
})
