import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { transcribe } from '#archive/import/transcript.ts'
import type { PageReading, ReadArticle } from '#archive/parse/reading.ts'

import { expectComplete, read } from './parse-tools.ts'

interface Label {
  readonly id: string
  readonly file: string
  readonly odd: string
  readonly outlet: string | null
  readonly publishedDate: string | null
  readonly publishedHow: 'explicit' | 'inferred' | null
  readonly pageNumber: string | null
  readonly pageName: string | null
  readonly encoding?: string
  readonly articles: readonly ArticleLabel[]
  readonly brokenJoins?: readonly string[]
  readonly mustNotFind?: readonly string[]
}
type ArticleLabel =
  | { readonly kind: 'noise'; readonly text: string }
  | {
      readonly kind: 'article'
      readonly headline: string | null
      readonly kicker: string | null
      readonly subtitle: string | null
      readonly byline: Readonly<Record<string, readonly string[]>>
      readonly districts: readonly string[]
      readonly mainDistrict: string | null
      readonly paragraphs: readonly string[]
      readonly subheads: readonly { readonly text: string }[]
    }

const fixtures = join(import.meta.dirname, '../../fixtures')
/** Those that were written with the rules, and those of people who did not know them. */
const pages = ['pages', 'blind'].flatMap((folder) => {
  const labels = JSON.parse(readFileSync(join(fixtures, folder, 'labels.json'), 'utf8')) as { pages: readonly Label[] }
  return labels.pages.map((label) => ({ ...label, path: join(fixtures, folder, label.file) }))
})
const squash = (text: string | null): string | null => text?.normalize('NFKC').replace(/\s+/gu, '') ?? null

function readFixture({ path, file }: (typeof pages)[number]): { text: string; encoding: string; page: PageReading } {
  const { text, encoding } = transcribe(readFileSync(path), file, null)
  return { text, encoding, page: read(text) }
}

/** People as `role:name`, in a fixed order. */
function peopleOf(article: ReadArticle): string[] {
  return article.byline.map(({ role, name }) => `${role}s:${name}`).toSorted()
}

const labelled = (byline: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(byline)
    .flatMap(([role, names]) => names.map((name) => `${role}:${name}`))
    .toSorted()

describe.each(pages)('page $id: $odd', (label) => {
  const { text, encoding, page } = readFixture(label)
  const wanted = label.articles.filter((article) => article.kind === 'article')

  it('says what the page says of itself, and nothing else', () => {
    expect(encoding).toBe(label.encoding ?? 'utf-8')
    expect(page.outlet.value).toBe(label.outlet)
    expect(page.pageNumber).toBe(label.pageNumber)
    expect(page.pageName).toBe(label.pageName)
    if (label.publishedHow === 'explicit') expect(page.publishedDate).toMatchObject({ value: label.publishedDate, basis: 'stated' })
    else if (label.publishedDate === null) expect(page.publishedDate).toEqual({ value: null, basis: null, evidence: null })
    else {
      expect(page.publishedDate.basis).toBe('inferred')
      expect(label.publishedDate.startsWith(page.publishedDate.value ?? 'nothing')).toBe(true)
    }
  })

  it('has the articles with their titles and people', () => {
    expect(page.articles.map(({ headline, kicker, subtitle }) => [headline, kicker, subtitle].map(squash))).toEqual(
      wanted.map(({ headline, kicker, subtitle }) => [headline, kicker, subtitle].map(squash)),
    )
    expect(page.articles.map(peopleOf)).toEqual(wanted.map(({ byline }) => labelled(byline)))
  })

  it('has the districts, the main one marked', () => {
    expect(page.articles.map(({ districts }) => districts.map(({ name }) => name).toSorted())).toEqual(
      wanted.map(({ districts }) => [...districts].toSorted()),
    )
    expect(page.articles.map(({ districts }) => districts.find(({ main }) => main)?.name ?? null)).toEqual(
      wanted.map(({ mainDistrict }) => mainDistrict),
    )
  })

  it('has the paragraphs whole and the subheadings apart', () => {
    const textOf = (article: ReadArticle, isHeading: boolean): (string | null)[] =>
      article.paragraphs.filter(({ kind }) => (kind === 'subheading') === isHeading).map((paragraph) => squash(paragraph.text))
    expect(page.articles.map((article) => textOf(article, false).toSorted())).toEqual(
      wanted.map(({ paragraphs }) => paragraphs.map(squash).toSorted()),
    )
    expect(page.articles.map((article) => textOf(article, true))).toEqual(
      wanted.map(({ subheads }) => subheads.map((subhead) => squash(subhead.text))),
    )
  })

  it('keeps noise out, joins what was broken and parts what was not', () => {
    const texts = page.articles.flatMap((article) =>
      [article.headline, article.kicker, article.subtitle, ...article.paragraphs.map((paragraph) => paragraph.text)].map(squash),
    )
    for (const article of label.articles) if (article.kind === 'noise') expect(texts).not.toContain(squash(article.text))
    for (const join of label.brokenJoins ?? []) expect(texts.some((part) => part?.includes(squash(join) as string))).toBe(true)
    for (const words of label.mustNotFind ?? []) expect(texts.some((part) => part?.includes(squash(words) as string))).toBe(false)
  })

  it('loses no line', () => {
    expectComplete(text, page)
  })
})
