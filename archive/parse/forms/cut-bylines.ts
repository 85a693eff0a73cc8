/**
 * A byline behind the last full stop of a paragraph that a column cuts in two, in a role or in a name:
 *
 *   …井口的大棚。记者 张立 通讯      …井口的大棚。记者 张小      …井口的大棚。记
 *   员 李雪 文/图                    满 通讯员 李雪              者 张小满
 *
 * Read by itself the first half would sign with half a name, and the second would be a title.
 */
import type { SurnameTable } from '../resources.ts'

const roles = ['记者', '通讯员', '实习生', '见习记者', '实习记者', '特约记者', '首席记者']
/** What stands behind the full stop: a role and names, to the end of the line. */
const behindStop = /[。!?”]\s*((?:[〇㐀-鿿𠀀-𲎯]|[\s/、]){1,40})$/u
/** 郑州晚报首席记者 … */
const opensByline = /^(?:[〇㐀-鿿𠀀-𲎯]{0,6}[报台网刊社])?(?:首席|见习|实习|特约)?(?:记者|通讯员|实习生)/u
const endsInName = /(?:记者|通讯员|实习生)\s?(?:[〇㐀-鿿𠀀-𲎯]{2,4}\s)*([〇㐀-鿿𠀀-𲎯]{0,2})$/u
/** A name or the rest of it, then names and roles: nothing that a sentence has. */
const goesOn = /^([〇㐀-鿿𠀀-𲎯]{1,2})(?:$|(?:\s|\/)(?:[〇㐀-鿿𠀀-𲎯]|[\s/、]){0,30}$)/u
const pictureSign = /^[文图摄]$/
const longestRest = 40

/** True when a line is the rest of the byline with which the line above ends. */
export function isRestOfByline(above: string, rest: string, surnames: SurnameTable): boolean {
  if (rest.length > longestRest) return false
  const tail = behindStop.exec(above.slice(-60))?.[1]
  if (tail === undefined) return false
  const isCutRole = roles.some((role) =>
    [...role].some(
      (_, at) =>
        at > 0 && endsWithWord(tail, role.slice(0, at)) && rest.startsWith(role.slice(at)) && isNames(rest.slice(role.length - at)),
    ),
  )
  if (isCutRole) return true
  if (!opensByline.test(tail)) return false
  const begun = endsInName.exec(tail)?.[1]
  // Behind a role alone stands a name.
  if (begun === '') return isNames(rest) && surnames.single.has(rest[0] as string)
  const ended = goesOn.exec(rest)?.[1]
  if (begun === undefined || ended === undefined || pictureSign.test(ended)) return false
  // Of 张小|满, 张|小满 and 张|立 one half is no name by itself.
  return begun.length + ended.length <= 3 && surnames.single.has(begun[0] as string)
}

/** True when a text ends with the beginning of a role, behind a space or alone. */
function endsWithWord(tail: string, word: string): boolean {
  return tail === word || tail.endsWith(` ${word}`)
}

function isNames(rest: string): boolean {
  return /^\s?[〇㐀-鿿𠀀-𲎯]{1,4}(?:[\s/、]|[〇㐀-鿿𠀀-𲎯]){0,36}$/u.test(rest)
}
