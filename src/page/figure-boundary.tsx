import { Component, type ReactNode } from 'react'
import { LanguageContext } from '../language/language.ts'
import { pageWords } from './page.words.ts'

interface FigureBoundaryProps {
  name: string
  children: ReactNode
}

/** Where a figure fails, a sentence stands in its place and the page reads on. */
export class FigureBoundary extends Component<FigureBoundaryProps, { failed: boolean }> {
  static override contextType = LanguageContext
  declare context: React.ContextType<typeof LanguageContext>
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { name, children } = this.props
    if (!this.state.failed) return children
    const words = pageWords[this.context]
    return (
      <figure id={name} data-figure={name} className="failed">
        <p role="alert">{words.figureFailed}</p>
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </figure>
    )
  }
}
