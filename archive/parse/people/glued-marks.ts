/** 张三文 李四图: what somebody did, printed at the end of the name without a space. */
import { isRoleStart } from './role-starts.ts'

const lone = (marks: string): RegExp => new RegExp(String.raw`(?:^|[/\s、(])(?:${marks})(?=$|[\s/、。.)])`, 'u')
const glued = (marks: string): RegExp => new RegExp(String.raw`[〇㐀-鿿𠀀-𲎯]{2}(?:${marks})(?=$|[\s/、。.)])`, 'u')
const loneText = lone('文|文字')
const lonePhoto = lone('图|图片|摄|摄影|供图')
const gluedText = glued('文')
const gluedPhoto = glued('图|摄|摄影|供图')

/** 记者甲文记者乙图 */
const textBeforeRole = /(?:记者|通讯员|实习生)[〇㐀-鿿𠀀-𲎯]{2,3}文(?:首席|本报)?(?:记者|通讯员|实习生)/u
const photoBehindRole = /(?:记者|通讯员|实习生)[〇㐀-鿿𠀀-𲎯]{2,3}[图摄](?=$|[\s、。)])/u

/**
 * True for 文, 图 or 摄 at the end of a run when it says what somebody did. Names end in 文 and 图, too (李静文): there it is a
 * credit only when the byline shares the work out (张三文 李四图) and prints no credit of that kind apart from a name.
 */
export function isGluedMark(text: string, end: number): boolean {
  const unit = text[end]
  if (unit !== '文' && unit !== '图' && unit !== '摄') return false
  const after = text[end + 1] ?? ''
  if (after !== '' && !/[\s/、。.)]/.test(after)) return unit === '文' && isRoleStart(text, end + 1) && photoBehindRole.test(text)
  if (unit === '摄') return true
  // 李颖文/图 · 李颖文、图; but 王雅文/文, and 李静文/图 where somebody else's 文 is printed.
  const shared = /^[/、]\s?([图摄文])(?=$|[\s/、。.)])/.exec(text.slice(end + 1, end + 5))?.[1]
  if (shared && (shared === '文') === (unit === '文')) return false
  if (shared) return unit === '文' ? !loneText.test(text) : !lonePhoto.test(text)
  const rest = text.slice(end + 1)
  if (/^\s?(?:摄|图|文)/.test(rest)) return false
  return unit === '文'
    ? !loneText.test(text) && gluedPhoto.test(text)
    : !lonePhoto.test(text) && (gluedText.test(text) || textBeforeRole.test(text))
}
