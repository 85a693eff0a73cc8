import { spawn } from 'node:child_process'

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
  startAnew([...others, `--archive=${file}`])
  app.quit()
}

/** An AppImage lies in a place that goes when the program ends, and with it what `app.relaunch` would start: the image itself is started. */
function startAnew(args: string[]): void {
  const image = app.isPackaged ? process.env['APPIMAGE'] : undefined
  if (image === undefined) app.relaunch({ args })
  else
    app.once('quit', () => {
      app.releaseSingleInstanceLock()
      spawn(image, args, { detached: true, stdio: 'ignore' }).unref()
    })
}
