import { pageLanguage } from './page-language.ts'
import { predictWords } from './predict.words.ts'

/** Answers what is ticked: opens the answer, says whether it was guessed, and marks the right one. */
function answer(question: HTMLElement): void {
  const guess = question.querySelector<HTMLInputElement>('.predict-guess input:checked')
  if (!guess) return
  const words = predictWords[pageLanguage()]
  const right = question.dataset.answer ?? ''
  const verdict = question.querySelector('.verdict')
  if (verdict) verdict.textContent = guess.value === right ? words.hit : words.miss
  const details = question.querySelector('details')
  if (details) details.open = true
  for (const label of question.querySelectorAll('.predict-guess')) {
    const isRight = label.querySelector('input')?.value === right
    label.classList.toggle('right', isRight)
    const mark = label.querySelector('em')
    if (mark) mark.hidden = !isRight
  }
}

/** A question before its answer. What was ticked before the script came, or was restored by the browser, counts too. */
export function followGuesses(): void {
  const all = () => {
    for (const question of document.querySelectorAll<HTMLElement>('.predict')) answer(question)
  }
  document.addEventListener('change', ({ target }) => {
    const question = target instanceof Element ? target.closest<HTMLElement>('.predict') : null
    if (question) answer(question)
  })
  addEventListener('pageshow', all)
  all()
}
