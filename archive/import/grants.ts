/** Grants: tokens that stand for files a person chose, so that no path need cross from a window to the core. */
import { randomUUID } from 'node:crypto'

import { ArchiveError } from '#contract/errors.ts'

/** Files a person chose. */
export interface GrantedFiles {
  readonly paths: readonly string[]
  /** Names are recorded relative to this folder; absent, the absolute path is the name. */
  readonly relativeTo?: string | null
  /** False for uploads: they have no place where they could be found changed later. */
  readonly lasting?: boolean
  /** True where a person was asked, and wants what is there already replaced. */
  readonly mayReplace?: boolean
}

export interface Grants {
  /** Remembers the files and gives the token for them. A host may bring its own token. */
  mint(files: GrantedFiles, token?: string): string
  /** Hands the files over, once. Throws `grant-unknown`. */
  redeem(token: string): GrantedFiles
}

/** An empty book of grants. */
export function createGrants(): Grants {
  const open = new Map<string, GrantedFiles>()
  return {
    mint(files, token = randomUUID()) {
      open.set(token, files)
      return token
    },
    redeem(token) {
      const files = open.get(token)
      if (!files) throw new ArchiveError('grant-unknown', 'these files were not chosen here, or were read already')
      open.delete(token)
      return files
    },
  }
}
