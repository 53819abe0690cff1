import type { ComponentType } from 'react'
import { Curve } from '../plot/curve.tsx'
import { Drawing } from '../plot/drawing.tsx'
import { useFollow, useShape } from '../plot/follow.ts'
import type { NumberKey } from '../plot/grip.ts'
import { Knob } from '../plot/knob.tsx'
import { Pill } from '../plot/knob-looks.tsx'
import { EndLabels, Label } from '../plot/label.tsx'
import { Line, Lines } from '../plot/line.tsx'
import { Mark } from '../plot/mark.tsx'
import { Plot } from '../plot/plot.tsx'
import type { Figure } from '../state/figure.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import { Act } from './act.tsx'
import { Choice } from './choice.tsx'
import { DragHint } from './drag-hint.tsx'
import { FigurePanel, type PanelProps } from './figure-panel.tsx'
import { NumberField } from './number-field.tsx'
import { PairedReadout } from './readout.tsx'
import { Say, Value } from './say.tsx'
import { Slider } from './slider.tsx'
import { Play, Steps, Transport } from './transport.tsx'

/**
 * The kit in a figure's own terms: what its marks and controls are handed is this figure's state, and what they set is one
 * of its parameters; a misspelt name does not compile.
 */
export function partsOf<P extends Parameters, D extends object, K extends string, R extends string, C extends string>(
  figure: Figure<P, D, K, R, C>,
) {
  type S = Values<P> & D
  type Key = keyof P & string
  const Panel: ComponentType<PanelProps<S, K, R, C>> = props => <FigurePanel {...props} figure={figure} />
  return {
    Panel,
    Drawing: Drawing<S>,
    Plot: Plot<S>,
    Curve: Curve<S>,
    Line: Line<S>,
    Lines: Lines<S>,
    Mark: Mark<S>,
    Label: Label<S>,
    EndLabels: EndLabels<S>,
    Knob: Knob<S, NumberKey<P>>,
    Pill: Pill<S>,
    DragHint: DragHint<S>,
    Say: Say<S>,
    Value: Value<S>,
    Act: Act<S>,
    Choice: Choice<Key>,
    Slider: Slider<S, NumberKey<P>>,
    NumberField: NumberField<S, NumberKey<P>>,
    Transport: Transport<S, NumberKey<P>>,
    Play: Play<S, NumberKey<P>>,
    Steps: Steps<S, NumberKey<P>>,
    PairedReadout: PairedReadout<S>,
    useFollow: useFollow<S>,
    useShape: <T extends string | number | boolean>(of: (state: S, settled: S) => T) => useShape<S, T>(of),
  }
}
