import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Failure } from '../ui/failure.tsx'
import { EndActions } from './end-actions.tsx'
import { ImportForm } from './import-form.tsx'
import { ImportProgressView } from './import-progress.tsx'
import { ImportReportView } from './import-report.tsx'
import { isBusy, type ImportState } from './import-store.ts'

/** Choosing what to import, watching it come in, reading what came of it. Closing it leaves the import running. */
export function ImportDialog() {
  const { place, imports } = useSession()
  const { t } = useMessages()
  const { panel } = useStore(place)
  const state = useStore(imports)
  const close = () => {
    place.go({ panel: null }, 'replace')
    imports.dismiss()
  }
  return (
    // Handed over, files are read: what can be done is the same, and keeps the focus.
    <Dialog title={t(titleOf(state))} stage={isBusy(state) ? 'busy' : state.kind} isOpen={panel === 'import'} onClose={close}>
      {state.kind === 'idle' ? <ImportForm /> : null}
      {isBusy(state) ? <ImportProgressView state={state} /> : null}
      {state.kind === 'done' ? <ImportReportView report={state.report} onClose={close} /> : null}
      {state.kind === 'withdrawn' ? (
        <>
          <p>{t('import.withdrawn')}</p>
          <EndActions onClose={close} />
        </>
      ) : null}
      {state.kind === 'failed' ? <Failure failure={state.failure} onRetry={() => imports.dismiss()} /> : null}
    </Dialog>
  )
}

function titleOf(state: ImportState): 'import.title' | 'report.title' | 'report.cancelled' {
  if (state.kind === 'withdrawn' || (state.kind === 'done' && state.report.cancelled)) return 'report.cancelled'
  return state.kind === 'done' ? 'report.title' : 'import.title'
}
