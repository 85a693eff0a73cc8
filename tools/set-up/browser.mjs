import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

import { notice, root } from './places.mjs'

/** A Chromium for the tests: one that is named, installed, or was fetched by Playwright. Null when there is none. */
export function findBrowser() {
  const named = process.env['CHROMIUM']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM names ${named}, which is not there.`)
  }
  return [...installedPlaces(), ...playwrightPlaces()].find(isExecutable) ?? null
}

/** Fetches a browser; gives its path, or null when none could be had. */
export function bringBrowser() {
  notice('Fetching a browser for the tests …')
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js')
  const playwright = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 240_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  })
  if (playwright.status === 0) return findBrowser()
  if (canInstallPackages()) installPackages(['chromium'])
  return findBrowser()
}

/** Debian packages that the tests of printing need: Chinese fonts for the screen, and readers of PDF files. */
export function bringPrintTools() {
  if (process.platform !== 'linux' || !canInstallPackages()) return
  const missing = [!hasProgram('pdftotext') && 'poppler-utils', !hasChineseFont() && 'fonts-noto-cjk'].filter((name) => name !== false)
  if (missing.length > 0) installPackages(missing)
}

/** Whether PDF files can be looked into and Chinese be seen. */
export function hasPrintTools() {
  return process.platform !== 'linux' || (hasProgram('pdftotext') && hasChineseFont())
}

function installedPlaces() {
  const { env } = process
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ])
  }
  if (process.platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined)
    return folders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ])
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(onPath)
}

/** Playwright keeps each revision in a folder of its own: the newest first. */
function playwrightPlaces() {
  const caches = /** @type {Record<string, string>} */ ({ darwin: 'Library/Caches/ms-playwright', win32: 'AppData/Local/ms-playwright' })
  const own = process.env['PLAYWRIGHT_BROWSERS_PATH']
  const cache = own ?? join(homedir(), caches[process.platform] ?? '.cache/ms-playwright')
  if (!existsSync(cache)) return []
  const revisions = readdirSync(cache).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
  const newestFirst = revisions.toSorted((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
  const names = [
    'chrome',
    'chrome.exe',
    'chrome-headless-shell',
    'chrome-headless-shell.exe',
    'headless_shell',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ]
  return newestFirst.flatMap((revision) =>
    readdirSync(join(cache, revision)).flatMap((system) => names.map((name) => join(cache, revision, system, name))),
  )
}

/** @param {string} name */
function onPath(name) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
}

/** @param {string} name */
function hasProgram(name) {
  return onPath(name).some(isExecutable)
}

function hasChineseFont() {
  return spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout?.trim() ? true : false
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function canInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && hasProgram('apt-get')
}

/** @param {string[]} names */
function installPackages(names) {
  notice(`Installing ${names.join(', ')} from the system's packages …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @param {string[]} words */
  const run = (words) => spawnSync('apt-get', ['-q', '-y', ...words], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  run(['update'])
  const { status, stdout, stderr } = run(['install', '--no-install-recommends', ...names])
  if (status !== 0) notice(`apt-get could not install them:\n${stdout}${stderr}`)
}
