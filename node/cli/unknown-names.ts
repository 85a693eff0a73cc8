/** Says which papers, districts, people, pages, years and tags that were asked for are in no article, and which ones are near. */
import type { Archive } from '#archive'
import type { SearchRequest } from '#contract/requests.ts'

import type { CommandContext } from './command.ts'
import { suggestNames } from './suggest.ts'

const facets = ['district', 'outlet', 'person', 'pageName', 'year', 'tag'] as const

/** A line on standard error for each name that the archive does not have: nothing found would look like an answer. */
export async function reportUnknownNames(
  { err, speaker }: CommandContext,
  archive: Archive,
  filters: SearchRequest['filters'] = {},
): Promise<void> {
  for (const facet of facets) {
    for (const name of filters[facet] ?? []) {
      if (name === '') continue
      // A facet is not narrowed by its own choice: it lists the names that most articles have, whatever was asked for.
      const all = await archive.api.search({ query: '', filters: { [facet]: [name] }, limit: 0 })
      if (all.total > 0) continue
      const near = suggestNames(
        name,
        all.facets[facet].map((value) => value.name),
      )
      const values = { facet: speaker.say(`facet-${facet}`), name }
      err.writeLine(
        near.length === 0 ? speaker.say('name-unknown', values) : speaker.say('name-unknown-near', { ...values, near: near.join(' ') }),
      )
    }
  }
}
