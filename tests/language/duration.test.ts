import { expect, test } from 'vitest'
import { formatDuration } from '../../src/language/duration.ts'

test.each([
  [0, '0 s', '0 秒'],
  [1, '1 s', '1 秒'],
  [59.4, '59 s', '59 秒'],
  [59.7, '1 min', '1 分'],
  [60, '1 min', '1 分'],
  [212, '3 min 32 s', '3 分 32 秒'],
  [3599.6, '1 h', '1 小时'],
  [33_434, '9 h 17 min', '9 小时 17 分'],
  [66_737, '18 h 32 min', '18 小时 32 分'],
  [86_399, '1 day', '1 天'],
  [86_400 + 3600, '1 day 1 h', '1 天 1 小时'],
  [5_015_000, '58 days 1 h', '58 天 1 小时'],
])('%d seconds are %s', (seconds, en, zh) => {
  expect(formatDuration(seconds, 'en')).toBe(en)
  expect(formatDuration(seconds, 'zh')).toBe(zh)
})
