import { figures } from '../figures/registry.ts'
import { numberIn } from '../state/numbers.ts'
import { handOn } from '../state/hand.ts'
import { stepped } from '../state/parameter.ts'
import { sliderKey } from '../state/slider-keys.ts'
import { storeOf } from '../state/stores.ts'

/** So many pixels pull a number through its whole span. */
const span = 360

/** Numbers in sentences that can be pulled: sliders, each in its own words. Until this runs they are plain numbers. */
export function followPulls(): void {
  for (const pull of document.querySelectorAll<HTMLElement>('.pull')) {
    void bringToLife(pull).catch((error: unknown) => console.warn('A number in the prose stands still:', error))
  }
}

async function bringToLife(pull: HTMLElement): Promise<void> {
  const { figureOf = '', sets = '', name = '' } = pull.dataset
  const number = pull.querySelector<HTMLElement>('[data-live]')
  const key = number?.dataset.live?.slice(figureOf.length + 1) ?? ''
  const model = await figures[figureOf]?.model()
  const parameter = model?.parameters[sets]
  if (!model || parameter?.kind !== 'number') throw new Error(`"${sets}" is no number of "${figureOf}"`)
  const store = storeOf(model)
  const hand = handOn(store)
  const value = () => numberIn(store.figure.state(store.getState().values), key) ?? parameter.min

  const show = () => {
    pull.setAttribute('aria-valuenow', String(value()))
    pull.setAttribute('aria-valuetext', number?.textContent ?? '')
  }
  pull.role = 'slider'
  pull.tabIndex = 0
  pull.dataset.param = sets
  pull.setAttribute('aria-label', name)
  pull.setAttribute('aria-orientation', 'horizontal')
  pull.setAttribute('aria-valuemin', String(parameter.min))
  pull.setAttribute('aria-valuemax', String(parameter.max))
  show()
  store.onRead(show)

  pull.addEventListener('keydown', event => {
    const pressed = sliderKey(event)
    if (!pressed) return
    if (pressed.kind === 'cancel') {
      if (!hand.cancel()) return
    } else {
      const to = pressed.kind === 'end' ? parameter[pressed.end] : stepped(parameter, value(), pressed.share)
      hand.press({ [sets]: to })
    }
    event.preventDefault()
  })
  pull.addEventListener('blur', hand.blur)

  let from: { id: number; x: number; value: number } | undefined
  pull.addEventListener('pointerdown', event => {
    if (event.button !== 0 || from) return
    from = { id: event.pointerId, x: event.clientX, value: value() }
    pull.setPointerCapture(event.pointerId)
    pull.focus({ preventScroll: true })
    // Else the mouse would begin to select the sentence.
    event.preventDefault()
    hand.start()
  })
  pull.addEventListener('pointermove', event => {
    if (event.pointerId !== from?.id) return
    hand.change({ [sets]: stepped(parameter, from.value, (event.clientX - from.x) / span) })
  })
  pull.addEventListener('lostpointercapture', () => {
    if (!from) return
    from = undefined
    hand.end()
  })
  // The page scrolls under the finger: it was no pull.
  pull.addEventListener('pointercancel', () => hand.cancel())
}
