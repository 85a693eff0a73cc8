/** A byline as a person copies it from a page, in the plain form that is kept: （本报记者 李 颖）→ 记者 李颖. */

const apart = String.raw`[\s:：,，、;；]`
const starts = String.raw`(?<=^|${apart})`
const ends = String.raw`(?=$|${apart})`
/** □本报记者 */
const signs = /[□■◇◆○●△▲☆★◎]/gu
const whole = /^\s*[(（]([^()（）]*)[)）]\s*$/u
/** 本报首席记者, also with the name right behind it. Where that ends like 记者协会, it is no name. */
const roleBefore = new RegExp(
  String.raw`${starts}(?:本[报刊网台]|[日晚早晨商时今]报|全媒体|融媒体?)?(?:首席|特派|特约|见习|资深|实习(?!生))?(记者|通讯员|实习生)(?=$|${apart}|\p{Script=Han}{2,4}(?<![会站部团社])${ends})`,
  'gu',
)
const editorBefore = new RegExp(String.raw`${starts}(?:责任编辑|责编)${ends}`, 'gu')
/** Print sets names of two characters as wide as those of three. */
const spacedName = new RegExp(String.raw`${starts}(\p{Script=Han})\s+(\p{Script=Han})${ends}`, 'gu')

/** The byline in words that `parseByline` reads. */
export function plainByline(text: string): string {
  return text
    .replace(whole, '$1')
    .replaceAll(signs, ' ')
    .replaceAll(roleBefore, '$1 ')
    .replaceAll(editorBefore, '编辑')
    .replaceAll(spacedName, '$1$2')
}

/** 文/图, 摄 and 李颖通讯员王军 are no names: who wrote and who took the pictures has to be said. */
export function isNoName(name: string): boolean {
  return /[/／|]|记者|通讯员|^(?:文|图|摄|图文|供稿|供图|报道)$/u.test(name)
}
