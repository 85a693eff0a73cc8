import { describe, expect, it } from 'vitest'

import { readByline } from '#archive/parse/people/byline.ts'
import { makePlain, stripReadings } from '#archive/parse/plain.ts'

import { resources } from '../parse-tools.ts'

const read = (text: string): string =>
  readByline(stripReadings(makePlain(text)), resources, { printed: stripReadings(text) })
    .people.map(({ role, name }) => `${role}:${name}`)
    .join(' ')

describe('readByline', () => {
  it.each([
    ['本报记者 张某', 'reporter:张某'],
    ['□张大为', 'author:张大为'],
    ['本版文图 某某晚报记者 张大为', 'reporter:张大为'],
    ['本版文/图 记者 张大为 通讯员 李小红', 'reporter:张大为 correspondent:李小红'],
    ['本期图文 记者 张大为', 'reporter:张大为'],
    ['本专题文图 记者 张大为', 'reporter:张大为'],
    ['本组图片 李小红', 'photographer:李小红'],
    ['本报图片记者 李小红 摄', 'photographer:李小红'],
    ['■本报记者 张大为', 'reporter:张大为'],
    ['♣ 张 敏', 'author:张敏'],
    ['记者 欧阳 雪', 'reporter:欧阳雪'],
    ['记者 李静文 摄', 'photographer:李静文'],
    ['记者 李静文 图 通讯员 王强摄', 'photographer:李静文 photographer:王强'],
    ['记者张三文记者李四图', 'reporter:张三 photographer:李四'],
    ['记者 李 明 慧 王 敏', 'reporter:李明慧 reporter:王敏'],
    ['通讯员 李大山张 敏', 'correspondent:李大山 correspondent:张敏'],
    ['记者 李敏张 琰', 'reporter:李敏 reporter:张琰'],
    ['记者 李晓江 王 敏', 'reporter:李晓江 reporter:王敏'],
    ['《河湾日报》记者 张大为', 'reporter:张大为'],
    ['河湾新闻·某某今报记者 张大为/文图视频 李小红/剪辑', 'reporter:张大为'],
    ['某某今报记者 张大为/文视频 李小红/剪辑', 'reporter:张大为'],
    ['记者 张大为/文 李小红/图 王强/制图', 'reporter:张大为 photographer:李小红'],
    ['河湾商报记者在小区', ''],
    ['记者从现场', ''],
    ['记者向市民', ''],
    ['记者走进村', ''],
    ['晚报记者打电', ''],
    ['本报记者拨通了项', ''],
    ['本报记者娜仁）', 'reporter:娜仁'],
    ['本报记者格桑卓玛', 'reporter:格桑卓玛'],
    ['通讯员木云川 记者张敏', 'correspondent:木云川 reporter:张敏'],
    ['本报记者 向炜', 'reporter:向炜'],
    ['博主:张大为', 'author:张大为'],
    ['本报记者 张大为(文)李小红(图)', 'reporter:张大为 photographer:李小红'],
    ['撰文 张大为 摄影 李小红', 'author:张大为 photographer:李小红'],
    ['通讯员惠兰李森', 'correspondent:惠兰 correspondent:李森'],
    ['※本报记者 张大为', 'reporter:张大为'],
    ['（记者 张大为 通讯员 李小红）', 'reporter:张大为 correspondent:李小红'],
    ['通讯员 李小红 记者 张大为', 'correspondent:李小红 reporter:张大为'],
    ['记者张大为见习记者李小红通讯员王强', 'reporter:张大为 reporter:李小红 correspondent:王强'],
    ['记者 张大为 实习生 李 红', 'reporter:张大为 intern:李红'],
    ['记者 张 敏 李 红', 'reporter:张敏 reporter:李红'],
    ['记者 张 大 为', 'reporter:张大为'],
    ['通讯员 陆 禾 唐 文)', 'correspondent:陆禾 correspondent:唐文'],
    ['记者 陆 小 唐 文 李 红 图', 'reporter:陆小唐 photographer:李红'],
    ['本报记者 张大为 摄影报道', 'reporter:张大为 photographer:张大为'],
    ['本报记者 张大为 李小红 摄影报道', 'reporter:张大为 reporter:李小红'],
    ['记者 欧阳 雪 司马青', 'reporter:欧阳雪 reporter:司马青'],
    ['本报记者 张敏、巴图·朝鲁摄', 'photographer:张敏 photographer:巴图·朝鲁'],
    ['记者 阿依古丽·买买提 张敏', 'reporter:阿依古丽·买买提 reporter:张敏'],
    ['本报记者 张大为/文 李小红/图', 'reporter:张大为 photographer:李小红'],
    ['本报记者 张大为 文 李小红 图', 'reporter:张大为 photographer:李小红'],
    ['文/张大为 图/李小红', 'author:张大为 photographer:李小红'],
    ['本报记者 张大为 摄', 'photographer:张大为'],
    ['本报记者 张 敏摄', 'photographer:张敏'],
    ['本报记者 张 敏文', 'reporter:张敏文'],
    ['作者简介', ''],
    ['作者:张大为(某某市作协副主席、某某市文联主席)', 'author:张大为'],
    ['万柳渠朝霞 张大为摄', 'photographer:张大为'],
    ['本报记者 万柳李大山摄', 'photographer:万柳 photographer:李大山'],
    ['中新社发 张大为 摄', 'photographer:张大为'],
    ['□记者张朝辉李大山摄影', 'reporter:张朝辉 photographer:李大山'],
    ['□记者 张朝辉 李大山 摄影', 'photographer:张朝辉 photographer:李大山'],
    ['记者 张敏 文并摄', 'reporter:张敏'],
    ['N本报记者 张敏 李大山', 'reporter:张敏 reporter:李大山'],
    ['记者 张大为 通讯员 李小红 王强 文/图', 'reporter:张大为 correspondent:李小红 correspondent:王强'],
    ['荥阳时报 张大为', 'reporter:张大为'],
    ['本报记者 王雅文', 'reporter:王雅文'],
    ['通讯员 王海文 李静文', 'correspondent:王海文 correspondent:李静文'],
    ['石尚文 摄', 'photographer:石尚文'],
    // Behind a space 图 is the first character of a name.
    ['记者 张敏 图尔贡 通讯员 李小红', 'reporter:张敏 reporter:图尔贡 correspondent:李小红'],
    ['记者 张敏/图李小红/文', 'photographer:张敏 author:李小红'],
    ['记者 马宏图 陈晓图', 'reporter:马宏图 reporter:陈晓图'],
    ['记者 李颖文/图', 'reporter:李颖'],
    ['记者 张大为文 李小红图', 'reporter:张大为 photographer:李小红'],
    ['□首席记者张大为实习生李小红文记者王强图', 'reporter:张大为 intern:李小红 photographer:王强'],
    ['记者李静文通讯员王图', 'reporter:李静文 correspondent:王图'],
    ['本刊记者/张大为 李小红(发自河湾)', 'reporter:张大为 reporter:李小红'],
    ['本报记者 张大为 通讯员 刘家一郎 李小红 文/图', 'reporter:张大为 correspondent:刘家一郎 correspondent:李小红'],
    ['■相关链接', ''],
    ['■相关战况', ''],
    ['扫码看 视频', ''],
    ['记者 欧阳静文 白涛/文', 'reporter:欧阳静文 reporter:白涛'],
    ['记者 斯琴高娃 达娃卓玛', 'reporter:斯琴高娃 reporter:达娃卓玛'],
    ['通讯员 古丽娜扎尔 阿古达木', 'correspondent:古丽娜扎尔 correspondent:阿古达木'],
    ['首席记者 纳兰容和', 'reporter:纳兰容和'],
    ['通讯员 市妇联 李小红', 'correspondent:李小红'],
    ['通讯员 张大为 金水区委宣传部', 'correspondent:张大为'],
    ['本报评论员 张大为', 'author:张大为'],
    ['大河报·豫视频记者 张大为', 'reporter:张大为'],
    ['记者高云宁晓波', 'reporter:高云 reporter:宁晓波'],
    ['记者 邓李佳慧', 'reporter:邓李佳慧'],
    ['通讯员 尔古阿依 文/图', 'correspondent:尔古阿依'],
    ['新密播报 张大为', 'reporter:张大为'],
    ['晚报记者 张大为 线索提供 李先生', 'reporter:张大为'],
    ['[作者:  编辑:李小红]', 'editor:李小红'],
    ['責任編輯：張大為', 'editor:張大為'],
    ['□東方今報記者 葉煜/文', 'reporter:葉煜'],
    ['記(jì)者(zhě) 張(zhāng)敏(mǐn)', 'reporter:張敏'],
  ])('reads %s', (text, people) => {
    expect(read(text)).toBe(people)
  })

  it.each([
    '责任编辑:C006',
    '本组文图',
    '线索提供 李先生',
    '持续抓好重点工作',
    '记者看到',
    '记者从现场了解',
    '特别报道',
    '记者 调查',
    '通讯员 市妇联',
  ])('finds nobody in %s', (text) => {
    expect(read(text)).toBe('')
  })

  it('does not take a question of an interview for a byline', () => {
    expect(readByline('记者:当初为什么来这里?', resources).whole).toBe(false)
  })

  it('tells which paper the people are of', () => {
    expect(readByline('正观新闻·郑州晚报记者 张大为', resources).media).toEqual(['郑州晚报'])
  })
})
