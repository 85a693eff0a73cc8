import type { Article, CorrectableField, PageField, Role } from '#contract/models.ts'
import { pageFields } from '#contract/models.ts'

type RoleName = (role: Role) => string

/** A field as it is typed in a correction: roles in the reader's words, district names with spaces between. */
export function formatField(article: Article, field: CorrectableField, roleName: RoleName): string {
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

function formatByline({ byline }: Article, roleName: RoleName): string {
  const roles = [...new Set(byline.map(({ role }) => role))]
  const namesOf = (role: Role) => byline.filter((person) => person.role === role).map(({ name }) => name)
  return roles.map((role) => joinNames(roleName(role), namesOf(role))).join(' ')
}

/** With the signs of the language that the role is called in. */
function joinNames(role: string, names: readonly string[]): string {
  return /[㐀-鿿]$/.test(role) ? `${role}：${names.join('、')}` : `${role}:${names.join(',')}`
}

/** A value as the archive keeps it, `reporter:张三 photographer:李四`, in the same form. */
export function formatKept(value: string, field: CorrectableField, roleName: RoleName): string {
  if (field !== 'byline') return value
  return value.replace(/(?<=^| )([a-z]+):(\S*)/g, (_, role: Role, names: string) => joinNames(roleName(role), names.split(',')))
}

/** Page fields count for every article of the page unless said otherwise. */
export function isPageField(field: CorrectableField): field is PageField {
  return pageFields.some((name) => name === field)
}
