/** The archive's API: every method of the contract in a line or two, composed from the parts that know how. */
import { apiMethods, type ApiMethod, type ArchiveApi } from '#contract/api.ts'
import { checkInput, type CheckedInput } from '#contract/check-input.ts'
import { ArchiveError } from '#contract/errors.ts'
import type { EventListener } from '#contract/events.ts'

import { checkArchive } from './check-archive.ts'
import { composeExport, composePrint } from './compose-print.ts'
import { acceptOffer, declineOffer, findNext, mergeArticles, showOffer, splitArticle, undoCut } from './cut-acts.ts'
import { changeDigest, deleteDigest, listPieces, openDigest, requireDigest, restoreDigest } from './digest-acts.ts'
import type { Grants } from './import/grants.ts'
import { importFiles } from './import/import-files.ts'
import { parserVersion } from './import/parser-version.ts'
import type { SourceReader } from './import/source-reader.ts'
import { followArchive, type IndexKeeper } from './index-keeper.ts'
import { createLastImport } from './last-import.ts'
import { placeDateline } from './place-dateline.ts'
import { placeStanzas } from './place-stanzas.ts'
import { closeQuery } from './query/close-query.ts'
import { readSourcePage } from './read-source-page.ts'
import { rebuildReading } from './rebuild-reading.ts'
import { measureRemovalOf, removalOf, removeArticles, restoreArticles } from './removal-acts.ts'
import { createRenewal } from './renew-page.ts'
import type { Resources } from './resources.ts'
import type { Searcher } from './search/searcher.ts'
import { createSingleRun, type Run } from './single-run.ts'
import { backupArchive } from './store/backup-archive.ts'
import { readGeneration } from './store/changes.ts'
import { listCorrections } from './store/corrections.ts'
import { canWrite, countArchive, sizeOf } from './store/count-archive.ts'
import { listCuts } from './store/cuts.ts'
import { listDigests } from './store/digests.ts'
import { explainSqlite } from './store/explain-sqlite.ts'
import { listOffers } from './store/offers.ts'
import type { Store } from './store/open-store.ts'
import { listRemovals } from './store/removals.ts'
import { deleteSavedSearch, listSavedSearches, restoreSavedSearch, saveSearch } from './store/saved-searches.ts'
import { listImportRuns } from './store/sources.ts'
import { tokeniserVersion } from './text/tokens.ts'
import { correctField, requireArticle, setTags, takeBackCorrection, type Act } from './user-acts.ts'

/** What an archive is made of while it is open. */
export interface ArchiveParts {
  readonly store: Store
  readonly searcher: Searcher
  readonly resources: Resources
  readonly grants: Grants
  readonly announce: EventListener
  /** Null in a reader: it changes nothing. */
  readonly writing: { readonly reader: SourceReader; readonly keeper: IndexKeeper } | null
}

/** `lost`: the articles that this act named and that are not the same, nor nearly, in a new reading made for it. */
type Handlers = {
  readonly [M in ApiMethod]: (
    input: CheckedInput<M>,
    lost: ReadonlySet<string>,
  ) => Awaited<ReturnType<ArchiveApi[M]>> | ReturnType<ArchiveApi[M]>
}

/** The contract over these parts; inputs are checked, whoever calls. */
export function createApi(parts: ArchiveParts): ArchiveApi {
  const handlers = createHandlers(parts)
  const afterRenewal = createRenewal(parts)
  const call = async (method: ApiMethod, input: unknown): Promise<unknown> => {
    const handle = handlers[method] as (checked: unknown, lost: ReadonlySet<string>) => unknown
    try {
      const checked = checkInput(method, input)
      return await afterRenewal(method, checked, (lost) => handle(checked, lost))
    } catch (thrown) {
      throw explainSqlite(thrown, parts.store.file)
    }
  }
  const methods = Object.keys(apiMethods) as ApiMethod[]
  return Object.fromEntries(methods.map((method) => [method, (input: unknown) => call(method, input)])) as unknown as ArchiveApi
}

