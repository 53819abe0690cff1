import './predict.css'
import { late } from '../old-frame/late.tsx'

const parts = () => import('./predict-parts.tsx')

// A question can be answered once the first view is there.
export const Predict = late(async () => (await parts()).Predict)
export const Question = late(async () => (await parts()).Question)
export const Guess = late(async () => (await parts()).Guess)
export const Answer = late(async () => (await parts()).Answer)
