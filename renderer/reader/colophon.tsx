import { sampleFolder } from '#contract/sample-folder.ts'

import { useApi } from '../data/use-api.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useFirstPage } from '../results/use-hits.ts'

import styles from './colophon.module.css'

/** While no article is open: what the present search holds, paper by paper. */
export function Colophon() {
  const { t } = useMessages()
  const { result: info } = useApi('getInfo', {})
  const { result: search, failure } = useFirstPage()
  // Beside a list with nothing in it there is nothing to choose.
  if (failure !== null || info === undefined || info.articles === 0 || search?.total === 0) return null
  const outlets = search?.facets.outlet.slice(0, 12) ?? []
  const years = (search?.facets.year ?? []).map(({ name }) => name).sort()
  const [from, to] = [years[0], years.at(-1)]
  const span = from === undefined || to === undefined ? null : from === to ? from : t('reader.years', { from, to })
  return (
    <div className={styles.colophon}>
      <p className={styles.name}>{t('reader.nothing')}</p>
      <p className={styles.text}>{t('reader.nothing-text')}</p>
      <dl className={styles.papers}>
        {outlets.map(({ name, count }) => (
          <div key={name}>
            <dt lang="zh-CN">{name}</dt>
            <dd>{t('results.count', { count })}</dd>
          </div>
        ))}
        {search !== undefined && search.unknown.outlet > 0 ? (
          <div>
            <dt>{t('hit.no-outlet')}</dt>
            <dd>{t('results.count', { count: search.unknown.outlet })}</dd>
          </div>
        ) : null}
      </dl>
      <p className={styles.sum}>
        {/* The years are those of the hits: beside them stands the number of hits, unless everything is listed. */}
        {search === undefined || search.total === info.articles
          ? `${t('reader.colophon')} ${t('status.articles', { count: info.articles })}`
          : t('results.found', { count: search.total })}
        {span === null ? null : <span> {span}</span>}
      </p>
      {info.sources <= soFew ? <Samples /> : null}
    </div>
  )
}

/** So few files that the samples still are a good part of them. */
const soFew = 200

/** Somebody who is new here is told that what came with the program is made up, until it is taken out. */
function Samples() {
  const { t } = useMessages()
  const { result: imports } = useApi('listImports', {})
  const run = imports?.find(({ id, name }) => id === 1 && name === sampleFolder)
  if (run === undefined || run.articles === 0) return null
  return <p className={styles.samples}>{t('reader.samples', { count: run.articles })}</p>
}
