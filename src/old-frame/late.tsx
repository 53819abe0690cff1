import { lazy, memo, Suspense, type ComponentType } from 'react'
import { later } from './later.ts'

/**
 * A part whose script comes after the first view; until then the server's drawing of it stands. It keeps still while
 * its props do: were it rendered anew while its script is on the way, React would take the drawing away.
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  same?: (before: Readonly<P>, after: Readonly<P>) => boolean,
): ComponentType<P> {
  const Part = lazy(async () => {
    await later
    return { default: await load() }
  }) as unknown as ComponentType<P>
  return memo(
    (props: P) => (
      <Suspense>
        <Part {...props} />
      </Suspense>
    ),
    same,
  ) as unknown as ComponentType<P>
}
