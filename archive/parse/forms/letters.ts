/** Letters to the paper: how they begin, and who signs below. */

/** 读者 张某: who wrote a letter, below it; below a text 一位老读者, too, which may be a title elsewhere. */
export function isSignature(plain: string, isBelowText = false): boolean {
  if (isBelowText && plain.length <= longestAnonymous && anonymous.test(plain)) return true
  return plain.length <= longestSigned && signed.test(plain)
}

/** 读者 张某 · 河湾县读者 张某 · 河湾县 读者 张某 · 一名渠工 张某; behind 一名 the number of something is no name. */
const signed =
  /^(?:(?:[〇㐀-鿿𠀀-𲎯]{1,8}[省市县区镇乡村]\s{0,2})?(?:一[名位])?(?:热心|忠实)?(?:读者|市民|网友|听众|观众|家长|居民|村民|业主)|一[名位][〇㐀-鿿𠀀-𲎯]{0,4}[工农者民员生师士兵夫匠人友])\s+(?![一二两三四五六七八九十几半多百])[〇㐀-鿿𠀀-𲎯]{1,4}(?:\s[〇㐀-鿿𠀀-𲎯]{1,2}){0,2}$/u
const longestSigned = 24

/** 六月二日 alone on its line: when a letter or a notice was written. */
export const dayAlone: RegExp =
  /^(?:[\d〇零一二三四五六七八九]{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/

/** 一位老读者 · 中原区 一居民: who wrote a letter and does not say his name. */
const anonymous =
  /^(?:[〇㐀-鿿𠀀-𲎯]{2,9}\s+)?(?:一[名位个]?(?:热心|忠实|普通)?老?|热心|忠实)(?:读者|市民|居民|村民|业主|家长|顾客|乘客|群众|听众|观众)$/u
const longestAnonymous = 16

/** 编辑同志:… · 编辑部: · 编辑叔叔:; 记者: alone asks in an interview. */
export const letter: RegExp =
  /^(?:尊敬的(?:编辑部?|记者|总编|主编)|编辑部?|(?:记者|总编|主编)(?=[同老先女朋们]))(?:同志|老师|先生|女士|朋友|叔叔|阿姨)?们?:/

/** 编辑同志: how a letter begins. */
export function isSalutation(plain: string): boolean {
  return salutation.test(plain)
}

/** 编辑回音: with its colon answers the letter above; without it is the title of a piece. */
const salutation =
  /^编[辑者](?:回音|回复|答复):$|(?:同志们?|您好|你好|编辑部|朋友们?|先生|女士|老师|领导|报社|编辑)[,!]?:$|^(?:尊敬|敬爱|亲爱)的[^,。]{1,16}:$/

/** @小城故事:真好! · 网友“小城故事”:真好!: what somebody wrote under the news; in 网友“小城故事”表示:“…” a sentence tells of it. */
export const comment: RegExp = /^(?:@[^“:]{1,16}|网友@[^“:]{1,16}|网友“[^”:]{1,14}”):./
