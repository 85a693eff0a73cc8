/** What may stand after `报纸:`, `区县:`, `日期:` or `--outlet` for articles of which it is not known. */

const words: ReadonlySet<string> = new Set(['不明', '未知', '不详', '不詳', '无', '無', 'none', 'unknown'])

/** The word that the normal form is written with. */
export const unknownWord = '不明'

/** True of a word, in any width, case and script, that says that nothing is known. */
export function saysUnknown(written: string): boolean {
  return words.has(written.normalize('NFKC').trim().toLowerCase())
}
