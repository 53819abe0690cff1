import type { Words } from '../../language/language.ts'

interface HoldWords {
  hold: string
  name(number: string, a0: string, eta: string, etaCe: string | null): string
  release: string
  releaseNamed(number: string): string
}

export const holdWords: Words<HoldWords> = {
  en: {
    hold: 'Hold this run',
    name: (number, a0, eta, etaCe) => `${number}: from ${a0}, η ${eta}${etaCe === null ? '' : ` and ${etaCe}`}`,
    release: 'let go',
    releaseNamed: number => `Let go of held run ${number}`,
  },
  zh: {
    hold: '留住这次训练',
    name: (number, a0, eta, etaCe) => `${number}：起点 ${a0}，η ${eta}${etaCe === null ? '' : ` 和 ${etaCe}`}`,
    release: '放掉',
    releaseNamed: number => `放掉第 ${number} 次训练`,
  },
}
