/** 家园位置 河湾县柳林镇 / 反映问题 垃圾遍地 / 现场调查 昨日中午,记者来到…: paragraphs of which each begins with a label. */

interface LabelledLine {
  readonly plain: string
  readonly isText: boolean
}

const labelled = /^[〇㐀-鿿𠀀-𲎯]{4} (?=\S)/u
/** One below the other. */
const fewest = 3

/** The places of such paragraphs: three and more in a row, with other labels, and a sentence among them; titles have none. */
export function findLabelled(lines: readonly LabelledLine[]): ReadonlySet<number> {
  const places = new Set<number>()
  const isLabelled = (at: number): boolean => (lines[at]?.isText ?? false) && labelled.test(lines[at]?.plain ?? '')
  for (let at = 0; at < lines.length; at++) {
    if (!isLabelled(at)) continue
    let end = at + 1
    while (isLabelled(end)) end++
    const run = lines.slice(at, end)
    const labels = new Set(run.map(({ plain }) => plain.slice(0, 4)))
    if (labels.size === run.length && run.length >= fewest && run.some(({ plain }) => plain.endsWith('。')))
      for (let place = at; place < end; place++) places.add(place)
    at = end
  }
  return places
}
