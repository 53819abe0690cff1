import { Choice } from '../../old-frame/choice.tsx'
import { useWords } from '../../language/language.ts'
import { useFigure } from '../../state/stores-context.ts'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'

/** Output or score on the vertical axis: in the score cross-entropy is a ramp, the quadratic cost a shelf. */
export function TrainingAxis({ store }: { store: TrainingStore }) {
  const words = useWords(trainingWords).settings
  const axis = useFigure(store, state => state.paced.axis)
  return (
    <Choice
      name={words.axis}
      parameterKey="axis"
      value={axis}
      options={[
        { value: 'output', name: words.output },
        { value: 'score', name: words.score },
      ]}
      onChoose={value => {
        store.change({ axis: value })
        store.commit()
      }}
    />
  )
}
