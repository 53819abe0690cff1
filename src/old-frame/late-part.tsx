import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { replay } from './later.ts'

const never = () => () => {}

/** The box of a part whose script comes after the first view: a click that came before it is made again. */
export function LatePart({ className, children }: { className?: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const awake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  useEffect(() => replay(box.current), [])
  return (
    <div ref={box} className={className} data-later="" data-awake={awake ? '' : undefined}>
      {children}
    </div>
  )
}
