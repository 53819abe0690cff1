import { createElement } from 'react'

/** The rest of it, for the few who present: fetched whole before the first figure fills the screen. */
export const loadPresentation = async () => {
  const [{ present }, { PresentationBar }] = await Promise.all([
    import('../kit/presentation.ts'),
    import('../kit/presentation-bar.tsx'),
  ])
  return { present: (figure: string) => present(figure, createElement(PresentationBar)) }
}
