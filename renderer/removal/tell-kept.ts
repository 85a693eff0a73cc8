import type { RemovalMeasure } from '#contract/removal-models.ts'

import type { Messages } from '../messages/use-messages.ts'

const things = ['corrections', 'tags', 'digests'] as const

/** What a person has made of articles, in words: 2 处更正、1 个标签. Empty where that is nothing. */
export function tellKept(measure: RemovalMeasure, t: Messages['t']): string {
  const made = things.filter((thing) => measure[thing] > 0).map((thing) => t(`kept.${thing}`, { count: measure[thing] }))
  return made.join(t('kept.and'))
}
