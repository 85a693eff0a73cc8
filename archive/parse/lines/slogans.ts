/** 文明城市 美丽家园|水渠通水了: a slogan and a bar in front of each title of a page, in its list and above the article. */
import type { Line } from './lines.ts'

const sloganed = /^([^|。]{2,30}\|)\s*[^|。]{4,60}$/
/** So many titles of the page have it. */
const fewest = 3

/** The lines without it; each stays where it stands. */
export function withoutSlogans(lines: readonly Line[]): readonly Line[] {
  const slogans = lines.map(({ plain }) => (plain.includes('|') ? sloganed.exec(plain)?.[1] : undefined))
  const titles = new Map<string, Set<string>>()
  slogans.forEach((slogan, index) => {
    if (slogan !== undefined) titles.set(slogan, (titles.get(slogan) ?? new Set()).add(lines[index]?.plain ?? ''))
  })
  if (![...titles.values()].some(({ size }) => size >= fewest)) return lines
  return lines.map((line, index) => {
    const slogan = slogans[index]
    if (slogan === undefined || (titles.get(slogan)?.size ?? 0) < fewest) return line
    return { ...line, text: line.text.slice(line.text.search(/[|｜]/) + 1).trim(), plain: line.plain.slice(slogan.length).trim() }
  })
}
