import { partsOf } from '../../kit/parts.tsx'
import { useLanguage, type Language } from '../../language/language.ts'
import { trainingSay } from './training-caption.ts'
import { training, type TrainingState } from './training.model.ts'
import { trainingWords } from './training.words.ts'

const { useFollow, useShape } = partsOf(training)

/** Which sentence tells what has come out: it changes seldom, its numbers at every move. */
function kindOf(state: TrainingState) {
  const [q, ce] = [state['quadratic.crossing'], state['cross-entropy.crossing']]
  return q === 0 ? 'ahead' : q === ce ? 'together' : q < ce ? 'reversed' : 'both'
}

interface Told {
  exact: number
  said: string
}

/** The numbers of these sentences, whole and as they are said. */
function numbersOf(language: Language): Readonly<Record<string, (state: TrainingState) => Told>> {
  const say = trainingSay(language)
  return {
    start: state => ({ exact: state['start.a'], said: say.output(state['start.z']) }),
    q: ({ runs: { quadratic } }) => ({ exact: quadratic.crossing.epoch, said: say.epoch(quadratic.crossing) }),
    ce: ({ runs }) => ({
      exact: runs['cross-entropy'].crossing.epoch,
      said: say.epoch(runs['cross-entropy'].crossing),
    }),
    qEnd: ({ runs: { quadratic } }) => ({ exact: quadratic.end.a, said: say.output(quadratic.end.z, 3) }),
    ceEnd: ({ runs }) => ({ exact: runs['cross-entropy'].end.a, said: say.output(runs['cross-entropy'].end.z, 3) }),
  }
}

/** A sentence in pieces: words, and in braces what stands for a number, a cost's name, or the "about" of a number. */
const pieces = (sentence: string) => sentence.split(/\{(.+?)\}/)

const aboutOf = (name: string, { runs }: TrainingState) =>
  (name === '~q' && !runs.quadratic.crossing.counted) || (name === '~ce' && !runs['cross-entropy'].crossing.counted)

/** What has come out, in one sentence that holds in every state; said aloud. */
export function trainingResult(language: Language): (state: TrainingState) => string {
  const { result, about, fullName } = trainingWords[language]
  const numbers = numbersOf(language)
  return state =>
    pieces(result[kindOf(state)])
      .map((piece, index) => {
        if (index % 2 === 0) return piece
        if (piece.startsWith('~')) return aboutOf(piece, state) ? about : ''
        return numbers[piece]?.(state).said ?? (piece === 'Q' ? fullName.quadratic : fullName['cross-entropy'])
      })
      .join('')
}

/** The same sentence over the plot: its numbers follow the hand. */
export function Result() {
  const language = useLanguage()
  const { result, about, fullName } = trainingWords[language]
  const numbers = numbersOf(language)
  const kind = useShape(kindOf)
  const abouts = useShape(state => ['~q', '~ce'].filter(name => aboutOf(name, state)).join())
  return (
    // Another sentence is another element: a translator may have put its own into this one.
    <span key={`${kind} ${abouts}`} className="result">
      {pieces(result[kind]).map((piece, index) => {
        const number = numbers[piece]
        if (index % 2 === 0) return piece
        if (number) return <Number key={index} of={number} />
        if (piece.startsWith('~')) return abouts.split(',').includes(piece) ? about : ''
        const cost = piece === 'Q' ? 'quadratic' : 'cross-entropy'
        return (
          <span key={index} className={`term-${cost}`}>
            {fullName[cost]}
          </span>
        )
      })}
    </span>
  )
}

function Number({ of }: { of(state: TrainingState): Told }) {
  const { ref, ...follow } = useFollow(state => {
    const { exact, said } = of(state)
    return { value: String(exact), text: said }
  }, 'word')
  return <data ref={ref} translate="no" {...follow} />
}
