import { followHoles } from '../formula/holes.ts'
import { pageLanguage } from './page-language.ts'

/** Numbers of figures in the prose's sentences and formulas follow them; those inside a figure are its own. */
export function followLiveNumbers(): void {
  for (const formula of document.querySelectorAll<HTMLElement>('.formula, .live')) {
    if (!formula.querySelector('[data-live]') || formula.closest('[data-island]')) continue
    followHoles(formula, pageLanguage(), error => console.warn('A number in the prose stands still:', error))
  }
}
