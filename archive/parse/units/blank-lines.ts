/** Pages on which blank lines stand between paragraphs only: there one tells where a paragraph ends that has lost its full stop. */
import { whenOrWhere } from '../forms/openings.ts'
import { isUnbalanced } from '../forms/sentence-ends.ts'
import type { Item } from './items.ts'

/** Who or what a sentence is about, as its first words: 他…, 记者…, 这座…, 各…, 组委会…; or when. */
const subject =
  /^(?:[他她它我](?!们?[的之]?[^〇㐀-鿿𠀀-𲎯])|大家|记者|[这那][座条家个位次份场件张天年里]|各[〇㐀-鿿𠀀-𲎯]|[〇㐀-鿿𠀀-𲎯]{1,6}(?:委员?会|部门|负责人|公司|大队|中心|[^书布门][局厅])(?![里上中内的]))/u
/** On which no sentence ends: who or what it happens to is wanted, or what happened then. */
const wantsMore = /[给对让跟和与及向把被将请叫为问替比说是在有从由使令以于到送来找省市县区镇乡]$|(?<![小及准按平临同当届定有])时候?$|之后$/

/** True where a line with a blank line in front begins a paragraph, though the one above has no full stop. */
export function opensParagraph(above: Item, { line: { plain }, spaced }: Item): boolean {
  const last = above.line.plain
  return (
    spaced &&
    last.length >= shortest &&
    plain.length >= shortestBelow &&
    endsBare.test(last) &&
    !wantsMore.test(last) &&
    (subject.test(plain) || whenOrWhere.test(plain)) &&
    !isUnbalanced(last)
  )
}
/** Shorter lines may be those of a column. */
const shortest = 25
const shortestBelow = 10
const endsBare = /[〇㐀-鿿𠀀-𲎯]$/u

/** True where nowhere on the page a line behind a blank line goes on inside a clause. */
export function partsAtBlanks(items: readonly Item[]): boolean {
  return !items.some((item, at) => {
    const above = items[at - 1]
    if (!item.spaced || item.mark.kind !== 'text' || above?.mark.kind !== 'text' || item.isHeadingLike || above.isHeadingLike) return false
    return endsBare.test(above.line.plain) && !opensParagraph(above, item)
  })
}
