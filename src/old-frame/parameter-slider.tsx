import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import { useFigure } from '../state/stores-context.ts'
import { Slider } from './slider.tsx'

interface ParameterSliderProps<P extends Parameters> {
  store: FigureStore<P>
  parameterKey: keyof P & string
  name: string
  /** The value in words. */
  say(value: number): string
}

/** A number parameter, that is never absent, as a slider with its number field. */
export function ParameterSlider<P extends Parameters>({ store, parameterKey, name, say }: ParameterSliderProps<P>) {
  const parameter = store.model.parameters[parameterKey]
  const value = Number(useFigure(store, state => state.paced[parameterKey]))
  if (parameter?.kind !== 'number') throw new Error(`"${parameterKey}" is no number`)
  return (
    <Slider
      store={store}
      parameterKey={parameterKey}
      parameter={parameter}
      name={name}
      value={value}
      words={say(value)}
      read={() => Number(store.getState().values[parameterKey])}
      set={next => store.change({ [parameterKey]: next } as Partial<Values<P>>)}
      onType={next => store.type(parameterKey, next)}
    />
  )
}
