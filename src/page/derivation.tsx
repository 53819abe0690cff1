import './derivation.css'
import type { ReactNode } from 'react'
import { late } from '../frame/late.tsx'

/** Steps of a derivation: they stand as the server wrote them, and can be gone through once the first view is there. */
export const Derivation = late(async () => (await import('./derivation-parts.tsx')).Derivation)

/** One step; the derivation counts its children. */
export const Step = ({ children }: { children: ReactNode }) => children
