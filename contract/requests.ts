/** What may be asked, checked at run time wherever a call enters a host. One schema per kind of request. */
import { z } from 'zod'

import { exportFormats } from './documents.ts'
import { articleFields, pageFields } from './models.ts'
import { flows, papers, standardSettings, typeSizes } from './print-settings.ts'

const names = z.array(z.string().min(1).max(200)).max(200)
/** The empty name stands for articles that have none. */
const namesOrNone = z.array(z.string().max(200)).max(200)
/** Any length of query is read; beyond this it is certainly a mistake. */
const queryText = z.string().max(4000)
const articleIds = z.array(z.string().min(1).max(100)).max(5000)
/** YYYY, YYYY-MM or YYYY-MM-DD. */
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

export const sortOrders = ['relevance', 'newest', 'oldest', 'page'] as const
export type SortOrder = (typeof sortOrders)[number]

/**
 * Values of one facet are alternatives; facets are conditions that must all hold. Months narrow their own year and are
 * alternatives to other years.
 */
export const filtersSchema = z.strictObject({
  district: namesOrNone.optional(),
  outlet: namesOrNone.optional(),
  year: names.optional(),
  month: names.optional(),
  person: names.optional(),
  pageName: names.optional(),
  basis: names.optional(),
  tag: names.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  undated: z.boolean().optional(),
})
export type Filters = z.infer<typeof filtersSchema>

export const searchRequestSchema = z.strictObject({
  query: queryText,
  filters: filtersSchema.default({}),
  sort: z.enum(sortOrders).default('relevance'),
  limit: z.int().min(0).max(1000).default(20),
  offset: z.int().min(0).max(10_000_000).default(0),
})
export type SearchRequest = z.input<typeof searchRequestSchema>

/** What is asked, whatever the order and the page. */
export const queryRequestSchema = searchRequestSchema.pick({ query: true, filters: true })
export type QueryRequest = z.input<typeof queryRequestSchema>

export const savedSearchSchema = searchRequestSchema
  .pick({ query: true, filters: true, sort: true })
  .extend({ name: z.string().trim().min(1).max(100) })
export const savedSearchRequestSchema = z.strictObject({ searchId: z.int() })

/** With a query, the answer says where it matches; with filters, too, whether the article is one of the hits. */
export const articleRequestSchema = z.strictObject({
  id: z.string().min(1).max(100),
  query: queryText.default(''),
  filters: filtersSchema.default({}),
})
export const sourceRequestSchema = z.strictObject({ sourceId: z.string().min(1).max(100) })
export const nothingSchema = z.strictObject({})

/** What the user says about all files of one import; becomes basis `given`. */
export const givenSchema = z.strictObject({
  outlet: z.string().min(1).max(100).optional(),
  publishedDate: partialDate.optional(),
  encoding: z.string().min(1).max(40).optional(),
})
export type Given = z.infer<typeof givenSchema>

/** Files are named by a grant that the host minted from a dialog, a drop or the command line; never by a path. */
export const importRequestSchema = z.strictObject({ grant: z.string().min(1).max(100), given: givenSchema.default({}) })
export type ImportRequest = z.input<typeof importRequestSchema>
export const importRunSchema = z.strictObject({ runId: z.int().nullable() })

/** The file to make is named by a grant, too. */
export const backUpRequestSchema = z.strictObject({ grant: z.string().min(1).max(100) })

export const correctRequestSchema = z.strictObject({
  id: z.string().min(1).max(100),
  field: z.enum([...articleFields, ...pageFields]),
  value: z.string().max(10_000),
  /** Page fields count for the whole page unless the override is asked for. */
  scope: z.enum(['article', 'page']).optional(),
})
export type CorrectRequest = z.infer<typeof correctRequestSchema>

/** Where the second piece begins: at a paragraph, counted from 0, or at an offset of the transcript that begins a line. */
export const splitRequestSchema = z.strictObject({
  id: z.string().min(1).max(100),
  at: z.union([z.strictObject({ paragraph: z.int().min(0) }), z.strictObject({ offset: z.int().min(0) })]),
})
export type SplitRequest = z.infer<typeof splitRequestSchema>

/** An article and the one behind it on its page. */
export const mergeRequestSchema = z.strictObject({ id: z.string().min(1).max(100), nextId: z.string().min(1).max(100) })
export type MergeRequest = z.infer<typeof mergeRequestSchema>

