/** Field names as they are written before a colon, in Chinese (any script) and in English. */

import { fold } from '#archive/text/fold.ts'
import type { Role } from '#contract/models.ts'

import type { NameField, TextField } from './query-tree.ts'

export type Field =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'person'; readonly role: Role | null }
  | { readonly kind: 'name'; readonly field: NameField }
  | { readonly kind: 'date' }

/** The first name of each row is the one the normal form is written with. */
const rows: readonly (readonly [names: string, field: Field])[] = [
  ['标题 主题 题 title headline', { kind: 'text', field: 'headline' }],
  ['引题 肩题 kicker', { kind: 'text', field: 'kicker' }],
  ['副题 副标题 subtitle', { kind: 'text', field: 'subtitle' }],
  ['电头 dateline', { kind: 'text', field: 'dateline' }],
  ['正文 body text', { kind: 'text', field: 'body' }],
  ['署名 人物 by byline person', { kind: 'person', role: null }],
  ['记者 reporter', { kind: 'person', role: 'reporter' }],
  ['通讯员 correspondent', { kind: 'person', role: 'correspondent' }],
  ['实习生 intern', { kind: 'person', role: 'intern' }],
  ['摄影 photographer photos', { kind: 'person', role: 'photographer' }],
  ['编辑 editor', { kind: 'person', role: 'editor' }],
  ['作者 author', { kind: 'person', role: 'author' }],
  ['报纸 来源 媒体 outlet newspaper source', { kind: 'name', field: 'outlet' }],
  ['区县 地区 district place places', { kind: 'name', field: 'district' }],
  ['版 版次 版面 page', { kind: 'name', field: 'page' }],
  ['版名 pagename', { kind: 'name', field: 'pageName' }],
  ['标签 tag', { kind: 'name', field: 'tag' }],
  ['日期 刊发日期 时间 年份 date published year', { kind: 'date' }],
]

const byName = new Map(rows.flatMap(([names, field]) => names.split(' ').map((name) => [name, field] as const)))
const canonical = new Map(rows.map(([names, field]) => [keyOf(field), names.split(' ')[0] ?? '']))

/** The field a word before a colon stands for; null when it is just a word. */
export function findField(written: string): Field | null {
  return byName.get(fold(written)) ?? null
}

/** The name a field has in the normal written form. */
export function fieldName(field: Field): string {
  return canonical.get(keyOf(field)) ?? ''
}

function keyOf(field: Field): string {
  switch (field.kind) {
    case 'text':
    case 'name':
      return `${field.kind} ${field.field}`
    case 'person':
      return `person ${field.role ?? ''}`
    case 'date':
      return 'date'
  }
}
