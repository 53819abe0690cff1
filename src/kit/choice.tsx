import { useId, type ReactNode } from 'react'
import { useFollow, usePicture } from '../plot/follow.ts'

export interface Option<T extends string | number = string | number> {
  value: T
  name: string
}

interface GroupProps {
  name: string
  /** Its key in the address, where it has one. */
  parameter?: string
  role?: 'radiogroup'
  disabled?: boolean
  children: ReactNode
}

/** A few named options in a row. */
export function OptionGroup({ name, parameter, role, disabled, children }: GroupProps) {
  return (
    <fieldset className="choice" role={role} data-param={parameter} aria-label={name} disabled={disabled}>
      <span className="choice-name" aria-hidden="true">
        {name}
      </span>
      <span className="choice-options">{children}</span>
    </fieldset>
  )
}

interface LocalChoiceProps<T extends string | number> {
  name: string
  options: readonly Option<T>[]
  value: T | null
  /** No longer to be chosen. */
  disabled?: boolean
  onChoose(value: T): void
}

/** One of a few options that is no part of the figure's state: how fast to play, or what the reader guesses. */
export function LocalChoice<T extends string | number>({
  name,
  options,
  value,
  disabled = false,
  onChoose,
}: LocalChoiceProps<T>) {
  const group = useId()
  return (
    <OptionGroup name={name} role="radiogroup" disabled={disabled}>
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
    </OptionGroup>
  )
}

export interface ChoiceProps<K extends string = string> {
  /** A parameter with a few values. */
  sets: K
  name: string
  options: readonly Option[]
}

/** One of a parameter's values, numbers too, in a row. */
export function Choice<K extends string>({ sets, name, options }: ChoiceProps<K>) {
  const group = useId()
  return (
    <OptionGroup name={name} parameter={sets} role="radiogroup">
      {options.map(option => (
        <Radio key={option.value} sets={sets} group={group} option={option} />
      ))}
    </OptionGroup>
  )
}

/** What stands in a state under a name. */
export const valueIn = (state: object, name: string): unknown => Reflect.get(state, name)

function Radio({ sets, group, option: { value, name } }: { sets: string; group: string; option: Option }) {
  const { store } = usePicture()
  const follow = useFollow<object>(state => ({ defaultChecked: valueIn(state, sets) === value }), 'word')
  const choose = () => {
    store.change({ [sets]: value })
    store.commit()
  }
  const { ref, ...checked } = follow
  return (
    <label>
      <input ref={ref} type="radio" name={group} value={value} {...checked} onChange={choose} />
      <span>{name}</span>
    </label>
  )
}
