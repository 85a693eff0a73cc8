/** Plain pages for tests that are about the archive, not about reading: any sound parser reads them the same way. */

/** A page with one piece for each headline, with a body of its own. */
export function plainPage(...headlines: readonly string[]): string {
  return headlines
    .map((headline, index) =>
      [
        headline,
        '',
        `本报讯(记者 周一鸣)昨日上午,${headline}的消息传到了第${index + 1}个社区,居民们纷纷表示欢迎。`,
        '',
        `工作人员介绍,${headline}之后还有后续安排,请大家留意门口的告示。`,
        '',
      ].join('\n'),
    )
    .join('\n')
}
