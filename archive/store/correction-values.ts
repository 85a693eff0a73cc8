/**
 * Corrections are kept as the text a person typed. This is the grammar of the fields that are more than text:
 *
 *   byline    = group { group }           reporter:张三,李四 correspondent:王五   or   记者 张三 李四 通讯员 王五
 *   districts = name { (" " | "、" | ",") name }
 *   date      = YYYY | YYYY-MM | YYYY-MM-DD
 */
import { ArchiveError } from '#contract/errors.ts'
import type { CorrectableField, Person, Role } from '#contract/models.ts'

const roleWords: Readonly<Record<string, Role>> = {
  reporter: 'reporter',
  correspondent: 'correspondent',
  intern: 'intern',
  photographer: 'photographer',
  editor: 'editor',
  author: 'author',
  记者: 'reporter',
  通讯员: 'correspondent',
  实习生: 'intern',
  摄影: 'photographer',
  编辑: 'editor',
  作者: 'author',
}

/** Reads a byline as typed; names before any role are reporters. */
export function parseByline(value: string): readonly Person[] {
  const people: Person[] = []
  let role: Role = 'reporter'
  for (const word of value.split(/[\s:：,，、;；]+/u)) {
    const named = roleWords[word]
    if (named) role = named
    else if (word) people.push({ role, name: word })
  }
  return people
}

function normaliseByline(text: string): string {
  const people = parseByline(text)
  // A colon says that a role stands before it, and a role that somebody has it.
  const stray = [...text.matchAll(/([^\s:：,，、;；]+)\s*[:：]/gu)].some(([, word = '']) => roleWords[word] === undefined)
  if (!stray && (people.length > 0 || text === '')) return formatByline(people)
  throw new ArchiveError('bad-request', `${text} is no byline: write 记者 张三 李四 通讯员 王五`, {
    data: { field: 'byline', value: text },
  })
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

/** True for a date that exists: `2017-02-30` does not. */
export function isPartialDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** The value as it is kept: trimmed, in its normal form. Throws `bad-request` when the field cannot have it. */
export function normaliseCorrection(field: CorrectableField, value: string): string {
  const text = value.trim()
  switch (field) {
    case 'publishedDate':
      if (text !== '' && !isPartialDate(text)) {
        throw new ArchiveError('bad-request', `${text} is not a date: write 2017, 2017-08 or 2017-08-15`, { data: { field, value: text } })
      }
      return text
    case 'byline':
      return normaliseByline(text)
    case 'districts':
      return parseDistrictNames(text).join(' ')
    default:
      return text.replaceAll(/\s+/gu, ' ')
  }
}
