import type { Words } from '../language/language.ts'

interface TransportWords {
  play: string
  pause: string
  step: string
  restart: string
  epoch: { name: string; field: string; value(epoch: string, last: string): string }
  speed: string
  speeds: Record<'slow' | 'normal' | 'fast', string>
}

export const transportWords: Words<TransportWords> = {
  en: {
    play: 'Play',
    pause: 'Pause',
    step: 'Step',
    restart: 'Restart',
    epoch: { name: 'Epoch shown', field: 'epoch', value: (epoch, last) => `epoch ${epoch} of ${last}` },
    speed: 'playing speed',
    speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
  },
  zh: {
    play: '播放',
    pause: '暂停',
    step: '走一步',
    restart: '从头',
    epoch: { name: '当前轮次', field: '轮次', value: (epoch, last) => `第 ${epoch} 轮，共 ${last} 轮` },
    speed: '播放速度',
    speeds: { slow: '慢', normal: '正常', fast: '快' },
  },
}
