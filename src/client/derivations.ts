import { derivationWords } from './derivation.words.ts'
import { pageLanguage } from './page-language.ts'

/**
 * A derivation is served whole. Step by step, what is still to come keeps its room: `data-step` on it is the step at
 * hand, counted from 0, and absent where all is shown.
 */
const stepsIn = (derivation: HTMLElement) => [...derivation.querySelectorAll<HTMLElement>('.derivation-step')]

const stepOf = ({ dataset }: HTMLElement) => (dataset.step === undefined ? null : Number(dataset.step))

function show(derivation: HTMLElement, step: number | null): void {
  const words = derivationWords[pageLanguage()]
  const steps = stepsIn(derivation)
  const last = steps.length - 1
  const current = step === null ? null : Math.min(last, Math.max(0, step))
  if (current === null) delete derivation.dataset.step
  else derivation.dataset.step = String(current)
  for (const [index, element] of steps.entries()) {
    element.classList.toggle('ahead', current !== null && index > current)
    element.classList.toggle('current', index === current)
  }
  const focused = document.activeElement
  const button = (name: string) => derivation.querySelector<HTMLButtonElement>(`[data-go=${name}]`)
  const [back, next, all] = [button('back'), button('next'), button('all')]
  if (back) back.disabled = current === 0
  if (next) {
    next.disabled = current === last
    next.textContent = current === null ? words.begin : words.next
  }
  if (all) all.disabled = current === null
  // A disabled button hears no key: the focus goes to the next that does.
  if (focused instanceof HTMLButtonElement && focused.disabled && derivation.contains(focused))
    derivation.querySelector<HTMLButtonElement>('[data-go]:enabled')?.focus()
  const status = derivation.querySelector('.derivation-bar [role=status]')
  if (status) status.textContent = current === null ? '' : words.at(current + 1, steps.length)
}

/** Where a button or a key leads; undefined where it leads nowhere. */
function goal(derivation: HTMLElement, way: string | undefined): number | null | undefined {
  const current = stepOf(derivation)
  const count = stepsIn(derivation).length
  if (way === 'next' || way === 'ArrowRight') return (current ?? -1) + 1
  if (way === 'back' || way === 'ArrowLeft') return (current ?? count) - 1
  if (way === 'all' || (way === 'Escape' && current !== null)) return null
  return way === 'Home' ? 0 : way === 'End' ? count - 1 : undefined
}

const derivationAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('.derivation') : null

export function followDerivations(): void {
  for (const derivation of document.querySelectorAll<HTMLElement>('.derivation')) show(derivation, null)

  document.addEventListener('click', ({ target }) => {
    const derivation = derivationAt(target)
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-go]') : null
    const to = derivation && goal(derivation, button?.dataset.go)
    if (derivation && to !== undefined) show(derivation, to)
  })
  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const derivation = derivationAt(event.target)
    const to = derivation && goal(derivation, event.key)
    if (!derivation || to === undefined) return
    show(derivation, to)
    event.preventDefault()
  })
}
