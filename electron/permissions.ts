import type { Session } from 'electron'

/** Writing to the clipboard is how a citation is copied; nothing else of what a page can ask for is of use here. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Camera, location, notifications, devices, screen: refused without asking anybody. */
export function setUpPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
}
