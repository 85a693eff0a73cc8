import { rememberPath } from './upload.ts'

/**
 * All files of a drop, folders walked. The list must be read before the first wait: the browser empties it afterwards.
 * On the desktop a folder is handed over as it is: the host walks it, and files keep their real place.
 */
export async function readDrop(transfer: DataTransfer, walkFolders: boolean): Promise<readonly File[]> {
  const files = [...transfer.files]
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  // Files that do not come from a disk (dragged out of another page) have no entry.
  if (!walkFolders || entries.length === 0) return files
  return (await Promise.all(entries.map((entry) => readEntry(entry)))).flat()
}

async function readEntry(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    rememberPath(file, entry.fullPath.replace(/^\//, ''))
    return [file]
  }
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const files: File[] = []
  // `readEntries` gives about a hundred at a time and nothing at the end.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (batch.length === 0) return files
    for (const child of batch) files.push(...(await readEntry(child)))
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
