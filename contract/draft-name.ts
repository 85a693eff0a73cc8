/**
 * What a file is called while it is written: beside the place that it will have, hidden, named after it in case it is found one
 * day, but no longer than a name may be. The mark says of which computer and process it is; its end, drawn by lot, makes it nobody
 * else's. A process that is killed leaves its drafts behind: by the mark the next one that writes there knows them.
 */
export function nameDraft(name: string, maker: DraftMaker, lot: string): string {
  return `.${[...name].slice(0, 20).join('')}.${maker.computer}-${maker.pid}-${lot}.part`
}

export interface DraftMaker {
  /** Eight hexadecimal digits: of a folder that several computers write to, each knows its own processes only. */
  readonly computer: string
  readonly pid: number
}

/** Who makes the draft of that name, or what SQLite has put beside it; null for what is no draft of ours. */
export function makerOfDraft(name: string): DraftMaker | null {
  const { computer, pid } = form.exec(name)?.groups ?? {}
  return computer === undefined ? null : { computer, pid: Number(pid) }
}

const form = /^\..{1,20}\.(?<computer>[0-9a-f]{8})-(?<pid>\d+)-[0-9a-f]{12}\.part(?:-journal|-wal|-shm)?$/su
