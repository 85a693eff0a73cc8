/**
 * The one contract between the core and every host. Each method takes one object and gives a JSON-safe value.
 * `apiMethods` lists them once: preload, IPC, HTTP and workers loop over it, so a new method is written here and in the
 * core and nowhere else.
 */
import type { z } from 'zod'

import type { ArchiveInfo, CheckReport } from './archive-models.ts'
import type { ChangedDigest, Digest, Piece } from './digest-models.ts'
import type { ExportDocument, PrintDocument } from './documents.ts'
import type { Reply } from './errors.ts'
import type {
  Article,
  ArticleView,
  Correction,
  Cut,
  CutOutcome,
  ImportReport,
  Offer,
  Offered,
  RebuildReport,
  SearchResult,
  SourcePage,
} from './models.ts'
import type { ImportRun, Removal, RemovalMeasure, Restored } from './removal-models.ts'
import * as requests from './requests.ts'
import type { SavedSearch, SavedSearchOutcome } from './saved-search.ts'

type Method<S extends z.ZodType, R> = (input: z.input<S>) => Promise<R>
type Nothing = typeof requests.nothingSchema

export interface ArchiveApi {
  /** Finds articles; exact total and facet counts over all hits, one page of hits. */
  search: Method<typeof requests.searchRequestSchema, SearchResult>
  /** Other queries that may be meant, likeliest first, five at most. May take longer than a search: asked when nobody types any more. */
  offerQueries: Method<typeof requests.queryRequestSchema, readonly Offered[]>
  /** One article as corrected, with all places where the query matches it. The id of a merged piece leads to the whole. */
  getArticle: Method<typeof requests.articleRequestSchema, ArticleView>
  /** The file an article came from: its text, its articles, what was left out and why. */
  getSource: Method<typeof requests.sourceRequestSchema, SourcePage>
  /** Counts, sizes, versions, state of the index. */
  getInfo: Method<Nothing, ArchiveInfo>
  /** Integrity of every layer. Reads everything: slow on large archives. */
  checkArchive: Method<Nothing, CheckReport>
  /** All corrections of an article, undone ones included, newest first. */
  listCorrections: Method<typeof requests.articleRequestSchema, readonly Correction[]>
  /** All splits, merges and declined offers of an article, undone ones included, newest first. */
  listCuts: Method<typeof requests.articleRequestSchema, readonly Cut[]>
  /** Touched articles in which the present reading sees several pieces, those left out that were declined. */
  listOffers: Method<Nothing, readonly Offer[]>
  /** All digests, the open one and deleted ones included, the last changed first; blank ones left out unless open. */
  listDigests: Method<Nothing, readonly Digest[]>
  getDigest: Method<typeof requests.digestRequestSchema, Digest>
  /** Articles as the lines of a digest, one for each id. */
  listPieces: Method<typeof requests.piecesRequestSchema, readonly Piece[]>
  /** Searches kept under a name, the last saved first. */
  listSavedSearches: Method<Nothing, readonly SavedSearch[]>
  /** A print document of chosen articles or of all hits. Chosen ones that are gone are named in it and stop nothing. */
  composePrint: Method<typeof requests.printRequestSchema, PrintDocument>
  /** The same as a web page, as Markdown or as a Word document. */
  composeExport: Method<typeof requests.exportRequestSchema, ExportDocument>
  /** All that was taken out, the last first, what was put back again among it. */
  listRemovals: Method<Nothing, readonly Removal[]>
  /** What taking something out would take, and what of the user's hangs on it. */
  measureRemoval: Method<typeof requests.removalRequestSchema, RemovalMeasure>
  /** Imports that brought files in, the last first. */
  listImports: Method<Nothing, readonly ImportRun[]>

