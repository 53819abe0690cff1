import { useId } from 'react'

interface ChoiceProps<T extends string> {
  name: string
  /** Its key in the address, where it has one. */
  parameterKey?: string
  options: readonly { value: T; name: string }[]
  value: T
  onChoose(value: T): void
}

/** A few named options, one of them chosen. */
export function Choice<T extends string>({ name, parameterKey, options, value, onChoose }: ChoiceProps<T>) {
  const group = useId()
  return (
    <fieldset className="choice" role="radiogroup" data-param={parameterKey} aria-label={name}>
      <span className="choice-name" aria-hidden="true">
        {name}
      </span>
      <span className="choice-options">
        {options.map(option => (
          <label key={option.value}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}
