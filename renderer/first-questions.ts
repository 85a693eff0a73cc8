/** Asks what the window will show first. Whoever watches later finds the answers, or finds them under way. */
import { createAnswerKey } from './data/answer-store.ts'
import { createPageRequest } from './results/page-request.ts'
import { session } from './window-session.ts'

session.answers.watch(createAnswerKey('search', createPageRequest(session.place.get(), 0)), () => {})()
session.answers.watch(createAnswerKey('getInfo', {}), () => {})()
void session.tray.refresh()
void session.imports.recover()
