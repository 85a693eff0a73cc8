/**
 * The signs by which a text tells its year without its number, by what goes by a name: an anniversary, a counted day, an event,
 * a plan, a congress. Written as those of `year-signs.ts`; refuted by what belongs to that time (那年正逢…, …纪念币).
 */

/** A sign with one of the names of a table, `{name}`; `{count}` is a number. */
export interface NameRow {
  readonly of: 'anniversaries' | 'countedDays' | 'events' | 'plans' | 'congresses'
  readonly as: string
  /** Without it there is no such sign in a text. */
  readonly needs: string
  /** Years from that of the name. Absent: the number beside the name. */
  readonly passed?: number
  /** False where a later name of the table stands in the text. */
  readonly isLast?: true
}

/** Names that stand for years. */
export const names: readonly NameRow[] = [
  { of: 'plans', needs: '开局', as: '“?{name}”?(?:规划)?的?开局之?年', passed: 0, isLast: true },
  { of: 'plans', needs: '收官', as: '“?{name}”?(?:规划)?的?收官之?年', passed: 4 },
  { of: 'plans', needs: '今年是', as: '“?{name}”?(?:规划)?的?(?<=今年是.{5,10})第{count}之?年', passed: -1 },
  {
    of: 'congresses',
    needs: '党的',
    as: '(?:迎接|喜迎)党的{name}|党的{name}(?:召开前夕|即将召开|(?:胜利)?召开(?:在即|之际))|收[看听]党的{name}的?[开闭]幕(?![^。;]{0,10}(?:时|那[年天]))',
  },
  {
    of: 'events',
    needs: '',
    as: '{name}(?:的?赛程|(?<!冬奥会)(?:开幕|举办|开园)?(?:仅|只)?(?:还有|剩下?)(?:最后)?\\d{1,2}天(?!时)|[昨今][日天晚](?!看|想)|(?:激战)?正(?:在|酣|[办开]得|火热|热闹|如火如荼)|开幕{numeral}[天周日](?!后))(?![^。;]{0,14}(?:时,|的时候|那[年时]|当年))',
  },
  { of: 'anniversaries', needs: '周年', as: '{name}{count}周年(?!(?:大庆|庆典|阅兵|纪念|大典)?(?:时|那[年时]|的时候))' },
  { of: 'countedDays', needs: '个', as: '第{count}个(?:“[^”]{2,3}”)?{name}' },
]
