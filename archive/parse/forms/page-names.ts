/** What papers call their pages: 要闻 · 社区新闻 · 民生·热线 · 荥阳新闻. */
import { surfaceOf } from '../data/gazetteer.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'

/** 要闻 · 社区新闻 · 民生·热线 · 荥阳要闻: words by which papers call their pages, alone or behind one more. */
export function isSectionName(name: string, resources: ParseResources): boolean {
  const { pageNames, pageHeads } = resources
  const tight = tighten(name)
  if (pageNames.has(tight)) return true
  const isSection = (part: string): boolean =>
    sectionLengths.some((length) => {
      const stem = part.slice(0, -length)
      return pageHeads.sections.has(part.slice(-length)) && (stem.length <= 2 || pageHeads.sections.has(stem))
    })
  // 经济与社会
  const both = tight.split(/[与和]/)
  if (both.length === 2 && both.every((part) => pageHeads.sections.has(part))) return true
  const parts = tight.split(/[·•/&—-]/)
  return parts.some(isSection) && parts.every((part) => part.length <= 4 || isSection(part))
}
const sectionLengths = [2, 3, 5]

/** 教 育 → 教育: a name that is set apart, as it is called. */
export function closeUp(name: string): string {
  return /^\S(?:\s\S){1,3}$/u.test(name) ? name.replaceAll(/\s/g, '') : name
}

/** True for a line that is a page's name and nothing else. */
export function isPageName(plain: string, resources: ParseResources): boolean {
  if (plain.length > 10) return false
  const tight = tighten(plain)
  return (
    resources.pageNames.has(tight) ||
    isSupplement(tight, resources) ||
    isNewsOf(tight, resources) ||
    isOfSubjects(tight, resources) ||
    isOfSections(tight, resources)
  )
}

/** 黄河副刊: what a paper calls its pages of literature; 文学副刊 may be printed over each piece. */
function isSupplement(tight: string, { pageHeads }: ParseResources): boolean {
  return supplement.test(tight) && !pageHeads.sections.has(tight.slice(0, -2))
}
const supplement = /^[〇㐀-鿿𠀀-𲎯]{2,3}副刊$/u

/** 要闻·综合, 财经·市场: two sections; 人物·修渠记 names a column and what it has. */
function isOfSections(tight: string, { pageHeads }: ParseResources): boolean {
  return /[·•]/.test(tight) && tight.split(/[·•]/).every((part) => pageHeads.sections.has(part))
}

/**
 * 荥阳新闻, 上街·视窗, 今日荥阳: the page of one district, 洛阳新闻: of one city; 县域新闻: of one subject; 区街简讯, 社区传真: of
 * briefs from places, as 体育简讯 is a column.
 */
function isNewsOf(tight: string, resources: ParseResources): boolean {
  const { pageHeads, labels } = resources
  if (tight.startsWith('今日')) return isOfPlace(tight.slice(2), resources)
  const [, stem, kind] = newsOf.exec(tight) ?? []
  if (stem === undefined || kind === undefined) return false
  // 图片新闻 is what a piece is.
  if (pageHeads.sections.has(stem) && (!/[讯真]$/.test(kind) || pageHeads.areas.has(stem))) return !labels.lines.has(tight)
  return isOfPlace(stem, resources)
}
const newsOf = /^(.{2,4}?)[·•]?(新闻|要闻|[时快简短]讯|传真|动态|资讯|播报|视窗|周刊|专刊|广角|时空|在线)$/

/** 教育: a subject; 科教卫生, 社会·民生: two; 荥阳教育: one of a place, 区县时政: of places. */
function isOfSubjects(tight: string, resources: ParseResources): boolean {
  const { subjects, areas } = resources.pageHeads
  const stem = tight.slice(0, -2).replace(/[·•]$/, '')
  return (
    subjects.has(tight.slice(-2)) &&
    !stem.startsWith(tight.slice(-2)) &&
    (stem === '' || subjects.has(stem) || areas.has(stem) || isOfPlace(stem, resources))
  )
}

/** The name of a city or a district, whole or without its 区, 市, 县. */
export function isOfPlace(stem: string, { gazetteer }: ParseResources): boolean {
  return gazetteer.cities.has(stem) || ['', '区', '市', '县'].some((end) => surfaceOf(stem + end, gazetteer) !== undefined)
}
