/**
 * A folder of invented newspaper pages: the same N give the same bytes. Words come by their frequency, so that short
 * queries find as many articles as in real papers; places, people, outlets, dates and page names fill the facets.
 *
 *   OUTLET/YYYY-MM-DD/PAGE-n-m.txt   one article, as the papers' own sites, portals and plain copies show it
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { makeRandom, pick, type Random } from './random.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

export interface CorpusOptions {
  readonly folder: string
  readonly articles: number
  /** Mean length of a body in characters. */
  readonly characters: number
  readonly seed?: number
}

export interface CorpusFacts {
  readonly files: number
  readonly bytes: number
  /** Pieces of bodies, for long queries that find something. */
  readonly passages: readonly string[]
}

const outlets = ['郑州日报', '郑州晚报', '中原网', '河南日报', '大河报', '东方今报']
const districts = [
  '管城区',
  '金水区',
  '二七区',
  '中原区',
  '惠济区',
  '上街区',
  '郑东新区',
  '经开区',
  '高新区',
  '航空港区',
  '巩义市',
  '荥阳市',
  '新密市',
  '新郑市',
  '登封市',
  '中牟县',
]
const pageNames = ['要闻', '时政新闻', '都市新闻', '县区新闻', '民生', '经济', '教育', '文体', '综合新闻', '专题']
const surnames = [...'李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕']
const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉力健世广志义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子昌成康星光天达安岩中茂进林有坚和彪博诚',
]

const openings: readonly ((place: string) => string)[] = [
  (place) => `昨日,记者从${place}获悉`,
  (place) => `${place}近日传来消息`,
  (place) => `连日来,在${place}的工地上`,
  (place) => `今年以来,${place}不断推进`,
  (place) => `走进${place}的一个小区`,
  (place) => `为方便群众,${place}新开了一条路`,
]

/**
 * Share of words that an article has had before. With it and the set phrases a thousand characters have some 740 different
 * pairs and shrink to 0.55 by deflate, as those of real pages do.
 */
const repeated = 0.4

/** Writes the pages; gives what there is to know about them. */
export function writeCorpus({ folder, articles, characters, seed = 1 }: CorpusOptions): CorpusFacts {
  const random = makeRandom(seed)
  const writer = new Writer(random, readVocabulary(), characters)
  let [files, bytes] = [0, 0]
  const passages: string[] = []
  for (let day = 0; files < articles; day++) {
    const date = new Date(Date.UTC(2008, 0, 1 + (day % 6570)))
    const issue = join(folder, pick(random, outlets), date.toISOString().slice(0, 10))
    mkdirSync(issue, { recursive: true })
    for (let page = 1; page <= 8; page++) {
      for (let piece = 1; piece <= 3 && files < articles; piece++) {
        const text = writer.page(page, date)
        // The day is in the name: after eighteen years the dates come round again.
        writeFileSync(join(issue, `A${String(page).padStart(2, '0')}-${piece}-${day}.txt`), text)
        files++
        bytes += Buffer.byteLength(text)
        if (passages.length < 64 && files % 25 === 0) passages.push(writer.lastPassage)
      }
    }
  }
  return { files, bytes, passages }
}

class Writer {
  lastPassage = ''
  private readonly random: Random
  private readonly vocabulary: Vocabulary
  private readonly characters: number
  /** Words of the present article so far. */
  private used: string[] = []

  constructor(random: Random, vocabulary: Vocabulary, characters: number) {
    this.random = random
    this.vocabulary = vocabulary
    this.characters = characters
  }

  /** A page with one article, in one of three layouts. */
  page(number: number, date: Date): string {
    const layout = this.random()
    if (layout < 0.6) return this.paperSite(number)
    return layout < 0.85 ? this.portal(date) : `${this.headline()}\n\n${this.body().join('\n\n')}\n`
  }

  private paperSite(number: number): string {
    const headline = this.headline()
    return [
      `第${String(number).padStart(2, '0')}版:${pick(this.random, pageNames)} 上一版3  4下一版`,
      headline,
      this.headline(),
      '返回主页 | 郑州晚报 | 标题导航 | 郑州日报',
      '上一期  下一期',
      headline,
      '',
      this.body().join('\n\n'),
      '',
      '3上一篇  下一篇4',
      '版权声明 @ 中原网 网站版权所有',
      '',
    ].join('\n')
  }

  private portal(date: Date): string {
    return [
      '您当前的位置 :中原网 > 新闻频道 > 郑州新闻',
      this.headline(),
      `${date.toISOString().slice(0, 10)} 07:36:27来源:中原网--郑州日报`,
      '字号：大 中 小',
      '',
      this.body().join('\n\n'),
      '',
      `编辑:${this.person()}`,
      '',
    ].join('\n')
  }

  private body(): readonly string[] {
    this.used = []
    // Between a third and three times the mean, short ones more often.
    const wanted = this.characters * (0.35 + 2.2 * this.random() * this.random() + 0.1)
    const district = pick(this.random, districts)
    const people = Array.from({ length: 1 + Math.floor(this.random() * 2) }, () => this.person()).join(' ')
    const paragraphs = [`本报讯(记者 ${people})${pick(this.random, openings)(district)},${this.sentences(60)}`]
    for (let length = 60; length < wanted;) {
      const size = 60 + Math.floor(this.random() * 160)
      paragraphs.push(this.sentences(size))
      length += size
    }
    return paragraphs
  }

  private sentences(length: number): string {
    let text = ''
    while (text.length < length) {
      const clauses = 1 + Math.floor(this.random() * 3)
      const all = Array.from({ length: clauses }, () => this.clause(6 + Math.floor(this.random() * 12)))
      text += `${all.join(',')}。`
      this.lastPassage = all[0] ?? ''
    }
    return text
  }

  private clause(length: number): string {
    let text = ''
    while (text.length < length) {
      text += this.word()
      if (this.random() < 0.01) text += String(Math.floor(2000 + this.random() * 24)) + '年'
    }
    return text
  }

  /** An article comes back to its own words. */
  private word(): string {
    const used = this.used
    if (used.length > 20 && this.random() < repeated) return pick(this.random, used)
    const word = this.vocabulary.draw(this.random)
    used.push(word)
    return word
  }

  private headline(): string {
    return (this.random() < 0.3 ? pick(this.random, districts) : '') + this.clause(9 + Math.floor(this.random() * 6))
  }

  private person(): string {
    const name = pick(this.random, surnames) + pick(this.random, given)
    return this.random() < 0.6 ? name + pick(this.random, given) : name
  }
}
