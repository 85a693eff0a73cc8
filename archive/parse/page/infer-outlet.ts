/** The outlet of a page that states none: by its folder, the form of its page number, the papers that its bylines name. */
import type { Fact } from '#contract/models.ts'

import type { Line } from '../lines/lines.ts'
import type { LineMark } from '../marks/line-mark.ts'
import { mastPattern } from '../marks/masts.ts'
import type { ParseResources } from '../resources.ts'
import { mediaName } from './outlet-names.ts'

/** 郑州晚报/2013-12-28/A05.txt: the first path that names a paper, by its last part that does. */
export function inferOutlet(paths: readonly string[], resources: ParseResources): Fact | null {
  for (const path of paths) {
    for (const part of path.split(/[\\/]+/).reverse()) {
      const names = part.split(/[^〇㐀-鿿𠀀-𲎯]+/u).filter(Boolean)
      const name = names.find((word) => resources.outlets.outlets.has(word)) ?? names.flatMap((word) => longestKnown(word, resources)).at(0)
      if (name) return { value: name, basis: 'inferred', evidence: path }
    }
  }
  return null
}

function longestKnown(word: string, { outlets }: ParseResources): string[] {
  for (let length = Math.min(word.length, 10); length >= 3; length--) {
    for (let at = 0; at + length <= word.length && at < 40; at++) {
      const name = word.slice(at, at + length)
      if (outlets.outlets.has(name) && !outlets.groups.has(word)) return [name]
    }
  }
  return []
}

/** Papers of one house that number their pages each in its own way: the row names both, the page's number tells which. */
export function inferFromPageForm(lines: readonly Line[], marks: readonly LineMark[], { outlets }: ParseResources): Fact | null {
  const mast = lines[marks.findIndex(({ kind }) => kind === 'mast')]
  const row = lines[marks.findIndex(({ kind }) => kind === 'papers')]?.plain ?? ''
  const number = mastPattern.exec(mast?.plain ?? '')?.[1]
  if (!mast || !number) return null
  const named = row.split(/[\s|]+/).filter((word) => mediaName.test(word))
  const house = outlets.pageForms.find(({ papers }) => papers.size === named.length && named.every((name) => papers.has(name)))
  const value = house?.forms.find(({ form }) => form.test(number))?.outlet
  return value ? { value, basis: 'inferred', evidence: mast.text } : null
}

/** Bylines that all name one paper: 郑州晚报记者 A. */
export function inferFromBylines(media: readonly string[], resources: ParseResources): Fact | null {
  const papers = new Set(media.filter((name) => resources.outlets.outlets.has(name)))
  const [only] = papers
  return papers.size === 1 && only ? { value: only, basis: 'inferred', evidence: `${only}记者` } : null
}
