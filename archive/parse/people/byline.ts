/**
 * Bylines. A scanner, not one large pattern: newspapers leave out spaces, put roles first or last, and mix both.
 *
 *   byline  = bullet? ( credit separator? )+
 *   credit  = role name+ mark?            记者 A B · 通讯员 A 文/图 · 本报记者 A 摄
 *           | name+ mark                  A/文 B/图 · A 摄
 *           | mark slash role? name+      文/A 图/记者 B
 *           | medium name+                荥阳时报 A
 *           | bullet name+                □A
 *   role    = medium? (首席|见习|…)* (记者|通讯员|实习生|编辑|作者 …) ":"?
 *   name    = 2–4 Chinese characters, spaced (李 颖) or with a middle dot
 */
import type { Person, Role } from '#contract/models.ts'

import { isHan, makePlain, signs } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { leadMarkAt, markAt, mediumAt, roleAt, type Mark } from './byline-words.ts'
import { isLikelyName, nameAt, officeAt } from './names.ts'
import { isRoleStart } from './role-starts.ts'

/** People read from a text, and how sure that it is a byline at all. */
export interface Byline {
  readonly people: readonly Person[]
  /** True when every character was understood. */
  readonly whole: boolean
  /** True when at least one role word, medium, bullet or photo mark stood there. */
  readonly marked: boolean
  /** Media named before the role words: 郑州晚报记者. */
  readonly media: readonly string[]
}

interface Open {
  role: Role | null
  names: string[]
}

const nobody: Byline = { people: [], whole: false, marked: false, media: [] }

/** N本报记者: the letter that stands for □ in a font of signs. */
const bullets: RegExp = new RegExp(`^(?:[Nn](?=(?:[〇㐀-鿿𠀀-𲎯]{2,4})?(?:首席|见习)?(?:记者|通讯员))|[${signs}▌▎┃|\\s【[(])+`, 'u')
const bullet: RegExp = new RegExp(`[${signs}]`)
const separator = /[\s、,;/|】\]).。·•:—–-]/
const colon = /:/
const pictured = /摄影报[道导]$/

interface BylineOptions {
  /** The same text as it is printed, for the names. */
  readonly printed?: string
  /** Take names without any role word for authors. */
  readonly bare?: boolean
  /** Give up at the first thing that is not of a byline. */
  readonly strict?: boolean
}

/** 海都记者 A: what a paper calls itself. */
const shortPaper = /^[〇㐀-鿿𠀀-𲎯]{2,4}(?=(?:首席|见习|实习)?记者\s)/u

/** 本版文图 记者 A · 本组图片 A 摄: how much of the page the byline is of; 图片 and 摄影 stay, they say what was done. */
const extent =
  /^本(?:[版组页栏期刊报]|专[题版])(?=[文图摄撰采稿])(?:(?:文\s?[/、]?\s?图|图\s?[/、]?\s?文|稿件|文字|撰文|采写)(?:均|皆)?[由为]?[:/]?\s?)?/u

/** A(文) B(图), or 记者?A?B from a page that lost its spaces, in the form that the scanner knows; no character is added or taken. */
function makeEven(words: string): string {
  let text = /^(?:本报)?(?:记者|通讯员)\?/.test(words) ? words.replaceAll('?', ' ') : words
  if (text.includes('》')) text = text.replace(quotedPaper, ' $1 ')
  if (!text.includes('(')) return text
  // A 摄(新华社发), A 摄(人民视觉): the agency is none of the names.
  const blank = (words: string): string => ' '.repeat(words.length)
  return text
    .replace(/\((文|图|摄)\)/g, '/$1 ')
    .replace(agencyBehind, blank)
    .replace(trade, blank)
}

const agencyBehind = /(?<=摄)\s?\((?:(?:新华社|中新社)发?|(?:人民|视觉|影像)(?:视觉|中国|图片))\)$/

/** □石 磨(退休教师): what who signs so does. */
const trade =
  /(?<=^[□■◆●]\s*[〇㐀-鿿𠀀-𲎯](?:\s{0,2}[〇㐀-鿿𠀀-𲎯]){1,3}\s?)\([〇㐀-鿿𠀀-𲎯、,\s]{1,15}(?:[师生工人民兵长家医农友商]|[人职党教]员|干部|作者)\)$/u

/** 《某某日报》记者: a guest's paper. */
const quotedPaper = /《([〇㐀-鿿𠀀-𲎯]{2,10})》(?=(?:首席|特派|见习|实习)?(?:记者|通讯员))/gu

