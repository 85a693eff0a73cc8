/**
 * Terms that stand in so many articles that the full-text table would hand over half the archive, one number after the
 * other: each has lists of its own in the index. The 480 most frequent characters of Chinese, digits, Latin letters; the most
 * frequent words of two characters, both by the word list in tests/bench; what every newspaper page has.
 *
 * Indexes are filled with them: whoever changes the terms raises `tokeniserVersion`.
 */
const characters =
  '0123456789abcdefghijklmnopqrstuvwxyz' +
  '一是了人在不有中国大和这为他上个我年来地会以到要的时也说出们民就生于道后成对下行学发之家自可得过你着作等方主能长用分都部全天多子市而业经那本工还里政进代去面公其' +
  '同法定日门高事现产前种北然与如所动表起么区开只好又当军理从小实体没心外力最此重将关建但机看已些各两新月她间内员想制由见明平者位名常南度使城被正因把文手院相东加样' +
  '次并通安西问向化及合治水口省战场点级立资物武头原务知三或任展应很无身委山意情系第提元入数设己期总比湖江量回汉教先世利美路社首至统更今共海领别给老品直石它特决称再' +
  '科万少果形便处目司议才题活计命什性规声导话女报变术基米走二程权义却族府改解十太接听做组结京气反达受保济队条技州电打式放完书据管职儿记类流清即师每选强取几运论金号' +
  '指华认党增件交历何广必界四研较信布真带色始边张持让叫举住王质革专众集近具该难皇干农备考眼候争步际求联传则究笑河非县收属造神游快准史积马往段吃根亲约兵团官古空感光' +
  '白朝校百五转参怎死连许型随育思构调况功像需极阳示且划土价单黄告商英风象字确言整台帝股格图令深料士企算甚群越办投均影觉值虽势般未律望境线包请曾花支早速精项除观织察'

const words =
  '一个 中国 我们 他们 自己 没有 国家 可以 发展 工作 这个 什么 主要 问题 进行 地方 已经 这样 全国 经济 这些 不是 公司 人民 社会 知道 这种 起来 ' +
  '地区 如果 开始 技术 重要 美国 成为 因为 通过 研究 文化 企业 北京 历史 世界 其中 现在 不能 一些 时间 生产 情况 代表 决定 湖北 关系 领导 生活 ' +
  '时候 一种 可能 出来 学生 以及 一般 同时 认为 由于 所以 不同 这里 学院 两个 作为 会议 但是 部分 活动 需要 怎么 管理 方面 市场 组织 工业 ' +
  '建设 形成 其他 出现 许多 日本 之间 一定 具有 城市 以上 政治 人们 发现 记者 国际 规定 机关 虽然 根据 法律 影响 包括 发生 使用 中心 教育 ' +
  '要求 政府 因此 人口 建立 参加 产品 而且 一样 面积 各种 提出 我国 作用 必须 行政 编辑 职业 制度 以后 你们 说道 世纪 为了 应该 之一 之后 ' +
  '主席 系统 有关 组成 民族 基本 增长 自然 大学 如何 政体 各级 人员 计划 不会 产生 时期 最后 一次 表示 机构 当时 大家 特别 改革 长江 那么 这么 ' +
  '东西 能力 革命 一直 基础 还有 得到 进入 运动 目前 对于 过程 方法 举行 群众 第一 单位 如此 孩子 所有 资源 过去 不过 条件 学校 提高 工程 环境 ' +
  '提供 方式 报告 或者 下来 军事 部门 分别 十分 上海 完成 一切 那些 最大 然后 农业 经过 专业 准备 增加 获得 旅游 一声 觉得 一起 理论 今天 ' +
  '非常 中央 比较 表现 价值 科技 完全 亿元 有些 存在 达到 内容 实行 思想 事情 实现 甚至 任务 选举 形式 原来 有人 突然 不断 咱们 变化 心中 直接 ' +
  '战争 可是 不知 政策 不要 资本 继续 年代 期间 位于 任何 权力 那个 执行 先生 解决 建筑 能够 称为 结构 一点 成立 英国 统一 先进 结果 投资 后来 ' +
  '一下 水平 保护 主任 关于 负责 制定 艺术 利用 于是 学习 合作 科学 看到 项目 几个 那里 公里 服务 精神 人大 全省 当然 个人 超过 重点 ' +
  '很多 原因 及其 公民 希望 新闻 设计 相关 国内 分布 最高 部队 它们 集团 信息 采用 重大 回来 范围 引起 实际 其实 不仅 取得 丰富 农民 整个 为主 ' +
  '了解 价格 地位 这时 劳动 按照 控制 目标 基地 农村 传统 受到 全部 法国 比赛 军队 土地 规模 眼睛 左右 选择 批准 身上 专家 分析 统治 ' +
  '加强 不到 铁路 每年 告诉 支持 交通 明白 处理 本级 作战 时代 实施 只要 成功 办法 随着 之中 心里 终于 大量 人物 共同 下去 多少 来说 ' +
  '严重 接受 收入 以来 声音 意见 本报 通讯 全市 我省 我市 日报 晚报 昨日 昨天 今年 去年 据悉 介绍 安全 居民 市民 医院 小区 社区 街道 ' +
  '道路 公交 地铁 警方 民警 消防 法院 召开 书记 市长 干部 党员 责任 监督 检查 整治 治理 文明 创建 体育 健康 生态 绿化 房屋 住房 消费 就业 保障'

