import { Arrow } from '../plot/arrow.tsx'
import { Bars } from '../plot/bars.tsx'
import { Flag } from '../plot/flag.tsx'
import { Group } from '../plot/group.tsx'
import { LabelMark } from '../plot/label-mark.tsx'
import { Sign } from '../plot/sign.tsx'
import { Stair } from '../plot/stair.tsx'
import { Tangent } from '../plot/tangent.tsx'
import { Text } from '../plot/text.tsx'
import { Checks } from './checks.tsx'
import type { Figure } from '../state/figure.ts'
import type { Parameters, Values } from '../state/parameter.ts'

/** The rarer marks and controls in a figure's own terms, as `partsOf` has the usual ones: a file of their own, for those who need them. */
export function rarePartsOf<
  P extends Parameters,
  D extends object,
  K extends string,
  R extends string,
  C extends string,
>(_figure: Figure<P, D, K, R, C>) {
  type S = Values<P> & D
  type Key = keyof P & string
  return {
    Arrow: Arrow<S>,
    Bars: Bars<S>,
    Tangent: Tangent<S>,
    LabelMark: LabelMark<S>,
    Text: Text<S>,
    Group: Group<S>,
    Flag: Flag<S>,
    Sign: Sign<S>,
    Stair: Stair<S>,
    Checks: Checks<Key>,
  }
}
