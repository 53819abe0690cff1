import { themeWords } from '../client/theme.words.ts'
import { useWords } from '../language/language.ts'

/** Its script wakes it (client/theme-switch.ts); what it shows follows the theme by style sheet alone. */
export function ThemeSwitch() {
  const { system } = useWords(themeWords)
  return (
    <button type="button" className="theme-switch" disabled aria-label={system} title={system}>
      <svg viewBox="0 0 20 20" width="20" height="20" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  )
}
