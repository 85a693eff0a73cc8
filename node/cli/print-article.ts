/** One article on a terminal, set like a cutting: titles, byline, districts, paragraphs. */
import type { Paragraph } from '#contract/models.ts'

import type { ArticleJson } from './article-json.ts'
import type { CommandContext } from './command.ts'
import { cleanText, type Output } from './terminal.ts'

export function printArticle({ out, speaker }: CommandContext, article: ArticleJson): void {
  const line = (text: string | null): void => {
    if (text) out.writeLine(text)
  }
  line(article.kicker && cleanText(article.kicker))
  line(out.paint('bold', cleanText(article.headline ?? speaker.say('no-headline'))))
  line(article.subtitle && cleanText(article.subtitle))
  const people = article.byline.map(({ role, name }) => `${speaker.say(`role-${role}`)} ${name}`)
  line(out.paint('cyan', cleanText([article.dateline, ...people].filter(Boolean).join('  '))))
  const districts = article.districts.map(({ name, main }) => (main ? `${name} (${speaker.say('main-district')})` : name))
  line(out.paint('green', cleanText(districts.join('  '))))
  out.writeLine()
  for (const paragraph of article.paragraphs) {
    out.writeLine(paintParagraph(paragraph, out))
    out.writeLine()
  }
}

function paintParagraph({ kind, text }: Paragraph, out: Output): string {
  const clean = cleanText(text)
  switch (kind) {
    case 'lead':
      return out.paint('italic', clean)
    case 'subheading':
      return out.paint('bold', clean)
    case 'caption':
      return out.paint('dim', `▣ ${clean}`)
    case 'text':
      return `  ${clean}`
  }
}
