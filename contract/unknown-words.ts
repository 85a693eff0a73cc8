/** What may stand after `报纸:`, `区县:`, `日期:` or `--outlet` for articles of which it is not known. */

const words: ReadonlySet<string> = new Set(['不详', '不詳', '不明', '未知', '无', '無', 'none', 'unknown'])

/** What people say as well, before or behind the name of a fact. */
const saidBeside: ReadonlySet<string> = new Set([
  '不清',
  '不清楚',
  '不知',
  '没有',
  '未注明',
  '未标明',
  '缺',
  '缺失',
  'no',
  'without',
  'missing',
])

/** Facts that may not be known, as people call them. */
const facts: ReadonlyMap<string, UnknownFact> = new Map(
  (
    [
      ['publishedDate', ['日期', '刊发日期', '年份', '时间', 'date', 'year']],
      ['outlet', ['报纸', '报名', '媒体', '来源', '来源媒体', 'newspaper', 'paper', 'outlet', 'source']],
      ['district', ['区县', '地区', 'district']],
      ['page', ['版', '版次', 'page', 'page number']],
      ['pageName', ['版名', 'page name']],
    ] as const
  ).flatMap(([fact, names]) => names.map((name) => [name, fact] as const)),
)

export type UnknownFact = 'publishedDate' | 'outlet' | 'district' | 'page' | 'pageName'

/** The word that everything is written with: citations have it by GB/T 7714. */
export const unknownWord = '不详'

/** True of a word, in any width, case and script, that says that nothing is known. */
export function saysUnknown(written: string): boolean {
  return words.has(written.normalize('NFKC').trim().toLowerCase())
}

/** The fact of which some folded words say that it is not known, name first or last: 日期不明, 无日期, unknown date. */
export function namesUnknown(folded: string): UnknownFact | null {
  if (folded === 'undated') return 'publishedDate'
  for (let at = 1; at < folded.length && folded.length <= longest; at++) {
    const [first, last] = [folded.slice(0, at).trim(), folded.slice(at).trim()]
    const fact = isSaid(last) ? facts.get(first) : isSaid(first) ? facts.get(last) : undefined
    if (fact !== undefined) return fact
  }
  return null
}

const longest = 30
const isSaid = (word: string): boolean => words.has(word) || saidBeside.has(word)
