/** The one table that a run prints, in Markdown. */

interface Times {
  readonly p50: number
  readonly p95: number
}

export interface Measured {
  readonly machine: string
  readonly articles: number
  readonly characters: number
  readonly bytes: number
  readonly files: number
  readonly importing: {
    readonly ms: number
    readonly failed: number
    readonly textBytes: number
    readonly articles: number
    readonly peak: number
  }
  readonly merging: { readonly ms: number; readonly longest: number; readonly archiveBytes: number; readonly indexBytes: number }
  readonly opening: { readonly ms: number; readonly total: number }
  readonly querying: {
    readonly all: Times
    readonly processor: Times
    readonly kinds: readonly (Times & { readonly kind: string })[]
    readonly facets: Times
    readonly peak: number
    readonly totals: readonly number[]
  }
  readonly changing: {
    readonly add: number
    readonly correction: number
    readonly idle: Times
    readonly during: Times
    readonly asked: number
  }
  readonly scanning: (Times & { readonly processor: Times; readonly totals: readonly number[] }) | null
  readonly ripgrep: Times | null
  readonly recoll: (Times & { readonly speed: number; readonly size: number }) | null
}

/** Rows of what was measured. */
export function writeTable(run: Measured): string {
  const { importing, merging, opening, querying, changing, scanning, ripgrep, recoll } = run
  const speed = importing.textBytes / 1e3 / importing.ms
  const share = (bytes: number): string => `${(bytes / importing.textBytes).toFixed(2)} × text`
  const times = ({ p50, p95 }: Times): string => `${ms(p50)} / ${ms(p95)}`
  const rows: (readonly [string, string])[] = [
    [
      'import',
      `${speed.toFixed(1)} MB/s, ${Math.round((importing.articles / importing.ms) * 1000)} articles/s, ${(importing.ms / 1000).toFixed(0)} s`,
    ],
    ['memory while importing, while searching', `${importing.peak.toFixed(0)} MB, ${querying.peak.toFixed(0)} MB`],
    [
      'archive (sources included) + index',
      `${share(merging.archiveBytes)} + ${share(merging.indexBytes)} = ${share(merging.archiveBytes + merging.indexBytes)}`,
    ],
    ['merging when idle, longest step', `${(merging.ms / 1000).toFixed(1)} s, ${ms(merging.longest)}`],
    ['open to first result', ms(opening.ms)],
    ['page, p50 / p95', times(querying.all)],
    ['page, processor time, p50 / p95', times(querying.processor)],
    ...querying.kinds.map((kind): readonly [string, string] => [`— ${kind.kind}`, times(kind)]),
    ['facet change, p50 / p95', times(querying.facets)],
    ['50 articles more, until found', ms(changing.add)],
    ['correction, until found', ms(changing.correction)],
    [`page through worker, idle, p50 / p95`, times(changing.idle)],
    [`— while ${changing.asked} were asked during an import`, times(changing.during)],
  ]
  if (scanning) {
    rows.push(['scan with LIKE: page, p50 / p95', times(scanning)])
    rows.push(['scan with LIKE: processor time, p50 / p95', times(scanning.processor)])
    const ratios = [querying.all.p95 / scanning.p95, querying.processor.p95 / scanning.processor.p95]
    rows.push(['our p95 / its p95, by the clock and of the processor', ratios.map((ratio) => ratio.toFixed(4)).join(', ')])
    const wrong = scanning.totals.filter((total, at) => total !== querying.totals[at]).length
    rows.push(['questions with another total than the scan', `${wrong} of ${scanning.totals.length}`])
  }
  if (ripgrep) rows.push(['ripgrep, files with the word, p50 / p95', times(ripgrep)])
  if (recoll) {
    rows.push(['Recoll: index', `${recoll.speed.toFixed(2)} MB/s, ${recoll.size.toFixed(1)} × text`])
    rows.push(['Recoll: 20 rows with abstracts, p50 / p95', times(recoll)])
    rows.push([
      'our import / its, our p50 / its, our p95 / its',
      [speed / recoll.speed, querying.all.p50 / recoll.p50, querying.all.p95 / recoll.p95].map((ratio) => ratio.toFixed(3)).join(', '),
    ])
  }
  const head = `${run.articles.toLocaleString('en')} articles, ${Math.round(run.bytes / 1e6)} MB in ${run.files.toLocaleString('en')} files. ${run.machine}.`
  return `${head}\n\n| | |\n| --- | --- |\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n`
}

function ms(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : value >= 10 ? `${value.toFixed(0)} ms` : `${value.toFixed(1)} ms`
}
