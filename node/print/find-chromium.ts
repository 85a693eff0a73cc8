import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

import { ArchiveError } from '#contract/errors.ts'

/** What the search looks at; a test gives its own. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
]

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function listInstalled({ platform, env, home }: Surroundings): readonly string[] {
  switch (platform) {
    case 'darwin':
      return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
        macApplications.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
      )
    case 'win32':
      return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((folder) =>
        folder === undefined ? [] : windowsPrograms.map((program) => `${folder}\\${program}`),
      )
    default:
      return (env['PATH'] ?? '')
        .split(delimiter)
        .filter(Boolean)
        .flatMap((folder) => commands.map((command) => join(folder, command)))
  }
}

/** Browsers that Playwright brought: `chromium-1234/chrome-linux/chrome` and the like, newest first. */
function listPlaywright({ platform, env, home }: Surroundings): readonly string[] {
  const caches = { darwin: join(home, 'Library/Caches'), win32: env['LOCALAPPDATA'] ?? join(home, 'AppData/Local') }
  const folder =
    env['PLAYWRIGHT_BROWSERS_PATH'] ??
    join(platform === 'darwin' || platform === 'win32' ? caches[platform] : join(home, '.cache'), 'ms-playwright')
  const read = (path: string): readonly string[] => {
    try {
      return readdirSync(path)
    } catch {
      return []
    }
  }
  const programs = [
    'chrome',
    'chrome.exe',
    'headless_shell',
    'chrome-headless-shell',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ]
  const revisions = read(folder)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .toSorted((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
  return revisions.flatMap((revision) =>
    read(join(folder, revision)).flatMap((build) => programs.map((program) => join(folder, revision, build, program))),
  )
}

/** The Chromium to print with: `$CHROMIUM`, else an installed Chrome, Chromium or Edge, else Playwright's. */
export function findChromium(surroundings: Surroundings = { platform: process.platform, env: process.env, home: homedir() }): string {
  const asked = surroundings.env['CHROMIUM']
  if (asked !== undefined && asked !== '') {
    if (isExecutable(asked)) return asked
    throw new ArchiveError('no-browser', `CHROMIUM names ${asked}, which is not a program that can be run`, { data: { file: asked } })
  }
  const found = [...listInstalled(surroundings), ...listPlaywright(surroundings)].find(isExecutable)
  if (found === undefined) {
    throw new ArchiveError(
      'no-browser',
      'Printing needs Chrome, Chromium or Edge, and none is installed; CHROMIUM=/path/to/it names one elsewhere.',
    )
  }
  return found
}
