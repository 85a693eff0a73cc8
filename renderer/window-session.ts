import { connectHost } from './host/connect-host.ts'
import { createSession, type Session } from './session.ts'

/** The session of this window. */
export const session: Session = createSession(window, connectHost(window))