export const cutRequestSchema = z.strictObject({ cutId: z.int() })
export const correctionRequestSchema = z.strictObject({ correctionId: z.int() })
export const tagsRequestSchema = z.strictObject({ id: z.string().min(1).max(100), tags: z.array(z.string().min(1).max(60)).max(50) })
export const rebuildRequestSchema = z.strictObject({ what: z.enum(['index', 'reading']) })

/** What to take out: an article; a file by its id; a file or all of a folder by name, as the archive has it; all that an import brought. */
export const removalSubjectSchema = z.union([
  z.strictObject({ article: z.string().min(1).max(100) }),
  z.strictObject({ source: z.string().min(1).max(100) }),
  z.strictObject({ path: z.string().min(1).max(4000) }),
  z.strictObject({ run: z.int() }),
])
export type RemovalSubject = z.infer<typeof removalSubjectSchema>
export const removalRequestSchema = z.strictObject({ what: removalSubjectSchema })
/** What to put back: the same, or all that one act took out. */
export const restoreRequestSchema = z.strictObject({
  what: z.union([...removalSubjectSchema.options, z.strictObject({ removal: z.int() })]),
})
export type RestoreSubject = z.infer<typeof restoreRequestSchema>['what']

const printSettings = { paper: z.enum(papers), typeSize: z.enum(typeSizes), flow: z.enum(flows) }

/** A window takes 4,000 characters; those of pieces that were merged stand together. */
const pieceNotes = z.record(z.string().max(100), z.string().max(40_000))

export const printRequestSchema = z.strictObject({
  title: z.string().max(200).default(''),
  /** The compiler's foreword. */
  note: z.string().max(10_000).default(''),
  /** The compiler's notes above single pieces, by article id. */
  pieceNotes: pieceNotes.default({}),
  /** Either the articles themselves, in order, or all hits of a search up to the limit. */
  ids: articleIds.optional(),
  search: searchRequestSchema.pick({ query: true, filters: true, sort: true }).optional(),
  limit: z.int().min(1).max(5000).default(500),
  /** `article` prints pieces one after the other without cover and contents. */
  form: z.enum(['digest', 'article']).default('digest'),
  paper: printSettings.paper.default(standardSettings.paper),
  typeSize: printSettings.typeSize.default(standardSettings.typeSize),
  flow: printSettings.flow.default(standardSettings.flow),
  /** Day of printing, YYYY-MM-DD, so that a reprint is identical. */
  printedOn: partialDate,
  language: z.enum(['zh-CN', 'en']).default('zh-CN'),
})
export type PrintRequest = z.input<typeof printRequestSchema>

/** The same choice of articles as a file of another kind than paper. */
export const exportRequestSchema = printRequestSchema.omit({ form: true }).extend({ format: z.enum(exportFormats) })
export type ExportRequest = z.input<typeof exportRequestSchema>

/** A change of a digest: only what is named is changed. */
export const digestChangeSchema = z.strictObject({
  /** Absent: the open digest; a new one where none is open. */
  digestId: z.int().optional(),
  title: z.string().max(200).optional(),
  note: z.string().max(10_000).optional(),
  ...z.strictObject(printSettings).partial().shape,
  /** Takes articles in or moves them: before another, at the end with `null`; those that are in stay where they are without it. */
  put: z.strictObject({ ids: articleIds, before: z.string().max(100).nullable().optional() }).optional(),
  remove: articleIds.optional(),
  /** Writes notes above single pieces, by article id; an empty one takes it away. */
  pieceNotes: pieceNotes.optional(),
})
export type DigestChange = Omit<z.input<typeof digestChangeSchema>, 'digestId'>
/** Null: none, so that the next change begins another. */
export const openDigestSchema = z.strictObject({ digestId: z.int().nullable() })
export const piecesRequestSchema = z.strictObject({ ids: articleIds })
export const digestRequestSchema = z.strictObject({ digestId: z.int() })

/** The files of an upload to the loopback host: names relative to what was chosen (`郑州晚报/2013-12-28/A05.txt`), lengths in bytes. */
export const uploadEntriesSchema = z
  .array(z.strictObject({ name: z.string().min(1).max(4000), size: z.int().min(0) }))
  .min(1)
  .max(200_000)
export type UploadEntry = z.infer<typeof uploadEntriesSchema>[number]

export const withdrawalSchema = z.strictObject({ grant: z.string().min(1).max(100) })
