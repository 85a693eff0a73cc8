/** Boot order of the desktop program. Each step lives in the file called like it. */
import { app, session } from 'electron'

import { setUpArchive } from './archive.ts'
import { setUpCompileCache } from './compile-cache.ts'
import { setUpIpc } from './ipc.ts'
import { setUpMenu } from './menu.ts'
import { setUpNavigation } from './navigation.ts'
import { setUpNetwork, setUpOffline } from './network.ts'
import { setUpPermissions } from './permissions.ts'
import { serveScheme, setUpScheme } from './scheme.ts'
import { setUpSingleInstance } from './single-instance.ts'
import { showWindow } from './window.ts'

// Before Chromium starts.
app.enableSandbox()
setUpOffline()
setUpScheme()
setUpNavigation()

if (setUpSingleInstance(showWindow)) {
  setUpCompileCache()
  const hosted = setUpArchive()
  app.on('window-all-closed', () => app.quit())

  void app.whenReady().then(() => {
    setUpNetwork(session.defaultSession)
    setUpPermissions(session.defaultSession)
    serveScheme()
    setUpIpc(hosted)
    showWindow()
    setUpMenu(hosted.file)
  })
}
