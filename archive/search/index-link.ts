/**
 * The reader's hold on the index file: opens it, sees when it is replaced or touched, and lets go of it for good when
 * something about it is wrong. See docs/decisions on trusting the index.
 */
import { isPassing } from '#archive/store/explain-sqlite.ts'
import { openIndexForReading, indexLayout, readIndexMeta, type IndexMeta } from '#archive/store/index-file.ts'
import { markDamaged } from '#archive/store/index-presence.ts'
import { isIntact, readFileFacts, type FileFacts } from '#archive/store/index-seal.ts'
import type { Connection } from '#archive/store/open-store.ts'
import { tokeniserVersion } from '#archive/text/tokens.ts'

export interface ArchiveStamp {
  readonly id: string
  readonly generation: number
}

/** Why an index cannot be used; null when it can. `foreign`: of another archive, another version, or of another past. */
export function judgeIndex(meta: IndexMeta, stamp: ArchiveStamp): 'foreign' | null {
  const fits = meta.archiveId === stamp.id && meta.layout === indexLayout && meta.tokeniser === tokeniserVersion
  return fits && meta.generation <= stamp.generation ? null : 'foreign'
}

export type LinkState = 'absent' | 'ready' | 'foreign' | 'damaged'

export class IndexLink {
  state: LinkState = 'absent'
  private readonly file: string
  private db: Connection | null = null
  private facts: FileFacts | null = null

  constructor(file: string) {
    this.file = file
  }

  /** The connection, when the file is there and fit to be used; looks at the file each time. `fresh` marks a new one. */
  acquire(readStamp: () => ArchiveStamp): { readonly db: Connection; readonly fresh: boolean } | null {
    const facts = readFileFacts(this.file)
    const touched = !isSame(facts, this.facts)
    if (facts === null || (touched && facts.inode !== this.facts?.inode)) this.release('absent')
    const former = this.facts
    this.facts = facts
    if (facts === null) return null
    // A file that was refused is looked at again when it has changed.
    if (this.db === null && this.state !== 'absent' && !touched) return null
    try {
      const fresh = this.db === null
      this.db ??= openIndexForReading(this.file)
      if (this.db === null) {
        if (!touched) throw new Error('the index file was emptied from outside')
        // Its writer is about to fill it.
        this.release('absent')
        return null
      }
      if ((touched || former === null) && !isIntact(this.db, this.file)) throw new Error('the index file was changed from outside')
      // The archive is asked after the index: it is never behind it.
      const meta = readIndexMeta(this.db)
      if (judgeIndex(meta, readStamp()) === 'foreign') {
        this.release('foreign')
        return null
      }
      this.state = 'ready'
      return { db: this.db, fresh }
    } catch (thrown) {
      this.refuse(thrown)
      return null
    }
  }

  /** Lets go of an index that failed; when it is damaged and not merely in use, leaves a mark for the writer. */
  refuse(thrown: unknown): void {
    this.letGo(thrown)
    this.mark()
  }

  /** Lets go of an index on which something failed, whosever fault it was. */
  letGo(thrown: unknown): void {
    this.release(isPassing(thrown) ? 'absent' : 'damaged')
  }

  /** Asks whoever may write to make a damaged index anew. */
  mark(): void {
    if (this.state === 'damaged') markDamaged(this.file)
  }

  release(state: LinkState): void {
    this.db?.close()
    this.db = null
    this.state = state
  }
}

function isSame(one: FileFacts | null, other: FileFacts | null): boolean {
  return one?.inode === other?.inode && one?.size === other?.size && one?.changed === other?.changed
}
