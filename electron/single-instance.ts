import { app } from 'electron'

/** False when the program already runs for this user: its window comes to the front and this process ends. */
export function setUpSingleInstance(showWindow: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return false
  }
  // Before the program is up its window is on its way anyway.
  app.on('second-instance', () => app.isReady() && showWindow())
  app.on('activate', showWindow)
  return true
}
