import { createElement } from 'react'

/** The rest of it, for the few who present: fetched whole before the first figure fills the screen. */
export const loadPresentation = async () => {
  const [{ present }, { PresentationBar }] = await Promise.all([
    import('./presentation.ts'),
    import('./presentation-bar.tsx'),
  ])
  return { present: (figure: string) => present(figure, createElement(PresentationBar)) }
}