function createHandlers({ store, searcher, resources, grants, announce, writing }: ArchiveParts): Handlers {
  const { db } = store
  const longRun = createSingleRun()
  const lastImport = createLastImport()
  const write = (): NonNullable<typeof writing> => {
    if (!writing) throw new Error('a reader was asked to write')
    return writing
  }
  const announceChange = (changedIds: readonly string[] | null): void =>
    announce({ kind: 'archive-changed', generation: readGeneration(db), changedIds })
  const reach = (generation: number): Promise<void> => followArchive(write().keeper, generation, announce)
  /** What a person set by hand is searchable before the answer is given. Where that is much, it is told at once: searches are right meanwhile. */
  const finishAct = async <T>({ result, touched }: Act<T>): Promise<T> => {
    if (touched === null) announceChange(null)
    await reach(readGeneration(db))
    announceChange(touched)
    return result
  }
  /** The index knows nothing of digests and saved searches. */
  const finishBesideIndex = <T>(kind: 'digests-changed' | 'saved-searches-changed', result: T): T => {
    announce({ kind })
    return result
  }
  const finishDigestAct = <T>(result: T): T => finishBesideIndex('digests-changed', result)
  const finishSavedSearch = <T>(result: T): T => finishBesideIndex('saved-searches-changed', result)
  /** The index follows a long run at most one batch behind, and what it has reached is announced. */
  const followBatches = ({ isCancelled, waitFor }: Run): ((generation: number) => Promise<void>) => {
    let behind = Promise.resolve()
    return async (generation) => {
      const former = behind
      // The end of a cancelled run is announced by itself, and the archive may be closed before the index comes so far.
      behind = reach(generation).then(() => (isCancelled() ? undefined : announceChange(null)))
      await waitFor(former)
    }
  }

  return {
    search: (request) => searcher.search(request),
    offerQueries: (request) => searcher.offerQueries(request),
    getArticle: ({ id, query, filters }) => {
      const article = requireArticle(db, id)
      return {
        article: placeStanzas(db, placeDateline(db, article)),
        matches: searcher.findMatches(article, query),
        isHit: searcher.isHit(article, query, filters),
        next: findNext(db, article),
        offer: listOffers(db, article.id).map(showOffer)[0] ?? null,
        removal: removalOf(db, article.id),
      }
    },
    getSource: ({ sourceId }) => readSourcePage(db, sourceId, resources),
    getInfo: () => ({
      file: store.file,
      canWrite: canWrite(store.file),
      isCopy: store.isCopy,
      ...countArchive(store),
      indexBytes: sizeOf(searcher.indexFile) + sizeOf(`${searcher.indexFile}-wal`),
      parserVersion,
      tokeniserVersion,
      index: searcher.state(),
    }),
    checkArchive: () => checkArchive(store, searcher),
    listCorrections: ({ id }) => listCorrections(db, requireArticle(db, id).id),
    listCuts: ({ id }) => listCuts(db, requireArticle(db, id).id),
    listOffers: () => listOffers(db).map(showOffer),
    listDigests: () => listDigests(db),
    getDigest: ({ digestId }) => requireDigest(db, digestId),
    listPieces: ({ ids }) => listPieces(db, ids),
    listRemovals: () => listRemovals(db),
    measureRemoval: ({ what }) => measureRemovalOf(db, what),
    listImports: () => listImportRuns(db),
    listSavedSearches: () => listSavedSearches(db).map((search) => ({ ...search, query: closeQuery(search.query) })),
    composePrint: (request) => composePrint(db, searcher, request),
    composeExport: (request) => composeExport(db, searcher, request),

    importFiles: ({ grant, given }) =>
      longRun.run(async (run) => {
        const { reader } = write()
        const files = grants.redeem(grant)
        lastImport.begin()
        const report = await importFiles({
          store,
          reader,
          resources,
          files,
          given,
          onProgress: announce,
          onEnd(reply) {
            lastImport.end(reply)
            announce({ kind: 'import-ended', reply })
          },
          isCancelled: run.isCancelled,
          onBatch: followBatches(run),
          onStored: () => run.waitFor(reach(readGeneration(db))),
        })
        announceChange(null)
        return report
      }),
    getImportReport: () => lastImport.get(),
    dismissImportReport: ({ runId }) => ({ dismissed: lastImport.dismiss(runId) }),
    cancelImport: () => ({ cancelled: longRun.cancel() }),
    async backUp({ grant }) {
      const { paths, mayReplace = false } = grants.redeem(grant)
      return { bytes: await backupArchive(store.file, paths[0] ?? '', { mayReplace }) }
    },
    correctField: (request) => finishAct(correctField(db, request, resources)),
    undoCorrection: ({ correctionId }) => finishAct(takeBackCorrection(db, correctionId)),
    splitArticle: (request) => finishAct(splitArticle(db, request, resources)),
    mergeArticles: (request) => finishAct(mergeArticles(db, request, resources)),
    acceptOffer: ({ id }) => finishAct(acceptOffer(db, id, resources)),
    declineOffer: ({ id }) => finishAct(declineOffer(db, id)),
    undoCut: ({ cutId }) => finishAct(undoCut(db, cutId, resources)),
    setTags: ({ id, tags }) => finishAct(setTags(db, id, tags)),
    changeDigest: (change, lost) => finishDigestAct(changeDigest(db, change, lost)),
    openDigest: ({ digestId }) => finishDigestAct(openDigest(db, digestId)),
    deleteDigest: ({ digestId }) => finishDigestAct({ deleted: deleteDigest(db, digestId) }),
    restoreDigest: ({ digestId }) => finishDigestAct(restoreDigest(db, digestId)),
    saveSearch: ({ name, ...request }) => finishSavedSearch(saveSearch(db, name, request)),
    deleteSavedSearch: ({ searchId }) => finishSavedSearch({ deleted: deleteSavedSearch(db, searchId) }),
    restoreSavedSearch: ({ searchId }) => finishSavedSearch(restoreSavedSearch(db, searchId)),
    removeArticles: ({ what }) => finishAct(removeArticles(db, what)),
    restoreArticles: ({ what }) => finishAct(restoreArticles(db, what)),
    tidyIndex: () =>
      longRun.run(async ({ isCancelled }) => {
        let steps = 0
        for (let step = await write().keeper.tidy(); step && !isCancelled(); step = await write().keeper.tidy()) {
          announce({ kind: 'tidy-progress', ...step })
          steps++
        }
        return { steps }
      }),
    rebuild: ({ what }) =>
      longRun.run(async (run) => {
        const { isCancelled, waitFor } = run
        const started = performance.now()
        if (what === 'index') await waitFor(write().keeper.rebuild())
        const failed =
          what === 'index' ? [] : await rebuildReading({ store, resources, isCancelled, onProgress: announce, onBatch: followBatches(run) })
        await waitFor(reach(readGeneration(db)))
        announceChange(null)
        if (isCancelled()) throw new ArchiveError('cancelled', 'the rebuild was stopped; what it had done stays')
        return { articles: countArchive(store).articles, failed, ms: Math.round(performance.now() - started) }
      }),
  }
}
