import type { Article, CorrectableField, PageField, Role } from '#contract/models.ts'
import { pageFields } from '#contract/models.ts'

/** A field as it is typed in a correction: roles in the reader's words, district names with spaces between. */
export function formatField(article: Article, field: CorrectableField, roleName: (role: Role) => string): string {
  switch (field) {
    case 'byline':
      return formatByline(article, roleName)
    case 'districts':
      return article.districts.map(({ name }) => name).join(' ')
    case 'outlet':
    case 'publishedDate':
      return article[field].value ?? ''
    case 'headline':
    case 'kicker':
    case 'subtitle':
    case 'dateline':
    case 'pageNumber':
    case 'pageName':
      return article[field] ?? ''
  }
}

function formatByline({ byline }: Article, roleName: (role: Role) => string): string {
  const roles = [...new Set(byline.map(({ role }) => role))]
  const namesOf = (role: Role) => byline.filter((person) => person.role === role).map(({ name }) => name)
  return roles.map((role) => `${roleName(role)}:${namesOf(role).join(',')}`).join(' ')
}

/** Page fields count for every article of the page unless said otherwise. */
export function isPageField(field: CorrectableField): field is PageField {
  return pageFields.some((name) => name === field)
}
