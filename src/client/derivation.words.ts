import type { Words } from '../language/language.ts'

interface DerivationWords {
  name(steps: number): string
  bar: string
  begin: string
  next: string
  back: string
  all: string
  at(step: number, steps: number): string
}

export const derivationWords: Words<DerivationWords> = {
  zh: {
    name: steps => `推导，共 ${steps} 步`,
    bar: '逐步看推导',
    begin: '一步一步看',
    next: '下一步',
    back: '上一步',
    all: '全部展开',
    at: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
  },
  en: {
    name: steps => `Derivation in ${steps} steps`,
    bar: 'Step through the derivation',
    begin: 'Step through',
    next: 'Next step',
    back: 'Step back',
    all: 'Show all',
    at: (step, steps) => `Step ${step} of ${steps}`,
  },
}
