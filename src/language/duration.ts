import type { Language, Words } from './language.ts'

const units = [86_400, 3600, 60, 1] as const
const names: Words<readonly ((count: number) => string)[]> = {
  en: [
    count => (count === 1 ? '1 day' : `${count} days`),
    count => `${count} h`,
    count => `${count} min`,
    count => `${count} s`,
  ],
  zh: [count => `${count} 天`, count => `${count} 小时`, count => `${count} 分`, count => `${count} 秒`],
}

/** A time in seconds, from 0 on, as people say it: to the second unit, or to the first alone where nothing is left over. */
export function formatDuration(seconds: number, language: Language): string {
  const say = (index: number, count: number) => names[language][index]?.(count) ?? ''
  const within = units.findIndex(unit => Math.round(seconds) >= unit)
  const first = within < 0 ? units.length - 1 : within
  const [unit = 1, next] = units.slice(first)
  if (next === undefined) return say(first, Math.round(seconds))
  const whole = Math.round(seconds / next)
  const perUnit = unit / next
  const [big, small] = [Math.floor(whole / perUnit), whole % perUnit]
  // 59 min 59.9 s and the like: rounding has filled the next larger unit.
  const up = units[first - 1]
  if (up !== undefined && whole * next >= up) return say(first - 1, 1)
  return say(first, big) + (small > 0 ? ` ${say(first + 1, small)}` : '')
}
