/** Titles inside running text: short, without a full stop, and nothing that begins or announces a sentence. */

import { reporters } from '../people/byline-words.ts'
import { readDateline } from '../people/dateline.ts'
import { isHan } from '../plain.ts'
import { leadPrefix } from './lead-labels.ts'
import { comment, isSalutation, letter } from './letters.ts'
import { isTableRow } from './list-lines.ts'
import { endsClause } from './sentence-ends.ts'

const longestHeading = 42

/** Two halves with a space between. */
export const halves: RegExp = /[〇㐀-鿿𠀀-𲎯”》!?]\s{1,3}[“《]?[〇㐀-鿿𠀀-𲎯]/u

/** 家家门前有路灯 户户院里有菜园: of a length, too. */
export const equalHalves: RegExp = /^(?:\S{3} \S{3}|\S{4} \S{4}|\S{5} \S{5}|\S{6} \S{6}|\S{7} \S{7})$/

/** A section that has only its number. */
const numeral = /^[(]?[一二三四五六七八九十]{1,2}[)、.]?$/

/** 记者 A · (本报记者 A): who wrote what follows. */
const byReporter = new RegExp(String.raw`^\(?${reporters}\s`)
/** (记者 A): so begins a text that has lost its dateline. */
export const reporterInBrackets: RegExp = new RegExp(String.raw`^\(${reporters}`)

/** True for a section that has only its number. */
export function isNumeral(plain: string): boolean {
  return numeral.test(plain)
}

const enumerated = /^(?:\(?[一二三四五六七八九十\d]{1,2}[)、.]\s?|第[一二三四五六七八九十]{1,2}[,、是]|[●■◆□▲★◎•·①-⑩]|问:|答:|[AQ]\d{0,2}:)/

/** 东西找到了,失主却不肯来,这是为什么? a sentence among sentences asks in several clauses; a title does so in two short ones. */
export function asksInClauses(plain: string): boolean {
  // 往哪里去?走,上山! · 是什么部件呢?
  if (/[?!].+,[^,]*[?!]$/.test(plain) || /^(?:那么?|这|可|但|又|会?是)[^,]{2,12}呢\?$/.test(plain)) return true
  return /[?!]”?$|——$/.test(plain) && /[,:]/.test(plain) && plain.length > (/,.*,|:.*,/.test(plain) ? 14 : 22)
}

/** 你有没有注意,…? So begins the text of an account. */
export const asksReader: RegExp = /^(?:你|您|大家|各位)(?:有没有|是否|是不是|知不知道|知道|听说|见过|注意|发现|还?记得|去过)/

/** “磨剪子嘞——” is heard in a text. */
const calls = /^[“‘][^”’]{1,20}——[”’]$/

/** 昨天(9月3日)是…: so begins a text. */
const opensDay = /^[昨今前][日天]\(\d{1,2}月\d{1,2}日\)/

/** True when a line can be a title by its looks alone. */
export function isHeadingLike(plain: string): boolean {
  if (plain.length === 0 || plain.length > longestHeading) return false
  if (isNumeral(plain)) return true
  if (plain.includes('。') || endsClause(plain) || calls.test(plain)) return false
  if (opensDay.test(plain) || isSalutation(plain) || letter.test(plain) || /^摘要:|^\(作者(?:系|为|是|单位)/.test(plain)) return false
  // 中原区: above a title says where; 会议指出: announces a sentence.
  if (plain.endsWith(':') && (!/^[〇㐀-鿿𠀀-𲎯]{2,6}:$/u.test(plain) || /[说讲道喊叫嚷唱念写示调出为绍悉到称下是求问答的]:$/.test(plain)))
    return false
  if (plain.length > 30 && /[!?]./.test(plain.replace(/[!?]+[”’」』)]*$/, ''))) return false
  if (!/[〇㐀-鿿𠀀-𲎯][\s“‘《]{0,3}[〇㐀-鿿𠀀-𲎯]/u.test(plain) || isTableRow(plain)) return false
  return readDateline(plain) === null && !/^(?:记者|受访者|主持人|[问答]|[QA]\d{0,2})\s?:/.test(plain) && !byReporter.test(plain)
}

/** True when a line can be the title that its place says it is: it may be long, and may call or ask inside. */
export function isTitleByPlace(plain: string): boolean {
  return plain.length <= 2 * longestHeading && !/[。;]/.test(plain) && !/[,、]$/.test(plain) && readDateline(plain) === null
}

/** 井, above who wrote it: a title where nothing else is one of a single character. */
export function isOneCharacter(plain: string): boolean {
  return plain.length === 1 && isHan(plain, 0)
}

/** True when a line begins something of its own: a dateline, an item of a list, a speaker, an editor's note. */
export function startsUnit(plain: string): boolean {
  if (enumerated.test(plain) && !/^\d+\.\d/.test(plain)) return true
  if (leadPrefix.test(plain) || /^(?:记者手记|新闻链接|名词解释|相关链接|背景链接|记者|受访者|主持人)\s*:/.test(plain)) return true
  if (/^(?:图为|图说:|图[①-⑩一二三\d]|上图|下图|左图|右图|资料图)/.test(plain)) return true
  if (reporterInBrackets.test(plain) || comment.test(plain)) return true
  return readDateline(plain) !== null
}
