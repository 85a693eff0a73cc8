/** The city whose paper a page is from: by its outlet, its row of papers, or the end of a machine's line that a mirror has broken. */
import { municipalities, nextSurface } from '../data/gazetteer.ts'
import type { Line } from '../lines/lines.ts'
import type { LineMark } from '../marks/line-mark.ts'
import type { ParseResources } from '../resources.ts'

/** What the page says of its city. */
export interface PageCity {
  /** Whose paper it is. */
  readonly paper: string | null
  /** True when it names districts of the city whose districts are known. */
  readonly tellsOfHome: boolean
}

/** 2024-02-03 1 1 某某日?… content_1.html: a paper's name of which a mirror has lost the end. */
const brokenTail = /^[\d-]+\s+\d+\s+\d+\s+([〇㐀-鿿𠀀-𲎯]{2,6})/u

/** Reads it; null where nothing names one. */
export function readPaperCity(
  outlet: string | null,
  lines: readonly Line[],
  marks: readonly LineMark[],
  resources: ParseResources,
): string | null {
  const row = (): string | undefined => lines[marks.findIndex(({ kind }) => kind === 'papers')]?.plain
  const end = (): string => lines[marks.findLastIndex(({ reason }) => reason === 'machine')]?.plain ?? ''
  const named = resources.outlets.cities.get(outlet ?? '') ?? cityOf(outlet ?? '', resources)
  return named ?? cityOf(row() ?? '', resources) ?? cityOf(brokenTail.exec(end())?.[1] ?? '', resources)
}

/** 金水区 and 中牟 among titles and texts: what zones the page has beside them are the city's whose districts are known, whoever prints it. */
export function tellsOfHome(lines: readonly Line[], { gazetteer }: ParseResources): boolean {
  const named = new Set<string>()
  for (const { plain } of lines) {
    for (let found = nextSurface(plain, 0, gazetteer); found; found = nextSurface(plain, found.at + found.surface.text.length, gazetteer)) {
      const { kind, city, district } = found.surface
      if (city !== null && (kind === 'name' || kind === 'bare')) named.add(district)
    }
    if (named.size >= fewestNamed) return true
  }
  return false
}
const fewestNamed = 2

/** 西安晚报, or a row of papers that begins with it: the city whose paper it is. Those of municipalities circulate everywhere. */
function cityOf(papers: string, { gazetteer }: ParseResources): string | null {
  if (papers === '') return null
  const first = papers.split(/[\s|]+/).find((word) => word !== '' && !/导航|主页|首页/.test(word)) ?? ''
  const city = [4, 3, 2].map((length) => first.slice(0, length)).find((name) => gazetteer.cities.has(name))
  return city === undefined || municipalities.has(city) ? null : city
}
