/**
 * Masts and section lines: what an e-paper says of its page and its paper, each site in its own form. What paper itself prints above
 * its pages is read in `running-head.ts`.
 */
import { makeMark, type LineMark } from './line-mark.ts'

/** 第A05版:都市新闻 · A04版:城事 · 004版: · 第4000期:第02版 · 第02版 上一期 … · 第三版 < 上一版 … */
export const mastPattern: RegExp =
  /^(?:•\s*)?(?:第?\d+期:?\s*)?第?\s*(?:00(?=\d{3}))?([A-Z]{0,3}\d{1,3}|[a-z]\d{2,4}|[一二三四五六七八九十]{1,3}(?=版(?::|$|[\s<>‹›]+[上下]一版)))\s*版(?=$|[\s:(|])\s*:?\s*(.*)$/
/** 2016年3月5日, 一九六二年四月十二日, 民国二十三年四月; old papers are often kept by the month. */
export const printedDay: string = String.raw`(?:(?:\d{4}|[一二][〇零○一二三四五六七八九]{3}|(?:中华)?民国\s?(?:\d{1,2}|[元一二三四五六七八九十廿卅]{1,3}))年\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\s?(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日)?)`
/** 2016年3月5日人民日报 第3版 · (录自1958年6月2日《某某日报》第一版,字迹不清处以□代) */
export const datedMast: RegExp = new RegExp(
  String.raw`^[(\[]?(?:(?:抄|摘|转)?录自|[抄剪摘]自)?(${printedDay})\)?\s*《?([〇㐀-鿿𠀀-𲎯]{2,10}?)》?\s*第([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})版`,
  'u',
)
/** 河南日报 2012年3月6日 星期二 第06版 要闻 · 河南日报 > 2012年3月6日 > 06版 要闻 · 《某某报》(1958年9月)第四版 */
export const headMast: RegExp = new RegExp(
  String.raw`^《?([〇㐀-鿿𠀀-𲎯]{2,10}?)》?[\s>»|(]*(${printedDay})(?:\s*星期.)?[\s>»|)]*第?\s*([A-Z]{0,2}\d{1,3}|(?<=第\s?)[一二三四五六七八九十]{1,3})\s*版[:\s>»|]*([^\s。,!?;]{0,14})$`,
  'u',
)
/** 第3版(国际) · 第3版() */
export const sectionPattern: RegExp = /^第([A-Z]?\d{1,3})版\s*\(([^)]{0,16})\)\s*$/
/** 当前版:04版 · 当前版: 05版 上一版  下一版 · 版面 | 04 · 版次:A05 */
export const shownPage: RegExp = /^(?:当前版面?|本版|版[面次号])\s*[:|]\s*第?([A-Z]{0,2}\d{1,3})(?:\s*版)?(?:\s+[上下]一版)*$/
/** 当前报纸名称:某某晚报 */
export const shownPaper: RegExp = /^当前报纸(?:名称)?:\s*([〇㐀-鿿𠀀-𲎯]{2,12})$/u
/** 日期:12-24: the paper's own day without its year. */
export const dayOfPaper: RegExp = /^日期:\s*\d{1,2}[-.月]\d{1,2}日?$/
/** 浙江某报 > 第二版:时政 · 某某日报电子版 > 第08版 > 城事: the way through a paper's own site. */
export const paperAndPage: RegExp =
  /^(?<paper>[〇㐀-鿿𠀀-𲎯]{2,10}?)(?:(?:多媒体)?(?:数字报刊?|电子版|电子报|数字版))?\s*[>»]\s*第(?<page>[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})版\s*[:>»]\s*(?<name>[〇㐀-鿿𠀀-𲎯]{2,8})(?=\s|$)/u

/** 第A05版:都市新闻 and all other forms of it. */
export function markPage(plain: string): LineMark | null {
  if (datedMast.test(plain) || headMast.test(plain)) return makeMark('mast')
  if (shownPage.test(plain) || (plain.length < 60 && paperAndPage.test(plain))) return makeMark('mast')
  if (sectionPattern.test(plain)) return makeMark('section')
  const mast = mastPattern.exec(plain)
  return mast && isMast(plain, mast[2] ?? '') ? makeMark('mast') : null
}

/** A mast says little more than the page's name; a sentence that mentions a page is none. */
function isMast(plain: string, rest: string): boolean {
  return plain.length < 80 && !/[。,!?;]/.test(rest.replace(/\s+(?:上一版|PDF).*$/, ''))
}
