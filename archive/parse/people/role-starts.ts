/** Where a role begins although no space stands before it. */
import { oneOf } from '../plain.ts'

/** Words at which a name ends although no space stands before them: 记者严某见习记者何某. */
const start =
  /(?:本报|本网|郑报|首席|见习|實習|见習|实习|特约|特派|全媒体|融媒|摄影记者|文字记者)?(?:记者|通讯员|实习生|特派员)|(?:责任编辑|责编|编辑|摄影|供图|线索提供|翻拍|拍摄|提供|采写|撰写|采访|报道|报导)|文图|综合(?:报道|整理|消息)/uy
const begins = oneOf('综本郑首见实特全融摄文记通责编供线图翻拍提采撰报')

/** True when a role word or a photo mark begins here. */
export function isRoleStart(text: string, at: number): boolean {
  if (!begins(text, at)) return false
  start.lastIndex = at
  return start.test(text)
}
