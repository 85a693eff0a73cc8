/** Where the migrations are: beside this file, and beside the built program. */
import { join } from 'node:path'

/** Folder with the `.sql` files. */
export function sqlFolder(): string {
  return join(import.meta.dirname, 'migrations')
}
