import { Fragment } from 'react'
import { NumberField } from '../../old-frame/number-field.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { useFigure } from '../../state/stores-context.ts'
import { sayVerdict } from './likelihood-caption.ts'
import { bestOf } from './likelihood.numbers.ts'
import { mostPoints, pointsOf, withOneMore, withoutPoint } from './likelihood.points.ts'
import type { LikelihoodStore } from './likelihood.store.ts'
import { likelihoodWords } from './likelihood.words.ts'

const fields = ['w', 'b'] as const

interface LikelihoodControlsProps {
  store: LikelihoodStore
  /** The point that the button removes. */
  selected: number
  onSelect(index: number): void
}

/** The fit and what it says, points to add and remove, w and b by number, and the named states. */
export function LikelihoodControls({ store, selected, onSelect }: LikelihoodControlsProps) {
  const language = useLanguage()
  const words = useWords(likelihoodWords)
  const values = useFigure(store, state => state.paced)
  const points = pointsOf(values.points)
  const names = { w: words.tilt.name, b: words.lift.name }
  const set = (patch: Partial<typeof values>) => {
    store.change(patch)
    store.commit()
  }
  return (
    <div className="likelihood-controls">
      <p className="aside-note">{words.hint}</p>
      <div className="chips">
        <button
          type="button"
          className="main"
          data-action="fit"
          onClick={() => set({ ...bestOf(pointsOf(store.getState().values.points)).best })}>
          {words.buttons.fit}
        </button>
        <button
          type="button"
          data-action="add-point"
          disabled={points.length >= mostPoints}
          onClick={() => {
            set({ points: withOneMore(store.getState().values.points) })
            onSelect(points.length)
          }}>
          {words.buttons.add}
        </button>
        <button
          type="button"
          data-action="remove-point"
          disabled={points.length === 1}
          onClick={() => set({ points: withoutPoint(store.getState().values.points, selected) })}>
          {words.buttons.remove(String(selected + 1))}
        </button>
      </div>
      <p role="status">{sayVerdict(values, language)}</p>
      <span className="field">
        {fields.map(key => (
          <Fragment key={key}>
            <span aria-hidden="true">{key}</span>
            <NumberField store={store} name={names[key]} value={values[key]} onType={value => store.type(key, value)} />
          </Fragment>
        ))}
      </span>
      <Presets store={store} names={words.presets} />
    </div>
  )
}
