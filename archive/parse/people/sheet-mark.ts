/** Numbers of the duty sheet that some papers print behind the last full stop, or behind the byline there: ②9, A12, DF. */
const sheetMark = /\s?[①②③④⑤⑥⑦⑧⑨⑩]\d{0,2}$|\s?[A-Z]\d{1,3}$|(?<=[。!?”』)])\s?[A-Z]{1,2}\d{0,3}$/

/** Where the text of a paragraph ends, without such a number. */
export function endOfText(plain: string): number {
  return plain.replace(sheetMark, '').trimEnd().length
}
