import { act, useLayoutEffect, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { FormulaContext } from '../../src/formula/formula-slot.tsx'
import { everyPart } from '../../src/kit/later.ts'
import { partsOf } from '../../src/kit/parts.tsx'
import { rarePartsOf } from '../../src/kit/rare-parts.tsx'
import { ServedContext, type Served } from '../../src/kit/served.ts'
import { LanguageContext, type Language } from '../../src/language/language.ts'
import type { Box } from '../../src/plot/box.ts'
import { PictureContext } from '../../src/plot/follow.ts'
import { Picture, type Way } from '../../src/plot/picture.ts'
import { defineFigure, type StateOf } from '../../src/state/figure.ts'
import { createFigureStore, type FigureStore } from '../../src/state/figure-store.ts'
import { anyOf, choice, count, linear, logarithmic, type Values } from '../../src/state/parameter.ts'

/** A figure for tests: a number, its double, and something of every other kind that a control can set. */
export const toy = defineFigure(
  {
    id: 'toy',
    parameters: {
      v: linear({ min: -10, max: 10, step: 0.5, initial: 2 }),
      rate: logarithmic({ min: 0.001, max: 10, initial: 0.1 }),
      epoch: count({ min: 0, max: 100, initial: 0 }),
      side: choice(['left', 'right'], 'left'),
      curves: anyOf(['hinge', 'logistic', 'quadratic']),
      items: { kind: 'text', initial: '1,2,3', read: text => ({ value: text, fault: null }) },
    },
    presets: { three: { v: 3 }, none: { v: -10 } },
    derive: ({ v, items }) => ({ double: 2 * v, list: items.split(',').map(Number) }),
  },
  { shown: { double: { digits: { decimals: 1 } } }, sweep: { by: 'v', at: [-1, 0, 1] } },
)

export type Toy = StateOf<typeof toy>
type Patch = Partial<Values<(typeof toy)['parameters']>>
export const parts = { ...partsOf(toy), ...rarePartsOf(toy) }

/** A box of round numbers: 200 units across and 100 up between its margins. */
export const box: Box = { name: 'wide', width: 260, height: 160, left: 40, right: 20, top: 30, bottom: 30 }

interface StageProps {
  store: FigureStore
  way?: Way<Toy>
  failed?(error: unknown): void
  children: ReactNode
}

/** A figure's parts in its picture, without all that a figure has around it. */
export function Stage({ store, way, failed, children }: StageProps) {
  const [picture] = useState(() => new Picture<Toy>(toy, store, way))
  useLayoutEffect(
    () =>
      picture.start(error => {
        if (!failed) throw error
        failed(error)
      }),
    [picture, failed],
  )
  return <PictureContext value={picture as Picture}>{children}</PictureContext>
}

const noFormula = new Proxy<Record<string, string>>({}, { get: () => '' })

interface Page {
  language?: Language
  /** What drawers were served with, where they are to sleep. */
  served?: Served
}

/** Something of React's in a page of happy-dom. */
export async function render(drawing: ReactNode, { language = 'en', served }: Page = {}) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  if (!served) await everyPart()
  const element = document.createElement('div')
  document.body.replaceChildren(element)
  const root = createRoot(element)
  const show = (what: ReactNode) =>
    act(async () => {
      root.render(
        <LanguageContext value={language}>
          <FormulaContext value={noFormula}>
            <ServedContext value={served ?? null}>{what}</ServedContext>
          </FormulaContext>
        </LanguageContext>,
      )
    })
  await show(drawing)
  return {
    element,
    show,
    find: (selector: string) => {
      const found = element.querySelector(selector)
      if (!found) throw new Error(`there is no ${selector}`)
      return found
    },
    unmount: () =>
      act(async () => {
        root.unmount()
      }),
  }
}

interface Staged extends Omit<StageProps, 'store' | 'children'> {
  values?: Patch
  language?: Language
}

/** Parts of the toy figure in a page, and its store; `set` is what a hand that holds does. */
export async function staged(drawing: ReactNode, { values = {}, language = 'en', ...stage }: Staged = {}) {
  const store = createFigureStore(toy)
  const page = await render(
    <Stage store={store} {...stage}>
      {drawing}
    </Stage>,
    { language },
  )
  const set = (patch: Patch) =>
    act(async () => {
      store.change(patch)
    })
  const settle = () =>
    act(async () => {
      store.commit()
    })
  if (Object.keys(values).length) {
    await set(values)
    await settle()
  }
  return { ...page, store, set, settle, values: () => store.getState().values }
}
