import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import { useFigure } from '../state/stores-context.ts'

interface ParameterChecksProps<P extends Parameters> {
  store: FigureStore<P>
  /** A text parameter made by `anyOf`. */
  parameterKey: keyof P & string
  name: string
  /** What can be ticked, by its name in the parameter, with the name that the reader sees. */
  options: readonly { value: string; name: string }[]
}

/** A parameter that is any of some names, such as the curves that are shown, as a row of switches. */
export function ParameterChecks<P extends Parameters>({ store, parameterKey, name, options }: ParameterChecksProps<P>) {
  const parameter = store.model.parameters[parameterKey]
  const ticked = String(useFigure(store, state => state.paced[parameterKey])).split(',')
  if (parameter?.kind !== 'text') throw new Error(`"${parameterKey}" is no list of names`)
  const tick = (value: string, on: boolean) => {
    const names = on ? [...ticked, value] : ticked.filter(known => known !== value)
    store.change({ [parameterKey]: parameter.read(names.join(',')).value } as Partial<Values<P>>)
    store.commit()
  }
  return (
    <fieldset className="choice" data-param={parameterKey} aria-label={name}>
      <span className="choice-name" aria-hidden="true">
        {name}
      </span>
      <span className="choice-options">
        {options.map(option => (
          <label key={option.value}>
            <input
              type="checkbox"
              name={parameterKey}
              value={option.value}
              checked={ticked.includes(option.value)}
              onChange={event => tick(option.value, event.target.checked)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}
