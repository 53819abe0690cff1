import type { Words } from '../language/language.ts'
import type { Theme } from './theme.ts'

export const themeWords: Words<Record<Theme, string>> = {
  zh: { system: '配色：随系统', light: '配色：浅色', dark: '配色：深色' },
  en: { system: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' },
}
