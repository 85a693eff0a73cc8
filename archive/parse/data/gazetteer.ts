/**
 * Names of places → the district they lie in. Surfaces are found by longest match from a table keyed by the first two
 * characters, so that a text is scanned once.
 */

/** A city whose districts, towns and streets are known. Lists are separated by spaces. */
export interface GazetteerFile {
  readonly city: string
  readonly districts: readonly {
    readonly name: string
    readonly aliases: string
    /** Names without a suffix that are clear enough. */
    readonly bare: string
    /** Names that are ordinary words: they count only beside another district or after the city's name. */
    readonly context?: string
    /** Names that other cities' zones bear, too: not after another city's name. */
    readonly zone?: string
    /** Names that stand for a policy in set phrases: `以…为统揽`. */
    readonly policy?: string
    readonly towns: string
  }[]
  /** Words in which a name is not the place. */
  readonly traps: string
}

/** The county-level places of the country. */
export interface CountryFile {
  readonly cities: string
  readonly counties: Readonly<Record<string, string>>
  /** Counties that are recognised without their suffix. */
  readonly bare: string
  /** `city:name` of those whose name any town could have: 洛阳市:老城区. */
  readonly generic: string
}

/** How a surface may be believed. */
export type SurfaceKind = 'name' | 'bare' | 'parented' | 'officed' | 'context' | 'zone' | 'town' | 'trap'

/** A name as it stands in texts. */
export interface Surface {
  readonly text: string
  readonly district: string
  readonly kind: SurfaceKind
  readonly policy: boolean
  /** The city whose file it comes from; null for the rest of the country. */
  readonly city: string | null
}

export interface Gazetteer {
  /** Surfaces by their first two units (see `slotOf`), longest first. */
  readonly surfaces: ReadonlyMap<number, readonly Surface[]>
  /** A bit for every slot that has surfaces: most places of a text are none's beginning. */
  readonly begins: Int32Array
  /** Cities without their suffix: 洛阳, 西安. */
  readonly cities: ReadonlySet<string>
  /** The cities that have a file of their own, without their suffix. */
  readonly homeCities: ReadonlySet<string>
  /** Their districts, with the city of each. */
  readonly homeDistricts: ReadonlyMap<string, string>
  /** Provinces without theirs: 河南, 内蒙古. */
  readonly provinces: ReadonlySet<string>
  /** Ordinary words of two characters: a name whose last character begins one is not the name. */
  readonly words: ReadonlySet<string>
  /** What stands between an occupation and a given name: 村民王中原. */
  readonly surnames: ReadonlySet<string>
}

/** Cities that are provinces; papers named after them circulate everywhere. */
export const municipalities: ReadonlySet<string> = new Set(['北京', '上海', '天津', '重庆'])

const townSuffix = /(?:街道|镇|乡)$/

/** Builds the table. A surface that belongs to two districts is dropped: it says nothing. */
export function buildGazetteer(
  cityFiles: readonly GazetteerFile[],
  country: CountryFile,
  words: ReadonlySet<string> = new Set(),
  surnames: ReadonlySet<string> = new Set(),
): Gazetteer {
  const surfaces = [...cityFiles.flatMap(citySurfaces), ...countrySurfaces(country, new Set(cityFiles.map((file) => file.city)), words)]
  const known = new Map<string, Surface | null>()
  for (const surface of surfaces) {
    const before = known.get(surface.text)
    const isClear =
      before === undefined || (before !== null && (before.district === surface.district || (before.city !== null && surface.city === null)))
    known.set(surface.text, isClear ? (before ?? surface) : null)
  }
  const longestFirst = [...known.values()].filter((surface) => surface !== null).toSorted((a, b) => b.text.length - a.text.length)
  const table = Map.groupBy(longestFirst, ({ text }) => slotOf(text.charCodeAt(0), text.charCodeAt(1)))
  const begins = new Int32Array(slots >> 5)
  for (const slot of table.keys()) begins[slot >> 5] = (begins[slot >> 5] as number) | (1 << (slot & 31))
  const cities = [...listOf(country.cities)].map((name) => name.replace(/市$/, '')).filter((name) => name.length >= 2)
  const homeCities = new Set(cityFiles.map(({ city }) => city.replace(/市$/, '')))
  const homeDistricts = new Map(
    cityFiles.flatMap(({ city, districts }) => districts.map(({ name }) => [name, city.replace(/市$/, '')] as const)),
  )
  const provinces = new Set(Object.keys(country.counties).map((name) => name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/, '')))
  return { surfaces: table, begins, cities: new Set([...cities, ...municipalities]), homeCities, homeDistricts, provinces, words, surnames }
}

/** The longest surface that begins at a place of a text. */
export function surfaceAt(text: string, at: number, { begins, surfaces }: Gazetteer): Surface | undefined {
  return longestOf(slotOf(text.charCodeAt(at), text.charCodeAt(at + 1)), text, at, begins, surfaces)
}

/** The first place of a text, from some place on, at which a surface begins, and the longest one there. */
export function nextSurface(
  text: string,
  from: number,
  { begins, surfaces }: Gazetteer,
): { readonly at: number; readonly surface: Surface } | null {
  // Each unit is read once: this loop is half of what finding districts costs.
  let unit = text.charCodeAt(from)
  for (let at = from; at < text.length - 1; at++) {
    const next = text.charCodeAt(at + 1)
    const surface = longestOf(slotOf(unit, next), text, at, begins, surfaces)
    if (surface) return { at, surface }
    unit = next
  }
  return null
}

