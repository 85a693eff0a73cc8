/** `jianbao searches`: searches kept under a name, to be asked with `--saved NAME`. */
import type { SavedSearch } from '#contract/saved-search.ts'

import type { CommandArguments } from '../cli/command-arguments.ts'
import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { changeArchive, readArchive } from '../cli/open-archive.ts'
import { filterOptions, readSearch } from '../cli/search-options.ts'
import type { Speaker } from '../cli/speaker.ts'
import { cleanText } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'

const number = { min: 1 }
const { saved: _, ...ownFilters } = filterOptions

export const searchesCommand: Command = {
  options: {
    ...ownFilters,
    save: { type: 'string', value: 'NAME' },
    delete: { type: 'string', value: 'N' },
    restore: { type: 'string', value: 'N' },
  },
  words: { min: 0, max: Infinity, mayBeEmpty: true },
  async run(context, given) {
    const acts = ['save', 'delete', 'restore'].filter((act) => given.has(act))
    if (acts.length > 1) throw new UsageError('choose-one', { options: '--save, --delete, --restore' })
    if (given.has('save')) return save(context, given)
    const hasSearch = given.words.length > 0 || Object.keys(ownFilters).some((option) => given.has(option))
    if (hasSearch) throw new UsageError('option-needs-value', { option: '--save', value: 'NAME' })
    const deleted = given.number('delete', number)
    const restored = given.number('restore', number)
    if (deleted !== undefined) return remove(context, deleted)
    return restored === undefined ? list(context) : restore(context, restored)
  },
}

async function save(context: CommandContext, given: CommandArguments): Promise<number> {
  const name = (given.one('save') ?? '').trim()
  if (name === '') throw new UsageError('option-needs-value', { option: '--save', value: 'NAME' })
  const asked = readSearch(given, given.words.join(' '))
  const { search, replaced } = await changeArchive(context, (archive) => archive.api.saveSearch({ name, ...asked }))
  if (context.isJson) printJson(context.out, search)
  else context.out.writeLine(context.speaker.say(replaced ? 'search-saved-anew' : 'search-saved', { name: cleanText(name) }))
  return exit.done
}

async function remove(context: CommandContext, searchId: number): Promise<number> {
  const { deleted } = await changeArchive(context, (archive) => archive.api.deleteSavedSearch({ searchId }))
  const { out, err, isJson, speaker } = context
  if (isJson) printJson(out, { deleted })
  else if (deleted) out.writeLine(speaker.say('search-deleted', { number: String(searchId) }))
  else err.writeLine(speaker.sayError('saved-search-not-found'))
  return deleted ? exit.done : exit.nothing
}

async function restore(context: CommandContext, searchId: number): Promise<number> {
  const search = await changeArchive(context, (archive) => archive.api.restoreSavedSearch({ searchId }))
  if (context.isJson) printJson(context.out, search)
  else context.out.writeLine(context.speaker.say('search-saved', { name: cleanText(search.name) }))
  return exit.done
}

async function list(context: CommandContext): Promise<number> {
  const { isJson, out, speaker } = context
  const searches = await readArchive(context, (archive) => archive.api.listSavedSearches({}))
  if (isJson) printJson(out, searches)
  else if (searches.length === 0) out.writeLine(speaker.say('searches-none'))
  else
    for (const search of searches) out.writeLine(`${search.id}  ${cleanText(search.name)}  ${out.paint('dim', describe(search, speaker))}`)
  return searches.length > 0 ? exit.done : exit.nothing
}

function describe({ query, filters: { from, to, undated, ...lists } }: SavedSearch, speaker: Speaker): string {
  const range = from === undefined && to === undefined ? [] : [`${from ?? ''} – ${to ?? ''}`.trim()]
  // The empty name stands for what is not known.
  const values = Object.values(lists).flatMap((names = []) => names.map((name) => name || speaker.say('facet-none')))
  return cleanText([query, ...values, ...range, undated === true ? '--undated' : ''].filter(Boolean).join(' · '))
}
