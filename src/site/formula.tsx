import { fillHoles } from '../formula/holes.ts'
import { useLanguage } from '../language/language.ts'
import { defaults } from '../state/figure.ts'
import { models } from './models.ts'

function firstState(name: string): object {
  const figure = models[name]
  if (!figure) throw new Error(`there is no figure "${name}"`)
  return figure.state(figure.reconcile(defaults(figure.parameters), new Set()).values)
}

/** A formula typeset by the build, with the numbers of the figures' first states in its holes; and as it is copied. */
export function Formula({ html, tex }: { html: string; tex: string }) {
  const filled = fillHoles(html, useLanguage(), firstState)
  return <span className="formula" translate="no" data-tex={tex} dangerouslySetInnerHTML={{ __html: filled }} />
}
