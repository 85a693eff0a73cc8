/** People whom the line with date and source names: 2015-06-18 | 作者:A | 来源:… · 来源:…(记者 A 通讯员 B) 编辑:C. */
import type { Person } from '#contract/models.ts'

import { makePlain } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { readByline } from './byline.ts'
import { isLikelyName } from './names.ts'

const roles = /(?:本报|本网)?(?:作者|记者|通讯员|实习生|责任编辑|责编|编辑)/
/** What parts the fields of such a line. */
const field = /[^|()《》\d]+/g
/** Fields without a bar before them. */
const next = /\s(?:来源|稿源|点击|字号|阅读|浏览|评论|时间|日期|发布|我有话说)/

/** Reads them; whatever is no whole byline of likely names is nobody. */
export function readSourcePeople(plain: string, printed: string, resources: ParseResources): Person[] {
  if (!roles.test(plain)) return []
  return [...plain.matchAll(field)].flatMap(({ 0: words, index }) => {
    const from = words.search(roles)
    if (from < 0) return []
    const own = words.slice(from).split(next, 1)[0] as string
    const { people, whole } = readByline(own, resources, { printed: printed.slice(index + from, index + from + own.length) })
    return whole && people.every(({ name }) => isLikelyName(makePlain(name), resources)) ? people : []
  })
}
