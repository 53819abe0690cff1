import { useLayoutEffect, useRef, type RefCallback } from 'react'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import { useFigure } from '../state/stores-context.ts'

/** What of an SVG element follows the figure's values: some attributes, and its text. */
export interface Part {
  attributes: Readonly<Record<string, string>>
  text?: string
}
export type Parts<Name extends string> = Readonly<Record<Name, Part>>

type PartProps = Record<string, string | RefCallback<SVGElement>> & { ref: RefCallback<SVGElement> }

function write(element: SVGElement, { attributes, text }: Part, previous: Part | undefined): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (previous?.attributes[name] !== value) element.setAttribute(name, value)
  }
  if (text === undefined || previous?.text === text) return
  // The text node stays: a new one would be styled and laid out from scratch.
  if (element.firstChild instanceof Text) element.firstChild.data = text
  else element.textContent = text
}

/**
 * The moving parts of a drawing. React renders them like everything else, at the pace of numbers and words; within a
 * gesture every move writes them straight into the document, because a render of the tree costs more than the
 * drawing. Both ask the same `draw`, so they cannot disagree; it must be stable (useCallback). Attribute names are
 * SVG's own.
 */
export function useParts<P extends Parameters, Name extends string>(
  store: FigureStore<P>,
  draw: (values: Values<P>) => Parts<Name>,
): (name: Name) => PartProps {
  const paced = useFigure(store, state => state.paced)
  const parts = draw(paced)
  const elements = useRef(new Map<Name, SVGElement>())

  useLayoutEffect(() => {
    let shown: Parts<Name> | undefined
    return store.subscribe((state, previous) => {
      if (state.values === previous.values) return
      const next = draw(state.values)
      for (const [name, element] of elements.current) write(element, next[name], shown?.[name])
      shown = next
    })
  }, [store, draw])

  const refs = useRef(new Map<Name, RefCallback<SVGElement>>())
  return name => {
    let ref = refs.current.get(name)
    if (!ref) {
      ref = element => {
        if (element) elements.current.set(name, element)
        else elements.current.delete(name)
      }
      refs.current.set(name, ref)
    }
    const { attributes, text } = parts[name]
    return text === undefined ? { ref, ...attributes } : { ref, ...attributes, children: text }
  }
}
