import { useApi } from './use-api.ts'

/** Whether the archive is open for reading only: what would write is grey, with a sentence why. */
export function useReadOnly(): boolean {
  return useApi('getInfo', {}).result?.canWrite === false
}
