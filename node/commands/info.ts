/** `jianbao info`: what the archive holds. */
import { exit, printJson, type Command } from '../cli/command.ts'
import { formatBytes } from '../cli/format-bytes.ts'
import { readArchive } from '../cli/open-archive.ts'
import { measureCells, padCells } from '../cli/terminal.ts'

export const infoCommand: Command = {
  options: {},
  words: { min: 0, max: 0 },
  async run(context, _given) {
    const { out, speaker } = context
    const info = await readArchive(context, (archive) => archive.api.getInfo({}))
    if (context.isJson) {
      printJson(out, info)
      return exit.done
    }
    const { removed } = info
    const count = (value: number): string => value.toLocaleString(speaker.language)
    const versions = {
      schema: info.schemaVersion,
      parser: info.parserVersion,
      tokeniser: info.tokeniserVersion,
      generation: info.generation,
    }
    const rows = [
      [speaker.say('info-file'), info.file],
      [speaker.say('info-archive-id'), info.archiveId],
      [speaker.say('info-sources'), count(info.sources)],
      [speaker.say('info-articles'), count(info.articles)],
      ...(removed.articles + removed.sources > 0
        ? [
            [
              speaker.say('info-removed'),
              removed.sources === 0
                ? speaker.say('total-hits', { count: removed.articles })
                : speaker.say('info-removed-value', { files: removed.sources, articles: removed.articles }),
            ] as const,
          ]
        : []),
      [speaker.say('info-corrections'), count(info.corrections)],
      [speaker.say('info-digests'), count(info.digests)],
      [speaker.say('info-archive-size'), formatBytes(info.archiveBytes, speaker.language)],
      [speaker.say('info-index-size'), formatBytes(info.indexBytes, speaker.language)],
      [speaker.say('info-text-size'), formatBytes(info.textBytes, speaker.language)],
      [speaker.say('info-versions'), speaker.say('info-versions-value', versions)],
      // Nobody is building one where nothing can be written.
      [speaker.say('info-index'), speaker.say(!info.canWrite && info.index.state !== 'ready' ? 'index-none' : `index-${info.index.state}`)],
    ] as const
    const width = Math.max(...rows.map(([label]) => measureCells(label)))
    for (const [label, value] of rows) out.writeLine(`${out.paint('dim', padCells(label, width))}  ${value}`)
    return exit.done
  },
}
