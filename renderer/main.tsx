import './styles/base.css'
// Before all else: the host works on the answers while the browser is still at what draws them.
import './first-questions.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './app.tsx'
import { SessionContext } from './session.ts'
import { session } from './window-session.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <SessionContext value={session}>
      <App />
    </SessionContext>
  </StrictMode>,
)
