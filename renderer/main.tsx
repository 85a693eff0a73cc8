import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './app.tsx'
import { connectHost } from './host/connect-host.ts'
import { createSession, SessionContext } from './session.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <SessionContext value={createSession(window, connectHost(window))}>
      <App />
    </SessionContext>
  </StrictMode>,
)
