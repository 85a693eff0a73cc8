import { app } from 'electron'

/** False when the program already runs for this user: its window comes to the front and this process ends. */
export function setUpSingleInstance(showWindow: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return false
  }
  // Before the program is up no window can be made, and its own is on its way anyway.
  const show = (): void => {
    if (app.isReady()) showWindow()
  }
  app.on('second-instance', show)
  app.on('activate', show)
  return true
}
