import type { Article } from '#contract/models.ts'

/** An article with everything known; tests change what they are about. */
export const article: Article = {
  id: '0123456789abcdef-0',
  sourceId: '0123456789abcdef',
  file: '郑州日报/2014-12-31/A05.txt',
  headline: '社区食堂开门迎客',
  kicker: null,
  subtitle: null,
  byline: [
    { role: 'reporter', name: '甲一' },
    { role: 'photographer', name: '乙二' },
    { role: 'correspondent', name: '丙三' },
  ],
  dateline: '本报讯',
  districts: [
    { name: '管城回族区', mentions: 3, main: true, evidence: '昨日在管城区' },
    { name: '金水区', mentions: 1, main: false, evidence: '金水区也将跟进' },
  ],
  paragraphs: [{ kind: 'text', text: '昨日在管城区,社区食堂开门。' }],
  outlet: { value: '郑州日报', basis: 'stated', evidence: null },
  publishedDate: { value: '2014-12-31', basis: 'stated', evidence: null },
  pageNumber: 'A05',
  pageName: '都市新闻',
  tags: [],
  corrected: [],
}
