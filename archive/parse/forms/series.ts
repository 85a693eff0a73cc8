/** What the titles of one series have in common: a number, how they begin, how long they are. */

/** 灯火夜话③, …系列报道之二, 观察(上), 送餐篇 (not 谱写新篇): which of them. */
export const seriesNumber: RegExp =
  /[①②③④⑤⑥⑦⑧⑨⑩]$|(?:之|系列|报道)第?[一二三四五六七八九十]{1,3}(?:[篇章])?$|第[一二三四五六七八九十]{1,3}[篇章]$|(?:系列|报道|观察|调查|话题|故事)\([上中下一二三四五六七八九十\d]{1,2}\)$|^[〇㐀-鿿𠀀-𲎯]{1,3}[^一二两三几每本首末全名开新这那诗长短]篇$/u

/** 一、 · (二) · 3. · ◆: an item of a list, or a section of a text. */
export const numbered: RegExp =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[)、.]\s?(?!\d)|第[一二三四五六七八九十]{1,2}[,、:是]|[●■◆□▲★◎•①-⑩]|[一二三四五六七八九十](?:问|是|曰|张|把|支|本)[:,])/

/** 水从哪里来 · 谁来管闸门: what is asked in a few words. */
const asks = /怎[么样]|如何|谁|哪[里儿些个来]|为[何啥]|什么|(?:有|剩|要)多|多少|咋|啥/
const longestQuestion = 8

/** 瓦是旧房上拆的 · 灯是街坊们凑的: what is said of one thing after the other, whole behind its 的. */
export const cleft: RegExp = /^[^,的是]{1,4}是[^,的是]{2,9}的$/

/** Keys by which parallel titles resemble each other: how they begin, how long they are, the lengths of their parts. */
export function seriesKeys(plain: string): string[] {
  const cut = cutParts(plain)
  const seams = cut.length >> 1
  const shape = shapeOfParts(cut)
  // 从“看着做”到“动手做”: what stands between the quotations.
  const frame = plain.includes('“') ? plain.replace(/“[^”]*”/g, '“”') : ''
  const marker = /^(?:\(?[一二三四五六七八九十\d]{1,2}[)、.]|[①-⑩]|[●■◆□▲★◎【])/
    .exec(plain)?.[0]
    .replace(/[①-⑩一二三四五六七八九十\d]+/, '#')
  return [
    `^${plain.slice(0, 2)}${seams}`,
    `=${plain.slice(0, 1)}${plain.length}${seams}`,
    `$${plain.slice(-4)}${seams}`,
    ...(shape ? [`#${shape}`] : []),
    ...(frame.length < plain.length && frame.split('“').length > 2 ? [`#${frame}`] : []),
    ...(marker ? [`@${marker}`] : []),
    ...(cleft.test(plain) ? ['是的'] : []),
    ...(ordered.test(plain) ? [`~${plain.length}`] : []),
    ...(seams === 0 && plain.length <= longestQuestion && asks.test(plain) ? ['?'] : []),
  ]
}

/** Parts and, between them, what parts them. */
const cutParts = (plain: string): string[] => plain.split(/([,、\s;:]+)/)

function shapeOfParts(cut: readonly string[]): string {
  let shape = ''
  for (let at = 1; at < cut.length; at += 2) shape += `${cut[at - 1]?.length ?? 0}${cut[at]?.trim() || ' '}`
  return shape
}

/** The lengths of the parts without quotation marks: “渠水”清不清,… and 田埂平不平,… are alike. None: it has one part, or no such mark. */
export function unquotedShape(plain: string): string[] {
  const shape = plain.includes('“') ? shapeOfParts(cutParts(plain.replaceAll(/[“”]/g, ''))) : ''
  return shape ? [`#${shape}`] : []
}

/** 先拆干部的 … 再建大家的: one after the other, of one length. */
const ordered = /^(?:先|再|后|还[要得])[〇㐀-鿿𠀀-𲎯]{3,10}$/u

const openingClause = /^[^,]{6,},/

/** How many other titles share the clearest likeness of each; by its index in `titles`. `keys` are none for what is no title. */
export function countSeries(titles: readonly { readonly plain: string; readonly keys: readonly string[] }[]): number[] {
  const counts = new Map<string, number>()
  // The same line printed twice is no series, nor are two halves of sentences that begin with the same clause.
  const seen = new Set<string>()
  for (const { plain, keys } of titles) {
    const clause = openingClause.exec(plain)?.[0] ?? plain
    if (keys.length === 0 || seen.has(clause)) continue
    seen.add(clause)
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return titles.map(({ keys }) => keys.reduce((most, key) => Math.max(most, (counts.get(key) as number) - 1), 0))
}

/** Series among what turned out to be titles: a sentence half that resembled one no longer counts. */
export function recountSeries<T extends { readonly plain: string; readonly keys: readonly string[]; readonly siblings: number }>(
  units: readonly T[],
): T[] {
  const series = countSeries(units)
  return units.map((unit, index) => (unit.siblings === series[index] ? unit : { ...unit, siblings: series[index] as number }))
}
