import type { Language } from './format-sentence.ts'

/** What the loopback host says before any page is loaded. */
export const loopbackSentences: Readonly<Record<Language, { readonly noKey: string }>> = {
  'zh-CN': {
    noKey:
      '这里是剪报在本机的服务，只凭启动时打印的地址进入，每个地址只能用一次。请回到启动它的窗口，打开那里显示的完整地址；如已用过，请在那里按回车得到新的地址，或重新启动剪报。',
  },
  en: {
    noKey:
      'This is Jianbao on this computer. It opens only by the address it printed when it started, and each address works once. Go back to where you started it and open the whole address shown there; if it has been used, press Enter there for a new one, or start Jianbao again.',
  },
}
