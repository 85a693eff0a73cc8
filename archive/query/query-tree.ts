/** What a query means, free of how it was written. */
import type { Hint, Role } from '#contract/models.ts'

/** Parts of an article that a word can be looked for in. */
export type TextField = 'headline' | 'kicker' | 'subtitle' | 'dateline' | 'body'

/** Facts that a word can be compared with. */
export type NameField = 'outlet' | 'district' | 'page' | 'pageName' | 'tag'

/** Those of them that may be unknown. Whether an article has tags is no question of knowledge. */
export type UnknownField = Exclude<NameField, 'tag'>

/** A day, month or year as a number: YYYYMMDD with 00 for what is not known. */
export type DateNumber = number

export interface Worded {
  /** As written, without quotation marks. */
  readonly written: string
  /** Between quotation marks: other spellings of its numbers do not count. */
  readonly quoted: boolean
  /** Folded; any one of them will do. Never empty. */
  readonly spellings: readonly string[]
}

/** Text anywhere in the article (field null) or in one of its parts. */
export interface TextTerm extends Worded {
  readonly kind: 'text'
  readonly field: TextField | null
}

/** A name in the byline, in one role or any. */
export interface PersonTerm extends Worded {
  readonly kind: 'person'
  readonly role: Role | null
}

/** Outlet, district, page number, page name or tag. */
export interface NameTerm extends Worded {
  readonly kind: 'name'
  readonly field: NameField
}

/** Published on a day that may lie in the range; open ends are 0 and 99999999. */
export interface DateTerm {
  readonly kind: 'date'
  readonly from: DateNumber
  readonly to: DateNumber
}

/** Published on a day of any year that may lie between these: MMDD, with 00 and 99 for the ends of a month. */
export interface YearlyTerm {
  readonly kind: 'yearly'
  readonly from: number
  readonly to: number
}

/** Outlet, district, page number or page name is not known. */
export interface NamelessTerm {
  readonly kind: 'nameless'
  readonly field: UnknownField
}

/** No date is known. */
export interface UndatedTerm {
  readonly kind: 'undated'
}

export type Term = TextTerm | PersonTerm | NameTerm | NamelessTerm | DateTerm | YearlyTerm | UndatedTerm

export type QueryNode =
  | Term
  | { readonly kind: 'and'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'or'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly part: QueryNode }

export interface ParsedQuery {
  /** Null: nothing is asked for, everything matches. */
  readonly root: QueryNode | null
  readonly hints: readonly Hint[]
}

/** The terms whose presence makes an article a hit: those under an even number of NOTs. */
export function positiveTerms(root: QueryNode | null): readonly Term[] {
  const found: Term[] = []
  const visit = (node: QueryNode, positive: boolean): void => {
    switch (node.kind) {
      case 'and':
      case 'or':
        for (const part of node.parts) visit(part, positive)
        break
      case 'not':
        visit(node.part, !positive)
        break
      default:
        if (positive) found.push(node)
    }
  }
  if (root) visit(root, true)
  return found
}
