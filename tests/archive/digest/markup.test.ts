import { describe, expect, it } from 'vitest'

import { escapeHtml, markup, quoteCss } from '#archive/digest/markup.ts'
import { unifyRadicals } from '#archive/digest/unify-radicals.ts'

describe('markup', () => {
  it('escapes what is inserted and not what is markup already', () => {
    const inner = markup`<b>${'a<b>&"\''}</b>`
    expect(markup`<p title="${'"x"'}">${[inner, null, false, 3]}</p>`.source).toBe(
      '<p title="&quot;x&quot;"><b>a&lt;b&gt;&amp;&quot;&#39;</b>3</p>',
    )
  })

  it('drops characters that HTML and XML forbid', () => {
    expect(escapeHtml('一\u0000二\u0008三\uD800四\uFFFF')).toBe('一二三四')
  })

  it('keeps characters outside of the basic plane', () => {
    expect(escapeHtml('𠮷')).toBe('𠮷')
  })
})

describe('quoteCss', () => {
  it('leaves nothing that ends a string or a style element', () => {
    expect(quoteCss('"}</style>\\\n')).toBe('"\\22 \\7d \\3c \\2f style\\3e \\5c \\a "')
    expect(quoteCss('一条老街：回访“三”')).toBe('"一条老街：回访“三”"')
  })
})

describe('unifyRadicals', () => {
  it('gives ordinary characters for radicals and compatibility ideographs', () => {
    expect(unifyRadicals('⼀⽉⼈⽂，豈更')).toBe('一月人文，豈更')
  })

  it('touches nothing else', () => {
    const text = '①㎡ＡＢＣ１２３，。“”ﬁ 繁體'
    expect(unifyRadicals(text)).toBe(text)
  })
})
