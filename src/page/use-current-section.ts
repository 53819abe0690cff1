import { useEffect, useState } from 'react'
import type { Section } from './prose.ts'

/** The section whose heading last passed the upper third of the window. */
export function useCurrentSection(sections: readonly Section[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    const headings = sections.flatMap(({ id }) => document.getElementById(id) ?? [])
    const hasPassed = (heading: Element) => heading.getBoundingClientRect().top < innerHeight / 3
    const update = () => setCurrent(headings.findLast(hasPassed)?.id)
    // Reaching far above the window, so that a leap past several headings is noticed too.
    const observer = new IntersectionObserver(update, { rootMargin: '1000000px 0px -67% 0px' })
    for (const heading of headings) observer.observe(heading)
    return () => observer.disconnect()
  }, [sections])
  return current
}
