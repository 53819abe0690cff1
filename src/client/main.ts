import 'katex/dist/katex.css'
import '../site/tokens.css'
import '../site/typography.css'
import '../site/formulas.css'
import '../site/tables.css'
import '../site/scroll-boxes.css'
import '../site/header.css'
import '../site/page.css'
import '../site/chapter-links.css'
import '../site/landing.css'
import '../site/note.css'
import '../site/derivation.css'
import '../site/predict.css'
import '../site/pull.css'
import '../site/left-to-right.css'
import '../site/print.css'
import { isBent } from './bent.ts'
import { followCurrentSection } from './current-section.ts'
import { letHandlesCall } from './handles-call.ts'
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
  if (window.self !== window.top) void where('body', async () => (await import('./framed.ts')).followFramedLinks)
  void where('.embed', async () => (await import('./embed-height.ts')).tellHeight)
  void where('.embed', async () => (await import('./embed-offline.ts')).tellOffline)
}

/** Copying is looked after once something is selected: before, there is nothing to copy. */
function followSelection(): void {
  document.addEventListener('selectionchange', function selected() {
    if (getSelection()?.isCollapsed ?? true) return
    document.removeEventListener('selectionchange', selected)
    // Lost, the browser copies as it does anywhere.
    import('./copying.ts').then(({ followCopying }) => followCopying(), leaveAlone)
  })
}

const leaveAlone = () => {}

/** What a page does besides its figures. The page is whole without any of it, and none can take another along. */
const parts = [
  carryState,
  followStateLinks,
  followLanguageLinks,
  followLiveNumbers,
  wakeIslands,
  letHandlesCall,
  followRest,
  followThemeSwitch,
  followCurrentSection,
  followHeadingAnchors,
  followScrollBoxes,
  followSelection,
  keepOffline,
]

/** What was done to the address on its way here is undone first: the figures read it when they wake. */
async function straightened(): Promise<void> {
  if (!isBent()) return
  try {
    const { straightenAddress } = await import('./straighten-address.ts')
    straightenAddress()
  } catch (error) {
    console.warn('The address is read as it stands:', error)
  }
}

async function begin(): Promise<void> {
  await straightened()
  addEventListener('hashchange', () => void straightened())
  for (const part of parts) {
    try {
      part()
    } catch (error) {
      console.warn('A part of this page stands still:', error)
    }
  }
}

// A script that a script has added does not wait for the document by itself.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => void begin(), { once: true })
else void begin()

// Read by the script in the head (site/start.ts): this module was fetched and understood.
document.documentElement.dataset.started = ''
