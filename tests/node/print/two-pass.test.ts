import { describe, expect, it } from 'vitest'

import { fillPages } from '#node/print/two-pass.ts'

describe('fillPages', () => {
  const html = '<a href="#a1" data-page="">一</a><a href="#a10" data-page="">十</a><p>href="#a1" data-page=""</p>'

  it('writes the page of each anchor into its links and nowhere else', () => {
    expect(
      fillPages(
        html,
        new Map([
          ['a1', 3],
          ['a10', 12],
        ]),
      ),
    ).toBe('<a href="#a1" data-page="3">一</a><a href="#a10" data-page="12">十</a><p>href="#a1" data-page=""</p>')
  })

  it('leaves a link to an unknown anchor empty', () => {
    expect(fillPages(html, new Map())).toBe(html)
  })
})
