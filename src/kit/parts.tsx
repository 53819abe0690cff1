import type { ComponentType } from 'react'
import { Bars } from '../plot/bars.tsx'
import { Curve } from '../plot/curve.tsx'
import { Flag } from '../plot/flag.tsx'
import { useFollow, useShape } from '../plot/follow.ts'
import type { NumberKey } from '../plot/grip.ts'
import { Group } from '../plot/group.tsx'
import { Knob } from '../plot/knob.tsx'
import { Pill, Sign } from '../plot/knob-looks.tsx'
import { EndLabels, Label } from '../plot/label.tsx'
import { LabelMark } from '../plot/label-mark.tsx'
import { Arrow, Line, Lines } from '../plot/line.tsx'
import { Mark } from '../plot/mark.tsx'
import { Plot } from '../plot/plot.tsx'
import { Tangent } from '../plot/tangent.tsx'
import { Text } from '../plot/text.tsx'
import type { Figure } from '../state/figure.ts'
import type { Parameters, Values } from '../state/parameter.ts'
import { Act } from './act.tsx'
import { Checks, Choice } from './choice.tsx'
import { DragHint } from './drag-hint.tsx'
import { FigurePanel, type PanelProps } from './figure-panel.tsx'
import { NumberField } from './number-field.tsx'
import { PairedReadout } from './readout.tsx'
import { Say, Value } from './say.tsx'
import { Slider } from './slider.tsx'
import { Transport } from './transport.tsx'

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
    Plot: Plot<S>,
    Curve: Curve<S>,
    Line: Line<S>,
    Lines: Lines<S>,
    Arrow: Arrow<S>,
    Bars: Bars<S>,
    Tangent: Tangent<S>,
    Mark: Mark<S>,
    Label: Label<S>,
    LabelMark: LabelMark<S>,
    EndLabels: EndLabels<S>,
    Text: Text<S>,
    Group: Group<S>,
    Flag: Flag<S>,
    Knob: Knob<S, NumberKey<P>>,
    Pill: Pill<S>,
    Sign: Sign<S>,
    DragHint: DragHint<S>,
    Say: Say<S>,
    Value: Value<S>,
    Act: Act<S>,
    Choice: Choice<Key>,
    Checks: Checks<Key>,
    Slider: Slider<S, NumberKey<P>>,
    NumberField: NumberField<S, NumberKey<P>>,
    Transport: Transport<S, NumberKey<P>>,
    PairedReadout: PairedReadout<S>,
    useFollow: useFollow<S>,
    useShape: <T extends string | number | boolean>(of: (state: S) => T) => useShape<S, T>(of),
  }
}
