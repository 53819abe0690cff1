import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import { useFigure } from '../state/stores-context.ts'
import { Choice } from './choice.tsx'

interface ParameterChoiceProps<P extends Parameters> {
  store: FigureStore<P>
  parameterKey: keyof P & string
  name: string
  /** Its values, numbers too, with the names that the reader sees. */
  options: readonly { value: string | number; name: string }[]
}

/** A parameter with a few values, such as the label, as a row of options. */
export function ParameterChoice<P extends Parameters>({ store, parameterKey, name, options }: ParameterChoiceProps<P>) {
  const value = useFigure(store, state => state.paced[parameterKey])
  return (
    <Choice
      name={name}
      parameterKey={parameterKey}
      value={String(value)}
      options={options.map(option => ({ value: String(option.value), name: option.name }))}
      onChoose={chosen => {
        const option = options.find(({ value: known }) => String(known) === chosen)
        store.change({ [parameterKey]: option?.value } as Partial<Values<P>>)
        store.commit()
      }}
    />
  )
}
