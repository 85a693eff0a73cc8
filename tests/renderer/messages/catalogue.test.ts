import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { facetNames } from '#contract/models.ts'
import type { Sentence } from '#locales/format-sentence.ts'
import { catalogues } from '#renderer/messages/catalogue.ts'
import { createMessages } from '#renderer/messages/use-messages.ts'

const root = join(import.meta.dirname, '../../..')
const source = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(root, 'renderer', name), 'utf8'))
  .join('\n')

/** Beginnings of keys that are put together from a code: `` t(`role.${role}`) ``, `find('hint', code)`. */
const beginnings = [...source.matchAll(/t\(`([\w.-]+)\$\{|find\('([\w.]+)'/g)].map(([, start, group]) => start ?? `${group}.`)

const formsOf = (sentence: Sentence) => (typeof sentence === 'string' ? [sentence] : Object.values(sentence))
const gapsOf = (text: string) => [...text.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, name]) => name).sort()

describe('the catalogues', () => {
  it('have the same keys in every language', () => {
    expect(Object.keys(catalogues.en).sort()).toEqual(Object.keys(catalogues['zh-CN']).sort())
  })

  it('have the same gaps in every language', () => {
    for (const [key, sentence] of Object.entries(catalogues['zh-CN'])) {
      const gaps = [...new Set(formsOf(sentence).flatMap(gapsOf))]
      const others = new Set(formsOf(catalogues.en[key as keyof (typeof catalogues)['en']]).flatMap(gapsOf))
      expect([...others].sort(), key).toEqual(gaps)
    }
  })

  it('have no sentence that nothing says', () => {
    const isSaid = (key: string) => source.includes(`'${key}'`) || beginnings.some((start) => key.startsWith(start))
    const unsaid = Object.keys(catalogues['zh-CN']).filter((key) => !isSaid(key))
    expect(unsaid).toEqual([])
  })

  it('name every facet', () => {
    const { t } = createMessages('zh-CN')
    for (const facet of facetNames) expect(t(`facet.${facet}`)).not.toBe('')
  })

  it('have no empty sentence', () => {
    for (const catalogue of Object.values(catalogues)) {
      for (const [key, sentence] of Object.entries(catalogue)) for (const form of formsOf(sentence)) expect(form, key).not.toBe('')
    }
  })

  it('set Chinese with Chinese punctuation', () => {
    const wrong = Object.entries(catalogues['zh-CN']).filter(([, sentence]) =>
      formsOf(sentence).some((form) => /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u.test(form)),
    )
    expect(wrong).toEqual([])
  })

  it('set no blank between Chinese words', () => {
    const wrong = Object.entries(catalogues['zh-CN']).filter(([, sentence]) =>
      // An example (如：…) stands as it is typed.
      formsOf(sentence).some((form) => !form.startsWith('如：') && /\p{Script=Han} \p{Script=Han}/u.test(form)),
    )
    expect(wrong).toEqual([])
  })
})
