/** Invented pieces for the tests of print: every kind of paragraph, known, inferred, given, corrected and unknown facts. */
import type { Article, Basis, Fact, Paragraph } from '#contract/models.ts'

export const fact = (
  value: string | null,
  basis: Basis | null = value === null ? null : 'stated',
  evidence: string | null = null,
): Fact => ({ value, basis, evidence })

/** An article with nothing known about it, and whatever a test says is known. */
export function makeArticle(known: Partial<Article>): Article {
  return {
    id: '0000000000000000-0',
    sourceId: '0000000000000000',
    file: '示例/一版.txt',
    headline: null,
    kicker: null,
    subtitle: null,
    byline: [],
    dateline: null,
    districts: [],
    paragraphs: [],
    outlet: fact(null),
    publishedDate: fact(null),
    pageNumber: null,
    pageName: null,
    tags: [],
    corrected: [],
    ...known,
  }
}

const sentences = [
  '清晨六点,老印刷厂的灯还亮着,师傅们把最后一版报纸从滚筒上取下来,墨香混着纸浆的味道在走廊里慢慢散开。',
  '“今天的头版是水渠清淤，”值班的组长说，“第三版登了读者来信（共12封），副刊留给了《河边人家》。”',
  '工程全长8.6公里,总投资1.2亿元,计划2016年6月底前完工,届时沿线的4个村、1.3万名群众都能用上自来水。',
  '“看得见，摸得着”——这是居民对老街改造最多的一句评价；而“慢一点，把根留住”，则是设计者的心里话。',
  '社区把一处闲置的锅炉房改成了阅览室,书架上有3000多册书,其中一半来自居民捐赠。',
  '据介绍，下一步将在全区推广“一站式”服务，实行AB岗、限时办结，让数据多跑路、群众少跑腿。',
]

/** A paragraph of n sentences, another one for another seed. */
export const makeText = (count: number, seed = 0): string =>
  Array.from({ length: count }, (_, index) => sentences[(index * 5 + seed) % sentences.length]).join('')

const text = (count: number, seed: number): Paragraph => ({ kind: 'text', text: makeText(count, seed) })
const subheading = (words: string): Paragraph => ({ kind: 'subheading', text: words })

/** A long piece with everything a newspaper article can have. */
export const longArticle: Article = makeArticle({
  id: 'aaaaaaaaaaaaaaaa-0',
  file: '郑州日报/2015-03-20/05.txt',
  kicker: '老城记忆·街巷系列报道之三',
  headline: '一条老街的新日子',
  subtitle: '——顺河街改造一年回访',
  byline: [
    { role: 'reporter', name: '吴小满' },
    { role: 'reporter', name: '郑立夏' },
    { role: 'correspondent', name: '冯秋分' },
    { role: 'photographer', name: '何大寒' },
  ],
  dateline: '本报讯',
  outlet: fact('郑州日报'),
  publishedDate: fact('2015-03-20'),
  pageNumber: '05',
  pageName: '都市新闻',
  paragraphs: [
    { kind: 'lead', text: `核心提示:${makeText(2, 3)}` },
    text(3, 1),
    text(2, 2),
    { kind: 'caption', text: '修缮后的顺河街,青砖灰瓦,老槐树下又有了下棋的人。' },
    subheading('从“脏乱差”到“慢生活”'),
    text(4, 4),
    text(2, 0),
    text(3, 5),
    subheading('把根留住 让人回来'),
    text(3, 2),
    text(5, 3),
    subheading('老手艺有了新铺面'),
    text(4, 1),
    text(3, 0),
    text(4, 5),
  ],
})

/** A short piece whose date and outlet were concluded from evidence. */
export const inferredArticle: Article = makeArticle({
  id: 'bbbbbbbbbbbbbbbb-0',
  file: '扫描件/0307.txt',
  headline: '与时俱进勇于创新 依法履职担当作为 全力推进水利冬修各项工程',
  byline: [{ role: 'reporter', name: '沈清明' }],
  outlet: fact('郑州晚报', 'inferred', '扫描件/郑州晚报'),
  publishedDate: fact('2023-03', 'inferred', '3月7日上午……2023年度工作会议召开'),
  paragraphs: [text(3, 4), text(2, 1)],
})

/** Nothing known but its text. */
export const unknownArticle: Article = makeArticle({ id: 'cccccccccccccccc-0', file: '无标题.txt', paragraphs: [text(2, 2)] })

/** Set by hand and said at import. */
export const correctedArticle: Article = makeArticle({
  id: 'dddddddddddddddd-0',
  file: '汇编/1987.txt',
  headline: '顺河街小学搬进新校舍',
  dateline: '新华社郑州9月1日电',
  outlet: fact('郑州晚报', 'given'),
  publishedDate: fact('1987-09-02', 'corrected'),
  pageNumber: 'A05',
  pageName: null,
  corrected: ['publishedDate', 'headline'],
  paragraphs: [text(2, 0), { kind: 'caption', text: '孩子们在新教室里上课。' }, text(4, 3)],
})

export const sampleArticles: readonly Article[] = [longArticle, inferredArticle, unknownArticle, correctedArticle]
