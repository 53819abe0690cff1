import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { useEffect } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'
import { recall, remember } from './remembered.ts'
import { showTheme, themes, type Theme } from './theme.ts'

/** The server knows no choice; the reader's is read once the page is hydrated. */
const chosen = createStore<{ theme: Theme }>(() => ({ theme: 'system' }))

/** Goes from the system's colours to light to dark and round again. */
export function ThemeSwitch() {
  const words = useWords(pageWords)
  const { theme } = useStore(chosen)
  useEffect(() => {
    const remembered = recall('theme')
    chosen.setState({ theme: themes.find(name => name === remembered) ?? 'system' })
  }, [])
  const change = () => {
    const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
    remember('theme', next)
    showTheme(next)
    chosen.setState({ theme: next })
  }
  return (
    <button
      type="button"
      className="theme-switch"
      onClick={change}
      aria-label={words.theme[theme]}
      title={words.theme[theme]}>
      <svg viewBox="0 0 20 20" width="20" height="20" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill={theme === 'dark' ? 'currentColor' : 'none'} />
        {theme === 'system' && <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />}
      </svg>
    </button>
  )
}
