import type { FileFailure } from './models.ts'

/** Files of which the same is said, together, in the order they came: a folder of thousands has the same few reasons over and over. */
export function groupFailures(
  files: readonly FileFailure[],
  say: (file: FileFailure) => string,
): readonly (readonly [reason: string, files: readonly FileFailure[]])[] {
  return [...Map.groupBy(files, say)]
}