/** Reads a text, in its form for rules, as a byline. */
export function readByline(
  words: string,
  resources: ParseResources,
  { printed = words, bare = false, strict = false }: BylineOptions = {},
): Byline {
  const text = makeEven(words)
  const before = bullets.exec(text)?.[0] ?? ''
  const isBulleted = before !== '' && bullet.test(before)
  const people: Person[] = []
  const media: string[] = []
  let open: Open = { role: null, names: [] }
  let pendingMark: Mark | null = null
  let marked = isBulleted
  let whole = true
  let ignoring = false
  let at = before.length
  if (roleAt(text, at, resources) === null) at += (shortPaper.exec(text.slice(at)) ?? extent.exec(text.slice(at)))?.[0].length ?? 0

  const close = (): void => {
    const role = open.role ?? (isBulleted || bare || pendingMark === 'text' ? 'author' : null)
    for (const name of open.names) if (role && !ignoring) people.push({ role, name })
    if (open.names.length > 0 && !role && !ignoring) whole = false
    open = { role: null, names: [] }
  }

  while (at < text.length) {
    if (strict && !whole) return nobody
    const role = roleAt(text, at, resources)
    if (role) {
      // 图/记者 B: the mark before the role says what B did.
      const photographer: boolean = pendingMark === 'photo' && open.names.length === 0
      close()
      ignoring = role.role === null
      open.role = photographer ? 'photographer' : role.role
      if (role.medium) media.push(role.medium)
      pendingMark = null
      marked = true
      at = role.end
      continue
    }
    const lead = leadMarkAt(text, at)
    if (lead) {
      close()
      pendingMark = lead.kind
      open.role = lead.kind === 'photo' ? 'photographer' : null
      marked = true
      at = lead.end
      continue
    }
    const mark = markAt(text, at, open.names.length > 0)
    if (mark) {
      marked = true
      if (open.names.length > 0) {
        // □记者甲乙摄影, all in one run below a headline: the first wrote it.
        if (mark.kind === 'photo' && isBulleted && open.role === 'reporter' && open.names.length === 2 && !/\s/.test(text))
          people.push({ role: 'reporter', name: open.names.shift() as string })
        // 送水到村 张敏摄: words before the name of who took it.
        const isCaption = mark.kind === 'photo' && open.role === null && !isBulleted && pendingMark === null
        if (isCaption && open.names.slice(0, -1).some((name) => !isLikelyName(makePlain(name), resources))) {
          open.names.splice(0, open.names.length - 1)
          whole = false
        }
        // A/文图 B/剪辑: a byline names who wrote.
        if (mark.kind === 'other') open.names = []
        // A bare 文/图 after a list of names makes nobody a photographer.
        if (mark.kind === 'photo') open.role = 'photographer'
        else if (mark.kind === 'text') open.role ??= 'author'
        const role = open.role ?? 'author'
        const [only, ...others] = open.names
        const isOwnPicture = mark.kind === 'both' && others.length === 0 && pictured.test(text.slice(at, mark.end))
        close0(role)
        // 本报记者 A 摄影报道: A wrote it and took its pictures.
        if (isOwnPicture && only !== undefined && !ignoring) people.push({ role: 'photographer', name: only })
        open = { role: mark.kind === 'photo' ? null : open.role, names: [] }
        pendingMark = null
      } else {
        pendingMark = mark.kind
        if (mark.kind === 'photo') open.role = 'photographer'
        else if (mark.kind === 'text') open.role = open.role === 'photographer' ? null : open.role
      }
      at = mark.end
      continue
    }
    const medium = mediumAt(text, at, resources)
    const isSupplement = medium !== null && resources.pageHeads.supplements.has(medium.name) && isHan(text, medium.end)
    if (medium && (isSupplement || separator.test(text[medium.end] ?? ''))) {
      close()
      // A supplement's own people: its name is not the paper's.
      open.role = 'reporter'
      marked = true
      at = medium.end
      continue
    }
    const name = nameAt(text, at, resources, printed)
    if (name) {
      if (open.role === null && open.names.length === 0 && pendingMark === 'text') open.role = 'author'
      open.names.push(name.name)
      at = name.end
      // 张三:"…" is somebody speaking.
      if (colon.test(text[at] ?? '') && !/^:\s*$/.test(text.slice(at))) whole = false
      continue
    }
    const office = open.role === null ? 0 : officeAt(text, at, resources)
    if (office > 0) {
      at = office
      continue
    }
    if (!separator.test(text[at] as string)) whole = false
    // What is no name as a whole has none inside: 从现场了解.
    const isWord = isHan(text, at)
    at++
    while (isWord && isHan(text, at) && !isRoleStart(text, at)) at++
  }
  close()
  return { people, whole, marked, media }

  function close0(role: Role): void {
    for (const name of open.names) if (!ignoring) people.push({ role, name })
    open.names = []
  }
}
