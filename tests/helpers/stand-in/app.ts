import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { log } from './log.ts'
import { makeEvent, strict } from './strict.ts'

const appFolder = findAppFolder(path.resolve(String(process.argv[1])))
const facts = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8')) as {
  name: string
  productName?: string
  version: string
}
const packed = process.env['STAND_IN_RESOURCES']
if (packed !== undefined) Object.assign(process, { resourcesPath: packed })
const userData = switchValue('user-data-dir') || mkdtempSync(path.join(os.tmpdir(), 'stand-in-'))
mkdirSync(userData, { recursive: true })

const paths: Record<string, string> = {
  userData,
  appData: userData,
  sessionData: userData,
  temp: os.tmpdir(),
  home: os.homedir(),
  documents: userData,
  downloads: userData,
  logs: userData,
}

/** What ends the program once its windows and listeners agree; set by the module that owns Chromium. */
export interface Ending {
  closeWindows(): Promise<boolean>
  endBrowser(): Promise<void>
}

export class App extends EventEmitter {
  readonly name = facts.productName ?? facts.name
  /** A packed program is tested unpacked: the variable names the folder that would be its `resources`. */
  readonly isPackaged = packed !== undefined
  /** Switches the program asked for; given to Chromium when it is started. */
  readonly switches: string[] = []
  readonly commandLine = strict('app.commandLine', {
    appendSwitch: (name: string, value?: string) => {
      log.push(['switch', name, value])
      this.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`)
    },
    hasSwitch: (name: string) => process.argv.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
    getSwitchValue: switchValue,
  })
  ending: Ending | null = null
  private ready = Promise.withResolvers<void>()
  private isUp = false
  private quitting = false

  getName = (): string => this.name
  getVersion = (): string => facts.version
  getAppPath = (): string => appFolder
  getLocale = (): string => 'zh-CN'
  getPreferredSystemLanguages = (): string[] => [systemLanguage()]
  setName = (): void => {}
  setAppUserModelId = (): void => {}
  enableSandbox = (): void => void log.push(['enableSandbox'])
  requestSingleInstanceLock = (): boolean => true
  releaseSingleInstanceLock = (): void => {}
  isEnding = (): boolean => this.quitting
  isReady = (): boolean => this.isUp
  whenReady = (): Promise<void> => this.ready.promise

  getPath(name: string): string {
    const found = paths[name]
    if (found === undefined) throw new Error(`stand-in: app.getPath('${name}') is not there`)
    return found
  }

  setPath(name: string, value: string): void {
    paths[name] = value
  }

  announceReady(): void {
    this.isUp = true
    this.emit('will-finish-launching')
    this.ready.resolve()
    this.emit('ready', makeEvent({}), {})
  }

  /** Asks everyone who may object, in Electron's order. */
  async quit(): Promise<void> {
    if (this.quitting) return
    this.quitting = true
    this.quitting = (await this.mayQuit()) && this.exit(0)
  }

  exit(code = 0): boolean {
    this.emit('quit', makeEvent({}), code)
    void (this.ending?.endBrowser() ?? Promise.resolve()).finally(() => process.exit(code))
    return true
  }

  private async mayQuit(): Promise<boolean> {
    const before = makeEvent({})
    this.emit('before-quit', before)
    if (before.defaultPrevented || (await this.ending?.closeWindows()) === false) return false
    const will = makeEvent({})
    this.emit('will-quit', will)
    return !will.defaultPrevented
  }
}

/** The one `app`, with the parts only the stand-in itself may see. */
export const theApp = new App()
export const app: App = strict('app', theApp)
export const userDataFolder: string = userData

/** As on Linux, where the environment says it. */
function systemLanguage(): string {
  return (process.env['LANGUAGE'] ?? '').replace('_', '-')
}

function switchValue(name: string): string {
  return process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''
}

function findAppFolder(script: string): string {
  const folder = path.dirname(script)
  return existsSync(path.join(folder, 'package.json')) || folder === script ? folder : findAppFolder(folder)
}