/** A number for each term, from 1: characters in a table by code unit, words in one by the numbers of both of their units. */
export const frequentTerms: readonly string[] = ['', ...characters, ...words.split(' ')]
const characterNumbers = new Uint16Array(0x10000)
/** Units that a word begins or ends with, numbered from 1. */
const firsts = numberUnits(0)
const seconds = numberUnits(1)
/** More than there are of either. */
const side = words.split(' ').length + 1
const wordNumbers = new Uint16Array(side * side)
for (const [number, term] of frequentTerms.entries()) {
  if (term.length === 1) characterNumbers[term.charCodeAt(0)] = number
  if (term.length === 2) wordNumbers[placeOf(term.charCodeAt(0), term.charCodeAt(1))] = number
}

function numberUnits(place: number): Uint16Array {
  const numbers = new Uint16Array(0x10000)
  const units = new Set(frequentTerms.filter((term) => term.length === 2).map((term) => term.charCodeAt(place)))
  for (const [index, unit] of [...units].entries()) numbers[unit] = index + 1
  return numbers
}

/** Where the word of two units is in the table; 0, where none is, for units that no word has there. */
function placeOf(first: number, second: number): number {
  const [begins, ends] = [firsts[first] as number, seconds[second] as number]
  return begins === 0 || ends === 0 ? 0 : begins * side + ends
}

/** The number of a folded term that has lists of its own; 0 for all others. */
export function numberFrequent(folded: string): number {
  if (folded.length === 1) return characterNumbers[folded.charCodeAt(0)] as number
  return folded.length === 2 ? (wordNumbers[placeOf(folded.charCodeAt(0), folded.charCodeAt(1))] as number) : 0
}

/** One entry a term: the number of the text that it was last seen in. */
const seenIn = new Float64Array(frequentTerms.length)
let text = 0

/** The numbers of the frequent terms in folded units, each once. */
export function findFrequent(units: readonly string[]): readonly number[] {
  const found: number[] = []
  text++
  for (const unit of units) {
    let former = 0
    for (let at = 0; at < unit.length; at++) {
      const code = unit.charCodeAt(at)
      note(characterNumbers[code] as number, found)
      note(wordNumbers[placeOf(former, code)] as number, found)
      former = code
    }
  }
  return found
}

function note(number: number, found: number[]): void {
  if (number === 0 || seenIn[number] === text) return
  seenIn[number] = text
  found.push(number)
}
