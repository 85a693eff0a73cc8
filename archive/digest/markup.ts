/**
 * Text that is markup already. Whatever else is put into a `markup` template is text from a page and is escaped, so that
 * a tag in a headline is printed as the characters it consists of.
 */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

export type Insert = Markup | string | number | null | false | readonly Insert[]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that HTML gives a meaning become entities; control characters, which it forbids, go. */
export function escapeHtml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu, '')
      .replace(/[&<>"']/g, (char) => entities[char] ?? char)
  )
}

function render(insert: Insert): string {
  if (insert === null || insert === false) return ''
  if (insert instanceof Markup) return insert.source
  if (typeof insert === 'object') return insert.map(render).join('')
  return escapeHtml(String(insert))
}

/** Template tag: the literal parts are HTML, the inserted ones text. */
export function markup(literals: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(literals.map((literal, index) => literal + render(inserts[index] ?? null)).join(''))
}

/** A CSS string that neither its quotation marks nor the end of its style element can be broken out of. */
export function quoteCss(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N}\p{Zs}\u3000-\u303F\uFF00-\uFFEF·—…“”‘’]/gu, (char) => `\\${char.codePointAt(0)?.toString(16)} `)}"`
}
