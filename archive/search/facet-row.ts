/** What the facet columns keep of one article. */

import { toDateNumber } from '#archive/query/dates.ts'
import type { StoredArticle } from '#archive/store/read-article.ts'
import { bases, type Basis, type Role } from '#contract/models.ts'

export interface FacetRow {
  /** YYYYMMDD with 00 for what is not known; 0: undated. */
  readonly date: number
  readonly outlet: string | null
  readonly pageName: string | null
  readonly pageNumber: string | null
  readonly districts: readonly string[]
  /** Role and name together, as `personKey` puts them. */
  readonly people: readonly string[]
  readonly tags: readonly string[]
  /** Bits of `basisBit`. */
  readonly bases: number
}

/** The facet `basis`: where outlet and date come from; `corrected` as soon as anything was set by hand. */
export function basisBit(basis: string): number {
  const at = bases.indexOf(basis as Basis)
  return at < 0 ? 0 : 1 << at
}

/** Basis names in the order of their bits. */
export function basisNames(): readonly Basis[] {
  return bases
}

const letters: Readonly<Record<Role, string>> = {
  reporter: 'r',
  correspondent: 'c',
  intern: 'i',
  photographer: 'p',
  editor: 'e',
  author: 'a',
}

/** A name in a role as one dictionary entry: a letter for the role, then the name. */
export function personKey(role: Role, name: string): string {
  return letters[role] + name
}

/** The name in such an entry. */
export function personName(key: string): string {
  return key.slice(1)
}

/** Whether such an entry is for a role; any role for null. */
export function isInRole(key: string, role: Role | null): boolean {
  return role === null || key.startsWith(letters[role])
}

/** The facet columns of an article. */
export function toFacetRow(article: StoredArticle): FacetRow {
  return {
    date: article.publishedDate.value === null ? 0 : (toDateNumber(article.publishedDate.value) ?? 0),
    outlet: article.outlet.value,
    pageName: article.pageName,
    pageNumber: article.pageNumber,
    districts: unique(article.districts.map((district) => district.name)),
    people: unique(article.byline.map((person) => personKey(person.role, person.name))),
    tags: unique(article.tags),
    bases: basisBits(article),
  }
}

function basisBits(article: StoredArticle): number {
  const named = basisBit(article.outlet.basis ?? '') | basisBit(article.publishedDate.basis ?? '')
  return article.corrected.length > 0 ? named | basisBit('corrected') : named
}

function unique(names: readonly string[]): readonly string[] {
  return names.length < 2 ? names : [...new Set(names)]
}
