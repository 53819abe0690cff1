import { useState } from 'react'
import { useWords } from '../language/language.ts'
import { kitWords } from './kit.words.ts'

/** In view, for who stands before a class; its script is fetched when it is asked for. */
export function PresentButton({ figure }: { figure: string }) {
  const words = useWords(kitWords)
  const [failure, setFailure] = useState('')
  const present = () => {
    setFailure('')
    import('./presentation.ts').then(
      ({ present }) => present(figure),
      () => setFailure(words.failed),
    )
  }
  return (
    <>
      <button type="button" className="quiet" data-action="present" onClick={present}>
        {words.present}
      </button>
      <p className="failure" role="status">
        {failure}
      </p>
    </>
  )
}
