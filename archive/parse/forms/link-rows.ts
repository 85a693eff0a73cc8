/** Rows that a site prints above its articles: links to its parts, the papers of its house, words for machines. */
import type { ParseResources } from '../resources.ts'

const longestRow = 160
const longestWord = 8

/** 某网首页 新闻 县区 电子报: a row of short words, some of which are names of a site's parts. */
export function isLinkRow(plain: string, { navigationWords }: ParseResources): boolean {
  if (plain.length > longestRow || !/[\s|·]/.test(plain)) return false
  const words = plain
    .replace(/^date\s+/, '')
    .split(/[\s|·•>[\]]+|-(?=\s)/)
    .filter((word) => word !== '' && !/^[\d-]+$/.test(word))
  if (words.length < 3 || !words.every((word) => word.length <= longestWord && !/[,。!?:;、]/.test(word))) return false
  const known = words.filter((word) => navigationWords.has(word) || word.endsWith('首页')).length
  // 教育 健康 下乡来 is a title: with spaces alone a row is known by more.
  const isBarred = /[|·]|-\s|首页/.test(plain)
  return isBarred ? known >= 2 && known * 3 >= words.length : known >= 3 && known * 2 > words.length
}

/** 学校概况  组织机构  教学科研  招生专栏: beside the way through a site four short words and more, wide apart. */
export function isMenu(plain: string): boolean {
  return plain.length <= longestRow && plain.includes('  ') && menu.test(plain)
}
const menu = /^[〇㐀-鿿𠀀-𲎯]{2,6}(?:\s{2,}[〇㐀-鿿𠀀-𲎯]{2,6}){3,}$/u

/** 甲日报    甲晚报    甲网: papers of one house, with spaces or bars between; 甲日报 | 甲网 | 甲论坛 has one. */
export function isPapersRow(plain: string, { outlets, navigationWords }: ParseResources): boolean {
  if (plain.length > longestRow || !(plain.includes(' ') || plain.includes('|'))) return false
  const words = plain.split(/[ |]+/).filter(Boolean)
  const isPaper = (word: string): boolean =>
    outlets.outlets.has(word) || /^[〇㐀-鿿𠀀-𲎯]{2,6}(?:日报|晚报|晨报|早报|商报|时报)$/u.test(word)
  return (
    words.every((word) => isPaper(word) || navigationWords.has(word) || /^[〇㐀-鿿𠀀-𲎯]{2,8}(?:网|论坛|首页|投稿|手机报)$/u.test(word)) &&
    words.filter(isPaper).length >= (plain.includes('|') && words.length > 2 ? 1 : 2)
  )
}

/** More phrases than a title has, or words between bars: what others have put on a page for machines. */
export function isWordHeap(plain: string): boolean {
  if (/[。!?:“—]/.test(plain)) return false
  if (plain.includes('|')) return /^[^|]+\|[^|]+\|[^|]/.test(plain)
  return plain.length > 40 && !ofProse.test(plain) && plain.split(',').length > 5
}
/** The first half of a paragraph, which a column has cut: it goes on behind its comma, or tells something. */
const ofProse = /,$|[了的是在着过要他她我就都也从被把]|\d{4}年|[^,]{13}/
