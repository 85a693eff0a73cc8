/**
 * Corrections are kept as the text a person typed. This is the grammar of the fields that are more than text:
 *
 *   byline    = group { group }           reporter:张三,李四 correspondent:王五   or   记者 张三 李四 通讯员 王五;
 *               typed also as it stands in print, （本报记者 李 颖）
 *   districts = name { (" " | "、" | ",") name }
 *   date      = as `readDate` reads it; kept as YYYY | YYYY-MM | YYYY-MM-DD
 *   page      = number, also as it stands in print: 第3版 is 3
 *
 * Nothing, or a word for it where a query knows such a word (不详, unknown), says that there is none or that nobody knows.
 */
import { ArchiveError } from '#contract/errors.ts'
import { pageFields, type CorrectableField, type Person, type Role } from '#contract/models.ts'
import { readDate } from '#contract/read-date.ts'
import { saysUnknown } from '#contract/unknown-words.ts'

import { isNoName, plainByline } from './typed-byline.ts'

const roleWords: Readonly<Record<string, Role>> = {
  reporter: 'reporter',
  correspondent: 'correspondent',
  intern: 'intern',
  photographer: 'photographer',
  photos: 'photographer',
  editor: 'editor',
  author: 'author',
  记者: 'reporter',
  通讯员: 'correspondent',
  实习生: 'intern',
  摄影: 'photographer',
  编辑: 'editor',
  作者: 'author',
}

const roleOf = (word: string): Role | undefined => roleWords[word.toLowerCase()]
const separator = /[\s:：,，、;；]+/u

/** Reads a byline as typed; names before any role are reporters. */
export function parseByline(value: string): readonly Person[] {
  const people: Person[] = []
  let role: Role = 'reporter'
  for (const word of value.split(separator)) {
    const named = roleOf(word)
    if (named) role = named
    else if (word) people.push({ role, name: word })
  }
  return people
}

function normaliseByline(typed: string): string {
  const text = plainByline(typed)
  const words = text.split(separator).filter(Boolean)
  const isRole = (word: string | undefined): boolean => word !== undefined && roleOf(word) !== undefined
  // A colon says that a role stands before it, and a role that somebody has it.
  const isStray = [...text.matchAll(/([^\s:：,，、;；]+)\s*[:：]/gu)].some(([, word]) => !isRole(word))
  const isVacant = words.some((word, at) => isRole(word) && (at === words.length - 1 || isRole(words[at + 1])))
  const people = parseByline(text)
  if (isStray || isVacant || people.some(({ name }) => isNoName(name)))
    throw refuse('byline', typed, 'no byline: write 记者 张三 李四 通讯员 王五')
  return formatByline(people)
}

function normaliseDate(text: string): string {
  const date = readDate(text)
  if (date === null) throw refuse('publishedDate', text, 'not a date: write 2017, 2017-08 or 2017-08-15')
  return date
}

/** Longer than any page number in print, A叠第12版 included. */
const longestPageNumber = 12

function normalisePageNumber(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/\s+/gu, '')
  const number = /^第?([A-Za-z]*[\d一二三四五六七八九十]+)版?$/u.exec(plain)?.[1] ?? plain
  if (number.length > longestPageNumber) throw refuse('pageNumber', text, 'no page number: write 3 or A05')
  return number
}

function refuse(field: CorrectableField, value: string, reason: string): ArchiveError {
  return new ArchiveError('bad-request', `${value} is ${reason}`, { data: { field, value } })
}

/** Writes a byline in the form `parseByline` reads: `reporter:张三,李四 photographer:王五`. */
export function formatByline(people: readonly Person[]): string {
  const roles = [...new Set(people.map((person) => person.role))]
  const namesOf = (role: Role): string => people.flatMap((person) => (person.role === role ? [person.name] : [])).join(',')
  return roles.map((role) => `${role}:${namesOf(role)}`).join(' ')
}

/** Reads district names as typed, in order, each once. */
export function parseDistrictNames(value: string): readonly string[] {
  return [...new Set(value.split(/[\s,，、;；]+/u).filter(Boolean))]
}

/** Titles are whatever is printed. */
const mayBeUnknown: ReadonlySet<CorrectableField> = new Set([...pageFields, 'districts', 'byline'])

/** The value as it is kept: trimmed, in its normal form. Throws `bad-request` when the field cannot have it. */
export function normaliseCorrection(field: CorrectableField, value: string): string {
  const text = mayBeUnknown.has(field) && saysUnknown(value) ? '' : value.trim()
  switch (field) {
    case 'publishedDate':
      return normaliseDate(text)
    case 'pageNumber':
      return normalisePageNumber(text)
    case 'byline':
      return normaliseByline(text)
    case 'districts':
      return parseDistrictNames(text).join(' ')
    default:
      return text.replaceAll(/\s+/gu, ' ')
  }
}
