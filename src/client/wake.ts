import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { formulasIn } from '../formula/formula-slot.tsx'
import { servedIn } from '../kit/served.ts'
import { languages } from '../language/language.ts'
import { rouse } from './asleep.ts'
import { islandOf, type IslandData } from './island.tsx'
import { takeRestored } from './restored.ts'
import { standStill } from './stand-still.ts'

const woken = new WeakSet<Element>()

/** What an island says of itself. */
export function dataOf({ dataset }: HTMLElement): IslandData | undefined {
  const language = languages.find(name => name === dataset.language)
  return dataset.island === undefined || !language
    ? undefined
    : { figure: dataset.island, language, view: dataset.view }
}

/**
 * Brings an island to life, once. If that fails, now or later, what the server drew stands, with a sentence that says
 * so: a page never gets worse than it was served.
 */
export async function wake(island: HTMLElement): Promise<void> {
  const data = dataOf(island)
  if (!data || woken.has(island)) return
  woken.add(island)
  const fail = (error: unknown, served?: readonly Node[]) => {
    console.warn(`The figure "${data.figure}" stands still:`, error)
    standStill(island, data.language, served)
  }
  try {
    let giveBack = () => {}
    const onAwake = () => {
      island.dataset.awake = ''
      giveBack()
    }
    const tree = await islandOf(data, { formulas: formulasIn(island), served: servedIn(island), onAwake })
    const served = [...island.childNodes].map(node => node.cloneNode(true))
    giveBack = takeRestored(island)
    rouse(island)
    // As a transition, React takes it in slices of a few milliseconds, and a hand that comes in between is answered first.
    startTransition(() => {
      hydrateRoot(island, tree, {
        identifierPrefix: `${island.id}-`,
        onCaughtError: error => console.warn(`A part of the figure "${data.figure}" stands still:`, error),
        onUncaughtError: error => fail(error, served),
        // Where a translator or an extension was here first, React draws the island anew: no fault of this page, and
        // nothing to tell its reader. The tests listen.
        onRecoverableError: error => document.dispatchEvent(new CustomEvent('recoverable', { detail: error })),
      })
    })
  } catch (error) {
    fail(error)
  }
}
