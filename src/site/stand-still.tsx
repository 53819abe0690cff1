import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'

/** What the page says, once, where its script cannot run; the script in the head shows it (start.ts). */
export function StandStill({ figures }: { figures: boolean }) {
  const { still, reload } = useWords(pageWords)
  return (
    <>
      {figures && (
        <noscript>
          <p className="stand-still">{still.none}</p>
        </noscript>
      )}
      <p className="stand-still" id="site-stand-still" role="status" hidden>
        <span data-why="engine" hidden>
          {still.engine}
        </span>
        <span data-why="lost" hidden>
          {still.lost} <button type="button">{reload}</button>
        </span>
      </p>
    </>
  )
}
