import { curvatureCode } from '../../src/figures/curvature/curvature.code.ts'
import { curvature } from '../../src/figures/curvature/curvature.model.ts'
import { landscapeCode } from '../../src/figures/landscape/landscape.code.ts'
import { landscape } from '../../src/figures/landscape/landscape.model.ts'
import { describeCode } from './code.ts'

describeCode(
  landscape,
  values => landscapeCode(landscape.state(values)),
  [
    '?landscape.epochs=200',
    '?landscape.w=2&landscape.b=2&landscape.epoch=0',
    '?landscape.points=1:0&landscape.w=-3.3&landscape.b=6&landscape.eta=0.07&landscape.epochs=50',
  ],
  Object.keys(landscape.shown),
)

describeCode(
  curvature,
  curvatureCode,
  ['', '?curvature.z=0', '?curvature.z=-8&curvature.y=1', '?curvature.z=1.2345'],
  Object.keys(curvature.shown),
)
