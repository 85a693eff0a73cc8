/** `jianbao search QUERY`: articles by words and filters. */
import type { Archive } from '#archive'
import { hasSectionLetter } from '#contract/has-section-letter.ts'
import { isUnknownFacet, type Hit, type Offered, type Range, type SearchResult } from '#contract/models.ts'
import type { Filters } from '#contract/requests.ts'

import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { readArchive } from '../cli/open-archive.ts'
import { filterOptions, readSearch, withinSaved } from '../cli/search-options.ts'
import { cleanText, type Output } from '../cli/terminal.ts'
import { reportUnknownNames } from '../cli/unknown-names.ts'

const facetsShown = ['district', 'outlet', 'year', 'person'] as const
type ShownFacet = (typeof facetsShown)[number]
/** Values of a facet shown to a person; programs get them all. */
const valuesShown = 6

export const searchCommand: Command = {
  options: { ...filterOptions, limit: { type: 'string', value: 'N' }, offset: { type: 'string', value: 'N' } },
  words: { min: 0, max: Infinity, mayBeEmpty: true },
  async run(context, given) {
    const limit = given.number('limit', { min: 0, max: 1000 }) ?? 20
    const offset = given.number('offset', { min: 0, max: 10_000_000 }) ?? 0
    const asked = readSearch(given, given.words.join(' '))
    const found = await readArchive(context, async (archive): Promise<Found> => {
      const request = { ...(await withinSaved(archive, given, asked)), limit, offset }
      await reportUnknownNames(context, archive, request.filters)
      const { query, filters } = request
      const result = await archive.api.search(request)
      const offers = context.isJson ? [] : await archive.api.offerQueries({ query, filters })
      return { result, filters, offers, advice: result.engine === 'scan' ? await adviseOnIndex(archive) : null }
    })
    reportRemarks(context, found)
    if (context.isJson) printJson(context.out, toSearchJson(found.result))
    else printResult(context, found, offset)
    return found.result.total > 0 ? exit.done : exit.nothing
  },
}

function toSearchJson({ total, hits, facets, ms }: SearchResult): object {
  return {
    total,
    hits: hits.map(({ id, headline, outlet, publishedDate, pageNumber, districts, snippet, highlights, file }) => {
      return { id, headline, outlet, publishedDate, pageNumber, districts, snippet, highlights, file }
    }),
    facets: Object.fromEntries(facetsShown.map((name) => [name, facets[name]])),
    ms,
  }
}

interface Found {
  readonly result: SearchResult
  readonly filters: Filters
  readonly offers: readonly Offered[]
  /** What mends an index that could not be used. */
  readonly advice: 'search-scan' | 'search-scan-read-only' | null
}

/** Where nothing can be written no index can be made either: a copy can have one. */
async function adviseOnIndex({ api }: Archive): Promise<Found['advice']> {
  return (await api.getInfo({})).canWrite ? 'search-scan' : 'search-scan-read-only'
}

/** How the query was read and what may be meant: beside the JSON, too, or a word that was left out would look as if it had been found. */
function reportRemarks({ err, speaker }: CommandContext, { result, offers, advice }: Found): void {
  for (const hint of result.hints) err.writeLine(err.paint('dim', speaker.sayHint(hint)))
  for (const offer of offers) err.writeLine(err.paint('dim', speaker.sayOffer(offer)))
  if (advice !== null) err.writeLine(err.paint('dim', speaker.say(advice)))
}

function printResult(context: CommandContext, { result, filters }: Found, offset: number): void {
  const { out, speaker } = context
  if (result.total === 0) {
    out.writeLine(speaker.say('no-hits'))
    return
  }
  for (const hit of result.hits) printHit(context, hit)
  for (const name of facetsShown) printFacet(context, result, name, filters[name] !== undefined)
  const last = offset + result.hits.length
  const count = speaker.say('total-hits', { count: result.total })
  const shown =
    result.hits.length > 0 && result.hits.length < result.total
      ? speaker.say('hits-shown', { first: offset + 1, last, count: result.total })
      : count
  out.writeLine(`${out.paint('bold', shown)}  ${out.paint('dim', speaker.say('search-ms', { ms: Math.round(result.ms) }))}`)
}

/** A facet that was chosen from lists what the other conditions leave in it, and says so: it may be more than the hits. */
function printFacet({ out, speaker }: CommandContext, { facets, unknown }: SearchResult, name: ShownFacet, isChosen: boolean): void {
  const none = isUnknownFacet(name) ? unknown[name] : 0
  const most = facets[name].slice(0, valuesShown)
  // Years read as years go by, the latest first, as in the window.
  const listed = name === 'year' ? most.toSorted((one, other) => Number(other.name) - Number(one.name)) : most
  const values = [...listed, ...(none > 0 ? [{ name: speaker.say('facet-none'), count: none }] : [])]
  if (values.length === 0) return
  const facet = speaker.say(`facet-${name}`)
  const label = isChosen ? speaker.say('facet-apart', { facet, option: `--${name}` }) : facet
  out.writeLine(
    [out.paint('dim', label), ...values.map((value) => `${cleanText(value.name)} ${out.paint('dim', String(value.count))}`)].join('  '),
  )
}

function printHit({ out, speaker }: CommandContext, hit: Hit): void {
  const headline = hit.headline === null ? speaker.say('no-headline') : paintRanges(out, hit.headline, hit.headlineHighlights)
  const mark = (field: 'outlet' | 'publishedDate'): string => (hit.inferred.includes(field) ? speaker.say('inferred-mark') : '')
  const facts = [
    hit.outlet === null ? null : hit.outlet + mark('outlet'),
    hit.publishedDate === null ? null : hit.publishedDate + mark('publishedDate'),
    hit.pageNumber === null
      ? null
      : speaker.say(hasSectionLetter(hit.pageNumber) ? 'page-of-lettered' : 'page-of', { page: hit.pageNumber }),
    ...hit.districts,
  ].filter((fact) => fact !== null)
  out.writeLine(out.paint('bold', headline))
  out.writeLine(`  ${out.paint('dim', cleanText([...facts, hit.id].join(' · ')))}`)
  out.writeLine(`  ${paintRanges(out, hit.snippet, hit.highlights)}`)
  out.writeLine()
}

function paintRanges(out: Output, text: string, ranges: readonly Range[]): string {
  let painted = ''
  let at = 0
  for (const [start, end] of ranges) {
    painted += cleanText(text.slice(at, start)) + out.paint(['yellow', 'bold'], cleanText(text.slice(start, end)))
    at = end
  }
  return painted + cleanText(text.slice(at))
}
