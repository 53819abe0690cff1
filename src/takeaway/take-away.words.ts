import type { Words } from '../language/language.ts'

interface TakeAwayWords {
  close: string
  copy: string
  copied: string
  copyByHand: string
  embed: { title: string; lead: string; height: string; compact: string }
  code: { title: string; lead: string; languages: Record<'python' | 'numpy' | 'pytorch' | 'typescript', string> }
  /** `site` is the site's name in the titles of its pages. */
  cite: { title: string; bibtex: string; plain: string; kind: string; author: string; site: string }
}

export const takeAwayWords: Words<TakeAwayWords> = {
  en: {
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'The browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C.',
    embed: {
      title: 'Embed this figure',
      lead: 'Paste this into your page. It shows the figure as it is now, and it stays live.',
      height: 'The script under the frame fits its height to the figure. Without it the frame scrolls.',
      compact: 'Small: title, picture and one sentence, always 480 px high, without a script',
    },
    code: {
      title: 'This state as code',
      lead: 'Each of these prints the figure’s final values.',
      languages: {
        python: 'Python, standard library only',
        numpy: 'Python with NumPy',
        pytorch: 'Python with PyTorch',
        typescript: 'TypeScript',
      },
    },
    cite: {
      title: 'Cite this figure in this state',
      bibtex: 'BibTeX',
      plain: 'Plain text',
      kind: 'Interactive figure',
      author: 'Cross-entropy, by hand',
      site: 'Cross-entropy',
    },
  },
  zh: {
    close: '关闭',
    copy: '复制',
    copied: '已复制。',
    copyByHand: '浏览器不让网页复制。文字已经选中，按 Ctrl+C（⌘C）即可。',
    embed: {
      title: '嵌入这张图',
      lead: '把这段代码贴到你的网页里。贴过去的图就是现在这个状态，照样能拖。',
      height: '框后面的那段脚本让框的高度跟图一致。不要它也行，框里会出现滚动条。',
      compact: '小尺寸：只有标题、图和一句话，高度总是 480 px，不用脚本',
    },
    code: {
      title: '把当前状态写成代码',
      lead: '每一段运行后，都会打印出图中最后的数值。',
      languages: {
        python: 'Python，只用标准库',
        numpy: 'Python，用 NumPy',
        pytorch: 'Python，用 PyTorch',
        typescript: 'TypeScript',
      },
    },
    cite: {
      title: '引用当前状态的这张图',
      bibtex: 'BibTeX',
      plain: '纯文本（GB/T 7714）',
      kind: '交互图',
      author: '交叉熵',
      site: '交叉熵',
    },
  },
}
