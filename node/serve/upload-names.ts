/** Names that came with an upload, made into places inside one folder. */
import { isAbsolute, join, posix } from 'node:path'

import { HttpProblem } from './http-problem.ts'

// What Windows does not take in a file name; a separator or a control character nobody does.
const forbidden = process.platform === 'win32' ? /[\p{Cc}<>:"|?*\\]/u : /\p{Cc}/u

/** Gives every name its path below the folder. Two files of one name (dropped from two folders) both come in. */
export function placeUploads(folder: string, names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    checkName(name)
    const free = freeName(name, taken)
    // Some file systems do not tell A.txt from a.txt.
    taken.add(free.toLowerCase())
    return join(folder, free)
  })
}

/** What to hand over for reading: single files as they are, chosen folders as folders, each once. */
export function topPaths(folder: string, names: readonly string[], places: readonly string[]): string[] {
  const tops = names.map((name, at) => {
    const slash = name.indexOf('/')
    return slash < 0 ? (places[at] as string) : join(folder, name.slice(0, slash))
  })
  return [...new Set(tops)]
}

function checkName(name: string): void {
  const parts = name.split('/')
  const isSafe = !isAbsolute(name) && parts.every((part) => part !== '' && part !== '.' && part !== '..' && !forbidden.test(part))
  if (!isSafe) throw new HttpProblem(400, `an upload cannot be named ${JSON.stringify(name)}`)
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const { dir, name: stem, ext } = posix.parse(name)
  const variants = (count: number): string => (count === 1 ? name : posix.join(dir, `${stem} (${count})${ext}`))
  let count = 1
  while (taken.has(variants(count).toLowerCase())) count++
  return variants(count)
}