  /** Reads files and folders into the archive. One bad file never stops the rest. */
  importFiles: Method<typeof requests.importRequestSchema, ImportReport>
  /** How the last import ended, for a window that was not there; null once that is dismissed, or another import has begun. */
  getImportReport: Method<Nothing, Reply<ImportReport> | null>
  /** Nobody who comes later is told of it. An import is named by its run, null names one that failed; another one's report stays. */
  dismissImportReport: Method<typeof requests.importRunSchema, { readonly dismissed: boolean }>
  /** Stops the running import after its present batch; what came in stays in. */
  cancelImport: Method<Nothing, { readonly cancelled: boolean }>
  /** Copies the whole archive, in use or not, to the file of a grant. Overwrites nothing that its host was not told to replace. */
  backUp: Method<typeof requests.backUpRequestSchema, { readonly bytes: number }>
  /** Sets a field by hand. Pins the article; the value read stays beneath. */
  correctField: Method<typeof requests.correctRequestSchema, Article>
  undoCorrection: Method<typeof requests.correctionRequestSchema, Article>
  /** Cuts an article in two. The first piece keeps id, corrections, tags and digests. */
  splitArticle: Method<typeof requests.splitRequestSchema, CutOutcome>
  /** Makes an article and the one behind it one. What the second had stays its own and comes back with it. */
  mergeArticles: Method<typeof requests.mergeRequestSchema, CutOutcome>
  /** Splits an article as its offer says. */
  acceptOffer: Method<typeof requests.articleRequestSchema, CutOutcome>
  /** Leaves the article as it is; this cut is not offered again. */
  declineOffer: Method<typeof requests.articleRequestSchema, CutOutcome>
  /** Takes a split, a merge or the answer to an offer back. */
  undoCut: Method<typeof requests.cutRequestSchema, CutOutcome>
  setTags: Method<typeof requests.tagsRequestSchema, Article>
  /**
   * Changes a digest; the first change where none is open makes one. Pins the articles taken in. Those that cannot be stay out, the
   * rest goes in; throws the reason, with the number of `others`, and changes nothing, where it would be all that are named.
   */
  changeDigest: Method<typeof requests.digestChangeSchema, ChangedDigest>
  /** Opens a kept digest in place of the open one, which stays kept. */
  openDigest: Method<typeof requests.openDigestSchema, Digest | null>
  /** Puts a digest among the deleted ones. */
  deleteDigest: Method<typeof requests.digestRequestSchema, { readonly deleted: boolean }>
  restoreDigest: Method<typeof requests.digestRequestSchema, Digest>
  /** Keeps a search under a name, in place of one that has it. */
  saveSearch: Method<typeof requests.savedSearchSchema, SavedSearchOutcome>
  deleteSavedSearch: Method<typeof requests.savedSearchRequestSchema, { readonly deleted: boolean }>
  restoreSavedSearch: Method<typeof requests.savedSearchRequestSchema, SavedSearch>
  /** Takes articles out: no search finds them, no import brings them back. Nothing is deleted; digests keep what they hold. */
  removeArticles: Method<typeof requests.removalRequestSchema, Removal>
  restoreArticles: Method<typeof requests.restoreRequestSchema, Restored>
  /** Refills the index, or reads all stored sources again with the present parser. One that is refused by now never stops the rest. */
  rebuild: Method<typeof requests.rebuildRequestSchema, RebuildReport>
  /** For programs that end after filling the archive: merges the index, in small steps and only while that is cheap; `cancelImport` ends it. */
  tidyIndex: Method<typeof requests.nothingSchema, { readonly steps: number }>
}

export type ApiMethod = keyof ArchiveApi

interface MethodFacts {
  /** `write` goes to the one worker that may change the archive file; `copy` does where there is one, but needs no more than to read. */
  readonly access: 'read' | 'write' | 'copy'
  readonly input: z.ZodType
}

/** Every method of the contract with where it runs and what it takes. */
export const apiMethods = {
  search: { access: 'read', input: requests.searchRequestSchema },
  offerQueries: { access: 'read', input: requests.queryRequestSchema },
  getArticle: { access: 'read', input: requests.articleRequestSchema },
  getSource: { access: 'read', input: requests.sourceRequestSchema },
  getInfo: { access: 'read', input: requests.nothingSchema },
  checkArchive: { access: 'read', input: requests.nothingSchema },
  listCorrections: { access: 'read', input: requests.articleRequestSchema },
  listCuts: { access: 'read', input: requests.articleRequestSchema },
  listOffers: { access: 'read', input: requests.nothingSchema },
  listDigests: { access: 'read', input: requests.nothingSchema },
  getDigest: { access: 'read', input: requests.digestRequestSchema },
  listPieces: { access: 'read', input: requests.piecesRequestSchema },
  listSavedSearches: { access: 'read', input: requests.nothingSchema },
  composePrint: { access: 'read', input: requests.printRequestSchema },
  composeExport: { access: 'read', input: requests.exportRequestSchema },
  listRemovals: { access: 'read', input: requests.nothingSchema },
  measureRemoval: { access: 'read', input: requests.removalRequestSchema },
  listImports: { access: 'read', input: requests.nothingSchema },
  importFiles: { access: 'write', input: requests.importRequestSchema },
  getImportReport: { access: 'copy', input: requests.nothingSchema },
  dismissImportReport: { access: 'copy', input: requests.importRunSchema },
  cancelImport: { access: 'write', input: requests.nothingSchema },
  backUp: { access: 'copy', input: requests.backUpRequestSchema },
  correctField: { access: 'write', input: requests.correctRequestSchema },
  undoCorrection: { access: 'write', input: requests.correctionRequestSchema },
  splitArticle: { access: 'write', input: requests.splitRequestSchema },
  mergeArticles: { access: 'write', input: requests.mergeRequestSchema },
  acceptOffer: { access: 'write', input: requests.articleRequestSchema },
  declineOffer: { access: 'write', input: requests.articleRequestSchema },
  undoCut: { access: 'write', input: requests.cutRequestSchema },
  setTags: { access: 'write', input: requests.tagsRequestSchema },
  changeDigest: { access: 'write', input: requests.digestChangeSchema },
  openDigest: { access: 'write', input: requests.openDigestSchema },
  deleteDigest: { access: 'write', input: requests.digestRequestSchema },
  restoreDigest: { access: 'write', input: requests.digestRequestSchema },
  saveSearch: { access: 'write', input: requests.savedSearchSchema },
  deleteSavedSearch: { access: 'write', input: requests.savedSearchRequestSchema },
  restoreSavedSearch: { access: 'write', input: requests.savedSearchRequestSchema },
  removeArticles: { access: 'write', input: requests.removalRequestSchema },
  restoreArticles: { access: 'write', input: requests.restoreRequestSchema },
  rebuild: { access: 'write', input: requests.rebuildRequestSchema },
  tidyIndex: { access: 'write', input: requests.nothingSchema },
} as const satisfies Readonly<Record<ApiMethod, MethodFacts>>

export function isApiMethod(name: string): name is ApiMethod {
  return Object.hasOwn(apiMethods, name)
}
