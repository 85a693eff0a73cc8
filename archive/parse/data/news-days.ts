/** Words for the day on which something happened, as news has them; part of patterns. */
export const newsDays =
  '昨日|昨天|昨晨|昨晚|昨夜|前日|前天|前晚|今日|今天|今晨|今早|这两天|这几天|近日|日前|近期|连日来?|目前|近来|近年来|最近|上周|本周|本月|上月'
