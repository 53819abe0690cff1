import type { Words } from '../language/language.ts'

interface ShareWords {
  tools: string
  copyLink: string
  copied: string
  copyByHand: string
  share: string
  embed: string
  svg: string
  png: string
  csv: string
  code: string
  cite: string
  present: string
  /** In a frame that may not fill the screen. */
  notPresented: string
  notebook: string
  listen: string
  failed: string
  reload: string
}

export const shareWords: Words<ShareWords> = {
  en: {
    tools: 'Share and save',
    copyLink: 'Copy link to this state',
    copied: 'Link copied.',
    copyByHand: 'The browser does not let this page copy. The link is selected: press Ctrl+C, or ⌘C.',
    share: 'Share',
    embed: 'Embed',
    svg: 'SVG',
    png: 'PNG',
    csv: 'CSV',
    code: 'Code',
    cite: 'Cite',
    present: 'Present',
    notPresented:
      'The page around this figure does not let it fill the screen. Open the figure by itself to present it.',
    notebook: 'Notebook',
    listen: 'Listen',
    failed: 'That did not work here. The picture on the page is not affected.',
    reload: 'Reload the page in this state',
  },
  zh: {
    tools: '分享与保存',
    copyLink: '复制当前状态的链接',
    copied: '链接已复制。',
    copyByHand: '浏览器不让网页复制。链接已经选中，按 Ctrl+C（⌘C）即可。',
    share: '分享',
    embed: '嵌入',
    svg: 'SVG',
    png: 'PNG',
    csv: 'CSV',
    code: '代码',
    cite: '引用',
    present: '演示',
    notPresented: '外面的网页不让这张图占满屏幕。要演示，请单独打开这张图。',
    notebook: '笔记本',
    listen: '听',
    failed: '在这里没能做成，页面上的图不受影响。',
    reload: '重新载入页面，状态不变',
  },
}
