import type { ProblemCode } from '#contract/archive-models.ts'

/** What `check` finds wrong, by code: what it is, and which file or article is meant. */
export const problems: Readonly<Record<`problem.${ProblemCode}`, string>> = {
  'problem.database-damaged': '数据库文件损坏：{about}',
  'problem.damaged': '档案库文件损坏，打不开：{about}',
  'problem.broken-reference': '有一行所指的已不在：{about}',
  'problem.bytes-damaged': '存下的原始文件已损坏：{about}',
  'problem.source-not-read': '这个来源文件没有识读过：{about}',
  'problem.article-retired': '这篇文章的来源文件已换了内容，它却还在：{about}',
  'problem.paragraphs-damaged': '这篇文章的正文与分段对不上：{about}',
  'problem.change-not-noted': '变动记录里缺这篇文章：{about}',
  'problem.pin-without-article': '动过的文章不见了：{about}',
  'problem.merged-into-nothing': '这篇并入的文章已不在：{about}',
  'problem.pin-without-transcript': '没有留下这篇文章更正时的原文：{about}',
  'problem.correction-without-pin': '有一条更正找不到它的文章：{about}',
  'problem.tag-without-pin': '有一个标签找不到它的文章：{about}',
  'problem.removal-without-pin': '移出的文章已不在：{about}',
  'problem.digest-item-missing': '剪报里的一篇已不在档案库：{about}',
  'problem.index-damaged': '索引与档案库对不上，或被改动过',
  'problem.index-unreadable': '索引文件读不出',
}
