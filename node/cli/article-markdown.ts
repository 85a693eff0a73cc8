/** One article as Markdown: titles, a line of facts with their basis, the paragraphs. */
import type { Fact, Paragraph } from '#contract/models.ts'

import type { ShownArticleJson } from './article-json.ts'
import type { Speaker } from './speaker.ts'

export function toMarkdown(article: ShownArticleJson, speaker: Speaker): string {
  const { kicker, headline, subtitle, byline, dateline, districts, paragraphs, pageNumber, pageName } = article
  const fact = (value: string | null, basis: Fact['basis']): string =>
    value === null || basis === null ? speaker.say('unknown') : `${value} (${speaker.say(`basis-${basis}`)})`
  const page = [pageNumber, pageName].filter((part) => part !== null).join(' ')
  const people = byline.map(({ role, name }) => `${speaker.say(`role-${role}`)} ${name}`)
  const facts = [
    fact(article.outlet.name, article.outlet.basis),
    fact(article.publishedDate.value, article.publishedDate.basis),
    page,
    dateline,
    ...people,
    ...districts.map(({ name }) => name),
  ]
  const blocks = [
    kicker && `*${escapeMarkdown(kicker)}*`,
    `## ${escapeMarkdown(headline ?? speaker.say('no-headline'))}`,
    subtitle && `**${escapeMarkdown(subtitle)}**`,
    escapeMarkdown(facts.filter(Boolean).join(' · ')),
    ...paragraphs.map(toBlock),
    `<!-- ${article.id} -->`,
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n\n`
}

function toBlock({ kind, text }: Paragraph): string {
  const escaped = escapeMarkdown(text)
  switch (kind) {
    case 'lead':
      return `> ${escaped}`
    case 'subheading':
      return `### ${escaped}`
    case 'caption':
      return `*${escaped}*`
    case 'text':
      return escaped
  }
}

/** What Markdown would read as its own; at the start of a line also what begins a list, a heading or a rule. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)([#+\-=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
}
