/**
 * What the system of a newspaper's site notes of an article in a comment of its page, unseen by who reads it:
 *
 *   <!--enpproperty <articleid>…</articleid><date>…</date><author>…</author><title>…</title><subtitle>…</subtitle>
 *     <introtitle>…</introtitle>…/enpproperty-->
 *
 * Newer ones call the fields founder-title, founder-subtitle and founder-introtitle. 主题, 副题 and 引题 tell what the lines above the
 * text are, which a text does not; no value of them is taken from here.
 */

import { Parser } from 'htmlparser2'

/** Titles of one article, without white space; empty: it has none. */
export interface CmsRecord {
  readonly kicker: string
  readonly headline: string
  readonly subtitle: string
}

/** Reads a comment; null: it is another. */
export function readCmsRecord(comment: string): CmsRecord | null {
  const start = comment.indexOf('enpproperty')
  if (start < 0) return null
  const fields = comment.slice(start, start + longestRecord)
  const headline = valueOf(fields, 'title')
  return headline === '' ? null : { kicker: valueOf(fields, 'introtitle'), headline, subtitle: valueOf(fields, 'subtitle') }
}

/** Keywords and all. */
const longestRecord = 20_000
const longestTitle = 400

function valueOf(fields: string, name: string): string {
  const value = new RegExp(`<(?:founder-)?${name}>([\\s\\S]{0,${longestTitle}}?)</(?:founder-)?${name}>`, 'i').exec(fields)?.[1] ?? ''
  return textOf(value).replace(/\s+/g, '')
}

function textOf(markup: string): string {
  const parts: string[] = []
  new Parser({ ontext: (text) => parts.push(text) }, { decodeEntities: true }).end(markup)
  return parts.join('')
}
