/** The session of this window, with what the window will show first asked before there is anything to draw it. */
import { createAnswerKey } from './data/answer-store.ts'
import { connectHost } from './host/connect-host.ts'
import { createPageRequest } from './results/page-request.ts'
import { createSession, type Session } from './session.ts'

export const session: Session = createSession(window, connectHost(window))

// Whoever watches later finds the answers, or finds them under way.
session.answers.watch(createAnswerKey('search', createPageRequest(session.place.get(), 0)), () => {})()
session.answers.watch(createAnswerKey('getInfo', {}), () => {})()
