/** `jianbao show ID`: one article. */
import type { Article, Fact } from '#contract/models.ts'

import { toShownArticleJson } from '../cli/article-json.ts'
import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { readArchive } from '../cli/open-archive.ts'
import { printArticle } from '../cli/print-article.ts'
import { cleanText } from '../cli/terminal.ts'

export const showCommand: Command = {
  options: {},
  words: { min: 1, max: 1 },
  async run(context, given) {
    const [id = ''] = given.words
    const { article, removal } = await readArchive(context, (archive) => archive.api.getArticle({ id }))
    const { isJson, out, speaker } = context
    if (isJson) printJson(out, { ...toShownArticleJson(article), ...(removal === null ? {} : { removed: removal.id }) })
    else {
      printPage(context, article)
      if (removal !== null) out.writeLine(speaker.say('removal-shown', { id: article.id }))
    }
    return exit.done
  },
}

function printPage(context: CommandContext, article: Article): void {
  const { out, speaker } = context
  printArticle(context, article)
  const told = ({ value, basis }: Fact): string =>
    value === null || basis === null ? speaker.say('unknown') : `${value} (${speaker.say(`basis-${basis}`)})`
  const page = [article.pageNumber, article.pageName].filter((part) => part !== null).join(' ')
  const facts = [told(article.outlet), told(article.publishedDate), page, ...article.tags.map((tag) => `#${tag}`)].filter(Boolean)
  out.writeLine(out.paint('dim', cleanText(facts.join(' · '))))
  out.writeLine(out.paint('dim', cleanText(article.file)))
}
