import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

describe('a button to the next article', () => {
  const button = '下一篇4'
  const head = ['A06版：民生·社区', '2013年10月18日 星期五', '']
  const pipes = ['老楼要装新暖气', '记者 戚永强', '昨日，涧西区的老楼前停满了拉管材的车。', '施工单位把管道从楼外走。']
  const guide = ['城门外有一位活地图', '见习记者 冀晓龙', '在老城区的公交站，每天上午总有一位老人站在站牌旁。', '他画出了十一张换乘图。']
  const feast = ['红薯节明日开幕', '本报讯 宜阳县的红薯节明日开幕，市民可自驾前往。', '主办方提醒，山里早晚温差大。']
  const headlines = (...lines: string[]): (string | null)[] => readLines(...lines).articles.map(({ headline }) => headline)

  it('ends each article of the page where it stands below each', () => {
    expect(headlines(...head, ...pipes, button, ...guide, button, ...feast, button)).toEqual([pipes[0], guide[0], feast[0]])
    expect(headlines(...pipes, '', button, '', ...feast, '', button)).toEqual([pipes[0], feast[0]])
  })

  it('ends the only one where what the site lists stands below', () => {
    expect(headlines(...head, ...pipes, button, '相关新闻', '红薯节明日开幕', '城门外有一位活地图')).toEqual([pipes[0]])
    // Above and below the text.
    expect(headlines(...head, button, ...pipes, button)).toEqual([pipes[0]])
  })
})
