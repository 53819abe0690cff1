import { Presets } from '../../kit/presets.tsx'
import { useBoxNames } from '../../plot/boxes.tsx'
import { usePicture } from '../../plot/follow.ts'
import { CostStrips } from './training-strips.tsx'

/** The two costs and the article's two starts: beside the plot where there is a column for them, else in the drawer. */
export function Asides({ of, presets }: { of: 'side' | 'settings'; presets: Readonly<Record<string, string>> }) {
  const { store } = usePicture()
  const names = useBoxNames()
  const shown = names.filter(name => (of === 'side') === (name === 'wide'))
  if (!shown.length) return null
  return (
    <div className={`training-asides in-${of}`}>
      <CostStrips boxes={shown} />
      <Presets store={store} names={presets} clock="epoch" withReset={false} />
    </div>
  )
}