function longestOf(
  slot: number,
  text: string,
  at: number,
  begins: Gazetteer['begins'],
  surfaces: Gazetteer['surfaces'],
): Surface | undefined {
  if ((((begins[slot >> 5] as number) >> (slot & 31)) & 1) === 0) return undefined
  for (const surface of surfaces.get(slot) ?? []) if (text.startsWith(surface.text, at)) return surface
  return undefined
}

/** The surface that is the whole of a text. */
export function surfaceOf(text: string, { surfaces }: Gazetteer): Surface | undefined {
  return surfaces.get(slotOf(text.charCodeAt(0), text.charCodeAt(1)))?.find((candidate) => candidate.text === text)
}

/** Two units that stand side by side as a small number, which other pairs may share. */
function slotOf(unit: number, next: number): number {
  return (unit * 31 + next) & (slots - 1)
}
const slots = 0x40000

function citySurfaces({ city, districts, traps }: GazetteerFile): Surface[] {
  return [
    ...districts.flatMap(({ name, aliases, bare, context = '', zone = '', policy = '', towns }) => {
      const policies = new Set(listOf(policy))
      const make =
        (kind: SurfaceKind) =>
        (text: string): Surface => ({ text, district: name, kind, policy: policies.has(text), city })
      return [
        ...listOf(zone).map(make('zone')),
        ...(listOf(zone).includes(name) ? [] : [make('name')(name)]),
        ...listOf(aliases).map(make('name')),
        ...listOf(bare).map(make('bare')),
        ...listOf(context).map(make('context')),
        ...listOf(towns).flatMap(townNames).map(make('town')),
      ]
    }),
    ...listOf(traps).map((text): Surface => ({ text, district: '', kind: 'trap', policy: false, city })),
  ]
}

/** What is named after a town without its suffix; a shorter name may be that of any village. */
const offices = ['人民法庭', '法庭', '派出所', '卫生院', '司法所', '供电所', '中心校', '敬老院']

/** 花园路街道 is also 花园路街道办事处 (longer: found by its beginning) and 花园路办事处, 花园路办; 古荥镇 is just that. */
function townNames(town: string): string[] {
  const stem = town.replace(townSuffix, '')
  if (!town.endsWith('街道')) return stem.length < 3 ? [town] : [town, ...offices.map((office) => stem + office)]
  return [town, `${stem}办事处`, `${stem}办`]
}

/** 古县, 新县 are ordinary words as often as places; 嵩县 is not: hardly a word begins with its first character. */
const wordsOfRareCharacter = 2

function countrySurfaces(country: CountryFile, homeCities: ReadonlySet<string>, words: ReadonlySet<string>): Surface[] {
  const wordsFrom = new Map<string, number>()
  for (const word of words) wordsFrom.set(word[0] as string, (wordsFrom.get(word[0] as string) ?? 0) + 1)
  const isOrdinary = (name: string): boolean => name.length === 2 && (wordsFrom.get(name[0] as string) ?? 0) > wordsOfRareCharacter
  const bare = new Set(listOf(country.bare))
  const cities = new Set(listOf(country.cities))
  const generic = listOf(country.generic).map((entry): Surface => {
    const [city = '', name = ''] = entry.split(':')
    return { text: name, district: name, kind: 'context', policy: false, city: city || null }
  })
  const counties = Object.values(country.counties).flatMap(listOf)
  const stems = new Map<string, number>()
  for (const name of counties) stems.set(stemOf(name), (stems.get(stemOf(name)) ?? 0) + 1)
  /** 太仓 alone may be anything; 太仓交警 are of one county. */
  const mayHaveOffices = (name: string): boolean => {
    const stem = stemOf(name)
    return /[县市旗]$/.test(name) && stem.length === 2 && stems.get(stem) === 1 && !words.has(stem) && !cities.has(`${stem}市`)
  }
  return counties
    .flatMap((name): Surface[] => {
      if (homeCities.has(name)) return []
      const make = (text: string, kind: SurfaceKind, district: string = name): Surface => ({
        text,
        district,
        kind,
        policy: false,
        city: null,
      })
      const base = stemOf(name)
      // A county that has become a district or a city is still in the old papers under its old suffix.
      const former =
        base.length >= 2 && /[区市]$/.test(name)
          ? ['县', '市'].map((suffix) => base + suffix).filter((text) => text !== name && !cities.has(text))
          : []
      return [
        make(name, isOrdinary(name) ? 'parented' : 'name'),
        ...former.map((text) => make(text, 'name', text)),
        // 新乡 alone is the city, not 新乡县.
        ...(bare.has(name)
          ? !words.has(base) && !(name.endsWith('县') && cities.has(`${base}市`))
            ? [make(base, 'bare')]
            : []
          : mayHaveOffices(name)
            ? [make(base, 'officed')]
            : []),
      ]
    })
    .concat(generic)
}

const stemOf = (name: string): string => name.replace(/[区县市旗]$/, '')

function listOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean)
}
