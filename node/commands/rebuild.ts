/** `jianbao rebuild --index | --reading`. */
import { ArchiveError } from '#contract/errors.ts'

import { exit, printJson, type Command } from '../cli/command.ts'
import { fillArchive } from '../cli/open-archive.ts'
import { printFiles } from '../cli/print-files.ts'
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
      const stop = (): void => {
        bar.clear()
        err.writeLine(speaker.say('stopping'))
        void archive.api.cancelImport({})
      }
      context.hearInterruption().addEventListener('abort', stop, { once: true })
      try {
        const report = await archive.api.rebuild({ what })
        await archive.api.tidyIndex({})
        return { report, offers: await archive.api.listOffers({}) }
      } catch (thrown) {
        bar.clear()
        if (thrown instanceof ArchiveError && thrown.code === 'cancelled') err.writeLine(speaker.say(`rebuild-${what}-stopped`))
        throw thrown
      } finally {
        bar.clear()
      }
    })
    const { articles, failed, ms } = report
    if (context.isJson) printJson(out, report)
    else {
      out.writeLine(speaker.say(`rebuild-${what}-done`, { articles, seconds: (ms / 1000).toFixed(1) }))
      if (what === 'reading' && offers.length > 0) out.writeLine(speaker.say('rebuild-offers', { count: offers.length }))
    }
    printFiles(context, 'rebuild-failed', failed)
    return failed.length > 0 ? exit.nothing : exit.done
  },
}
