import { fillHoles } from '../formula/holes.ts'
import { useLanguage } from '../language/language.ts'
import { defaults } from '../state/figure.ts'
import { models } from './models.ts'

function numbersOf(figure: string) {
  const model = models[figure]
  if (!model) throw new Error(`there is no figure "${figure}"`)
  return model.numbers(model.reconcile(defaults(model.parameters), new Set()).values)
}

/** A formula typeset by the build, with the numbers of the figures' first states in its holes. */
export function Formula({ html }: { html: string }) {
  const filled = fillHoles(html, useLanguage(), numbersOf)
  return <span className="formula" translate="no" dangerouslySetInnerHTML={{ __html: filled }} />
}
