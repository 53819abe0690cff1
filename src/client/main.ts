import 'katex/dist/katex.css'
import '../site/tokens.css'
import '../site/typography.css'
import '../site/header.css'
import '../site/page.css'
import '../site/note.css'
import '../site/derivation.css'
import '../site/predict.css'
import '../site/pull.css'
import '../site/print.css'
import { followCurrentSection } from './current-section.ts'
import { followHeadingAnchors } from './heading-anchors.ts'
import { wakeIslands } from './islands.ts'
import { followLanguageLinks } from './language-links.ts'
import { followLiveNumbers } from './live-numbers.ts'
import { keepOffline } from './offline.ts'
import { followScrollBoxes } from './scroll-boxes.ts'
import { carryState } from './site-links.ts'
import { followStateLinks } from './state-links.ts'
import { tellLost } from './tell-lost.ts'
import { followThemeSwitch } from './theme-switch.ts'

/** What only some pages have comes with those that have it. */
function followRest(): void {
  const where = async (selector: string, load: () => Promise<() => void>) => {
    if (!document.querySelector(selector)) return
    try {
      const follow = await load()
      follow()
    } catch (error) {
      console.warn('A part of this page stands still:', error)
      tellLost()
    }
  }
  void where('.predict', async () => (await import('./guesses.ts')).followGuesses)
  void where('.derivation', async () => (await import('./derivations.ts')).followDerivations)
  void where('.pull', async () => (await import('./pulls.ts')).followPulls)
  void where('.embed', async () => (await import('./embed-height.ts')).tellHeight)
}

/** What a page does besides its figures. The page is whole without any of it, and none can take another along. */
const parts = [
  carryState,
  followStateLinks,
  followLanguageLinks,
  followLiveNumbers,
  wakeIslands,
  followRest,
  followThemeSwitch,
  followCurrentSection,
  followHeadingAnchors,
  followScrollBoxes,
  keepOffline,
]

function begin(): void {
  for (const part of parts) {
    try {
      part()
    } catch (error) {
      console.warn('A part of this page stands still:', error)
    }
  }
}

// A script that a script has added does not wait for the document by itself.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true })
else begin()

// Read by the script in the head (site/start.ts): this module was fetched and understood.
document.documentElement.dataset.started = ''
