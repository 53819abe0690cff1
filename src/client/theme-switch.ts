import { pageLanguage } from './page-language.ts'
import { recall, remember } from './remembered.ts'
import { showTheme, themes, type Theme } from './theme.ts'
import { themeWords } from './theme.words.ts'

/** Goes from the system's colours to light to dark and round again. */
export function followThemeSwitch(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    const { theme } = document.documentElement.dataset
    showTheme(themes.find(name => name === theme) ?? 'system')
  })
  const button = document.querySelector<HTMLButtonElement>('.theme-switch')
  if (!button) return
  const words = themeWords[pageLanguage()]
  let theme: Theme = 'system'
  const show = (next: Theme) => {
    theme = next
    showTheme(next)
    button.setAttribute('aria-label', words[next])
    button.title = words[next]
  }
  const remembered = () => {
    const known = recall('theme')
    return themes.find(name => name === known) ?? 'system'
  }
  show(remembered())
  button.disabled = false
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
    remember('theme', next)
    show(next)
  })
  // Chosen in another tab, or on another page before the reader came back to this one.
  addEventListener('storage', ({ key }) => {
    if (key === 'theme') show(remembered())
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show(remembered())
  })
}
