import { paper } from './paper.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

type Papers = Readonly<Record<'light' | 'dark', string>>

/**
 * Shows a theme. It refers to nothing outside itself, because its text also runs as a script in the
 * <head>, before the first paint.
 */
function show(theme: string | null, papers: Papers): void {
  const forced = theme === 'light' || theme === 'dark' ? theme : null
  if (forced) document.documentElement.dataset.theme = forced
  else delete document.documentElement.dataset.theme
  // Our own dark colours need nobody to darken them: a sign that Dark Reader heeds.
  const lock = document.querySelector('meta[name=darkreader-lock]')
  const isDark = forced ? forced === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  if (isDark && !lock) {
    document.head.appendChild(Object.assign(document.createElement('meta'), { name: 'darkreader-lock' }))
  }
  if (!isDark && lock) lock.remove()
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.content = papers[forced ?? (meta.media.includes('dark') ? 'dark' : 'light')]
  }
}

export const showTheme = (theme: Theme): void => show(theme, paper)

/**
 * How an embedded figure's address asks for it to be shown, read through what was done to the address on its way: `&amp;`
 * out of an embed code, a full stop or bracket behind it. Its text runs in the <head> too.
 */
export function askedFor(search: string): { theme: string | null; compact: boolean } {
  const theme = /(?:[^\w.=-]|%[\da-f]{2})theme(?:[^\w&]|%[\da-f]{2})+(light|dark)(?![\w-])/i.exec(search)
  return {
    theme: theme ? String(theme[1]).toLowerCase() : null,
    compact: /(?:[^\w.=-]|%[\da-f]{2})compact(?![\w.-])/i.test(search),
  }
}

/** An embedded figure is coloured as its address asks, whatever the reader chose for the site, and as small (site/compact.css). */
export const embedThemeScript =
  `{const asked=(${askedFor.toString()})(location.search);(${show.toString()})(asked.theme,${JSON.stringify(paper)});` +
  `if(asked.compact)document.documentElement.dataset.compact=''}`

/** The remembered theme, before anything is painted. */
export const themeScript = `try{(${show.toString()})(localStorage.getItem('theme'),${JSON.stringify(paper)})}catch(e){}`
