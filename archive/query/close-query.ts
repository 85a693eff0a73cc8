/** A query that something is added to must not take it into a quotation or bracket that was left open. */
import { describeQuery } from './describe-query.ts'
import { parseQuery } from './parse-query.ts'

/** The same query with nothing open at its end; as it was written, where nothing is. */
export function closeQuery(query: string): string {
  const { root, hints } = parseQuery(query)
  return hints.some(({ code }) => code === 'unclosed') ? describeQuery(root) : query
}
