import { useEffect, useRef, useState, type ReactNode } from 'react'

interface ScrollBoxProps {
  className: string
  /** What is in it, for whom it takes the focus. */
  label: string
  children: ReactNode
}

/** What is too wide for the column scrolls inside its box, which then takes the focus, for the arrow keys. */
export function ScrollBox({ className, label, children }: ScrollBoxProps) {
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
  const scrollable = scrolls ? { tabIndex: 0, role: 'group', 'aria-label': label } : {}
  return (
    <div ref={box} className={className} {...scrollable}>
      {children}
    </div>
  )
}
