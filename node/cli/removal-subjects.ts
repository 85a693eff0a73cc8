/** What `remove` and `restore` are told to take: ids of articles, files and folders, an import; each is an act of its own. */
import { resolve } from 'node:path'

import type { Archive } from '#archive'
import { ArchiveError } from '#contract/errors.ts'
import type { RestoreSubject } from '#contract/requests.ts'

import type { CommandArguments } from './command-arguments.ts'
import { exit, type CommandContext, type OptionTable } from './command.ts'
import { changeArchive } from './open-archive.ts'

export const importOption: OptionTable = { import: { type: 'string', value: 'N' } }

/** A word of the line with the ways it can be meant, the likeliest first. */
interface Asked<S> {
  readonly word: string
  readonly meanings: readonly S[]
}

/** Everything on the line; `readWord` knows what else than an article or a path a word can be. */
export function readSubjects<S extends RestoreSubject>(
  given: CommandArguments,
  readWord: (word: string) => readonly S[],
): readonly Asked<S>[] {
  const run = given.number('import', { min: 1 })
  const words = given.words.map((word) => ({ word, meanings: readWord(word) }))
  return run === undefined ? words : [...words, { word: `--import ${run}`, meanings: [{ run } as S] }]
}

/** The id of an article, or a file or folder: by the name the archive has for it, which may be relative, else by where it lies. */
export function readArticleOrPath(word: string): readonly ({ readonly article: string } | { readonly path: string })[] {
  return /^[0-9a-f]{16}-\d+$/.test(word) ? [{ article: word }] : [{ path: word }, { path: resolve(word) }]
}

/** Acts on one after the other. What is not there is told and does not stop the rest. */
export async function actOnEach<S, T>(
  context: CommandContext,
  all: readonly Asked<S>[],
  act: (archive: Archive, what: S) => Promise<T>,
): Promise<{ readonly done: readonly T[]; readonly status: number }> {
  const done: T[] = []
  await changeArchive(context, async (archive) => {
    for (const { word, meanings } of all) {
      try {
        done.push(await tryEach(meanings, (what) => act(archive, what)))
      } catch (thrown) {
        if (!(thrown instanceof ArchiveError && isNothing(thrown))) throw thrown
        context.err.writeLine(`${word}  ${context.speaker.sayError(thrown.code)}`)
      }
    }
  })
  return { done, status: done.length === all.length ? exit.done : exit.nothing }
}

async function tryEach<S, T>([what, ...others]: readonly S[], act: (what: S) => Promise<T>): Promise<T> {
  if (what === undefined) throw new Error('there is nothing to act on')
  try {
    return await act(what)
  } catch (thrown) {
    if (others.length === 0 || !(thrown instanceof ArchiveError && isNothing(thrown))) throw thrown
    return tryEach(others, act)
  }
}

function isNothing({ code }: ArchiveError): boolean {
  return code === 'nothing-to-remove' || code === 'nothing-to-restore' || code === 'article-not-found'
}
