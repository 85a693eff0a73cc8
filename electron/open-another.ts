import { app, dialog } from 'electron'

import { desktopSentences } from './language.ts'

/** Asks for another archive and starts the program anew with it. The next start opens the user's own again. */
export async function openAnother(): Promise<void> {
  const say = desktopSentences()
  const answer = await dialog.showOpenDialog({
    title: say['open-another'],
    properties: ['openFile'],
    filters: [{ name: say['archive-files'], extensions: ['jianbao'] }],
  })
  const [file] = answer.filePaths
  if (answer.canceled || file === undefined) return
  const others = process.argv.slice(1).filter((argument) => !argument.startsWith('--archive='))
  app.relaunch({ args: [...others, `--archive=${file}`] })
  app.quit()
}
