import { createContext } from 'react'

/**
 * Around a second drawing of a figure that the page already shows: it is the narrow one, at most so high between its
 * margins, and its handles go without their public names, which stand once a page.
 */
export const SecondDrawingContext = createContext<{ mostHeight: number } | null>(null)
