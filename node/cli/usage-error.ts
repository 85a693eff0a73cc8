/** The command line does not make sense: a sentence on stderr, exit 2. */
import type { SentenceValues } from '#locales/format-sentence.ts'

import type { SentenceKey } from './speaker.ts'

export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly key: SentenceKey
  readonly values: SentenceValues

  constructor(key: SentenceKey, values: SentenceValues = {}) {
    super(`${key} ${JSON.stringify(values)}`)
    this.key = key
    this.values = values
  }
}
