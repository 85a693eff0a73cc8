/** `jianbao rebuild --index | --reading`. */
import { exit, printJson, type Command } from '../cli/command.ts'
import { fillArchive } from '../cli/open-archive.ts'
import { createProgressBar } from '../cli/progress-bar.ts'
import { UsageError } from '../cli/usage-error.ts'

export const rebuildCommand: Command = {
  options: { index: { type: 'boolean' }, reading: { type: 'boolean' } },
  words: { min: 0, max: 0 },
  async run(context, given) {
    const { out, err, speaker } = context
    if (given.has('index') === given.has('reading')) throw new UsageError('choose-one', { options: '--index, --reading' })
    const what = given.has('index') ? 'index' : 'reading'
    const { report, offers } = await fillArchive(context, async (archive) => {
      const bar = createProgressBar(err, speaker)
      archive.subscribe((event) => bar.show(event))
      context.hearInterruption().addEventListener('abort', () => void archive.api.cancelImport({}), { once: true })
      try {
        const report = await archive.api.rebuild({ what })
        await archive.api.tidyIndex({})
        return { report, offers: await archive.api.listOffers({}) }
      } finally {
        bar.clear()
      }
    })
    const { articles, ms } = report
    if (context.isJson) printJson(out, report)
    else {
      out.writeLine(speaker.say(`rebuild-${what}-done`, { articles, seconds: (ms / 1000).toFixed(1) }))
      if (what === 'reading' && offers.length > 0) out.writeLine(speaker.say('rebuild-offers', { count: offers.length }))
    }
    return exit.done
  },
}
