import { readDate } from '#contract/read-date.ts'
import type { Given } from '#contract/requests.ts'
import { saysUnknown } from '#contract/unknown-words.ts'

/** Encodings a person may name when the program is not sure. */
export const encodings = ['UTF-8', 'GB18030', 'Big5', 'UTF-16LE', 'UTF-16BE'] as const

/** An encoding as people write it; decoders give small letters. */
export function nameEncoding(encoding: string): string {
  return encodings.find((name) => name.toLowerCase() === encoding.toLowerCase()) ?? encoding
}

interface GivenFields {
  readonly outlet: string
  readonly date: string
  readonly encoding: string
}

/** What was typed about all files of an import; what was left empty, or is 不详, is not said. */
export function createGiven({ outlet, date, encoding }: GivenFields): Given {
  const day = readDate(date) ?? ''
  return {
    ...(outlet.trim() === '' || saysUnknown(outlet) ? {} : { outlet: outlet.trim() }),
    ...(day === '' ? {} : { publishedDate: day }),
    ...(encoding === '' ? {} : { encoding }),
  }
}
