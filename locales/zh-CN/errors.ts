import type { ErrorCode } from '#contract/errors.ts'

import type { Sentence } from '../format-sentence.ts'

/** What the reader is told when something expected goes wrong, by code: what happened and what to do. */
export const errors: Readonly<Record<ErrorCode, Sentence>> = {
  'archive-emptied':
    '这个档案库文件是空的，而它的索引还在旁边：里面的内容被清掉了，也许是同步或清理软件做的。什么都没有改动。请从备份恢复，或在同步软件里找回早先的版本；确实要从头建一个，请先移走旁边的 -index 文件。',
  'archive-in-use': '这个档案库正由另一个窗口或命令写入。请等它做完，或关闭它再试。',
  'archive-newer': '这个档案库由更新版本的剪报建立，本版本不能安全地打开。请升级程序后再试。',
  'archive-older': '这个档案库由旧版本的剪报建立，要先更新，而这里不能写入。请把它复制到可以写入的地方再打开。',
  'archive-unfinished':
    '写这个档案库的程序上次没有正常结束，要先整理一次，而这里不能写入。请把它连同旁边的 -wal 文件复制到可以写入的地方，在那里打开一次。',
  'article-not-found': '档案库里没有这篇文章。',
  'article-removed': '这篇文章已从档案库移出。请先放回，再拆分或合并。',
  'bad-request': '这个请求不合规定，没有执行。',
  cancelled: '已停止。此前完成的部分已经保存。',
  'cannot-read': '没有读取这个档案库文件的权限。请检查文件和所在文件夹的权限，或请保管它的人开放。',
  'cannot-replace': '{file} 是正在使用的档案库，或者上次没有正常关闭，备份不能替换它。请换一个名字。',
  'cannot-write': '无法写入。请检查文件夹的权限和磁盘空间。',
  'cut-not-found': '这一步已经撤销，或已无可撤销。',
  damaged: '档案库文件已损坏。请用 jianbao check 查看详情，并从备份恢复。',
  'digest-not-found': '没有这份剪报。',
  'saved-search-not-found': '没有这条常用检索。',
  'disk-failed': '读写磁盘时出了错：盘可能已拔出、断开，或有损坏。请检查这个盘，再试一次；此前完成的部分已经保存。',
  'disk-full': '磁盘已满。请腾出空间后再试；此前完成的部分已经保存。',
  'file-exists': '已经有 {file}，备份不会覆盖已有的文件。请换一个名字。',
  'grant-unknown': '所选的文件已不可用，请重新选择。',
  'import-running': '正在导入。请等它完成，或先停止它。',
  internal: '程序遇到了没有预料到的问题，这一步没有完成。',
  'name-too-long': '文件名或路径太长：索引等文件要放在旁边，名字比它还长。请换一个短些的名字（70 个汉字以内），或放到层次浅些的文件夹里。',
  'no-browser': '没有找到可用来生成 PDF 的 Chrome 或 Chromium。请安装一个，或改为输出 .html。',
  'no-cut-there': '不能从这里拆开：两边都要有文字，而且要从一行或一段的开头拆。',
  'no-room-to-copy':
    '写这个档案库的程序上次没有正常结束，而这里不能写入，只能读一份副本；临时文件夹 {folder} 放不下：要 {neededMegabytes} MB，只有 {freeMegabytes} MB。请腾出空间再试，或把档案库连同旁边的 -wal 文件复制到可以写入的地方，在那里打开。',
  'not-an-archive': '这个文件不是剪报档案库。',
  'not-backed-up':
    '没有备份：档案库文件已损坏，副本也会是坏的。请用 jianbao check 查看详情，从早先的备份恢复；没有备份的，关掉程序以后把这个文件照原样复制一份，再设法修复。',
  'not-found': '找不到这个文件。',
  'not-neighbours': '只能把同一版面上前后相邻的两篇合并。',
  'nothing-to-remove': '没有可移出的：档案库里没有，或者已经移出。',
  'nothing-to-restore': '没有可放回的：没有移出过，或者已经放回。',
  'offer-not-found': '这篇文章现在没有拆分建议。',
  'page-read-anew': '现在的程序对这个文件的解码与读入时不同，所以这一版已重新读过，这篇文章要重新选一次。刚才这一步没有做。',
  'source-not-found': '档案库里没有这个来源文件。',
  'source-refused':
    '现在的程序读不了“{source}”：{reason}早先读出的文章都在，照样能检索和阅读。要更正、加标签或选入剪报，请指定编码重新导入这个文件，或把它另存为 UTF-8 文本再导入。刚才这一步没有做。',
  'too-large': '内容太大，超出了限制。',
  'too-long': '“{start}……”太长：最多 {limit} 个字符。',
  'too-many': '写得太多：一次最多 {limit} 个。',
}
