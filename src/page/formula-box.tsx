import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'

/**
 * A formula on lines of its own scrolls inside its box; where it is too wide the box takes the focus, for
 * the arrow keys.
 */
export function FormulaBox({ children }: { children: ReactNode }) {
  const words = useWords(pageWords)
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  const scrollable = scrolls ? { tabIndex: 0, role: 'group', 'aria-label': words.formula } : {}
  return <div ref={box} className="formula-box" {...scrollable}>{children}</div>
}
