import { useFollow, usePicture } from '../plot/follow.ts'
import { OptionGroup, valueIn, type ChoiceProps, type Option } from './choice.tsx'

/** Any of a parameter's names (`anyOf`), such as the curves that are shown, as a row of switches. */
export function Checks<K extends string>({ sets, name, options }: ChoiceProps<K>) {
  return (
    <OptionGroup name={name} parameter={sets}>
      {options.map(option => (
        <Check key={option.value} sets={sets} option={option} />
      ))}
    </OptionGroup>
  )
}

const namesIn = (state: object, name: string) => String(valueIn(state, name)).split(',')

function Check({ sets, option: { value, name } }: { sets: string; option: Option }) {
  const { store } = usePicture()
  const follow = useFollow<object>(state => ({ defaultChecked: namesIn(state, sets).includes(String(value)) }), 'word')
  const tick = (on: boolean) => {
    const parameter = store.figure.parameters[sets]
    if (parameter?.kind !== 'text') throw new Error(`"${sets}" is no list of names`)
    const others = namesIn(store.getState().values, sets).filter(known => known !== value)
    store.change({ [sets]: parameter.read([...others, ...(on ? [value] : [])].join(',')).value })
    store.commit()
  }
  const { ref, ...checked } = follow
  return (
    <label>
      <input
        ref={ref}
        type="checkbox"
        name={sets}
        value={value}
        {...checked}
        onChange={event => tick(event.target.checked)}
      />
      <span>{name}</span>
    </label>
  )
}
