import { range, scaleLinear, scaleLog } from 'd3'
import { describe, expect, test } from 'vitest'
import { arrange, type Word } from '../../src/figures/training/training-arrange.ts'
import { trainingSay } from '../../src/figures/training/training-caption.ts'
import { lineHeight, widthOf } from '../../src/figures/training/training-layout.ts'
import { training, type TrainingState } from '../../src/figures/training/training.model.ts'
import { byCost, costs } from '../../src/figures/training/training.runs.ts'
import { trainingWords } from '../../src/figures/training/training.words.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'
import { scoreAt } from '../../src/math/train.ts'
import type { Box } from '../../src/plot/box.ts'
import { clamp } from '../../src/state/parameter.ts'
import { readQuery } from '../../src/state/query.ts'

const phone: Box = { name: 'narrow', width: 342, height: 301, top: 40, right: 20, bottom: 43, left: 38 }
const plots: readonly (readonly [what: string, box: Box, language: 'en' | 'zh'])[] = [
  ['on a phone', phone, 'en'],
  ['on a phone, with room for long values at the left', { ...phone, left: 52 }, 'zh'],
  ['on a desk', { name: 'wide', width: 716, height: 379, top: 40, right: 92, bottom: 43, left: 52 }, 'en'],
]

const at = (search: string) => training.state(readQuery(search, training).values)

function laidOut(state: TrainingState, box: Box, language: 'en' | 'zh') {
  const say = trainingSay(language)
  const words = trainingWords[language]
  const { runs, epochs, vertical, fit } = state
  const x = scaleLinear([0, epochs], [box.left, box.width - box.right])
  const y = (vertical.kind === 'log' ? scaleLog : scaleLinear)([...fit.domain], [box.height - box.bottom, box.top])
  const arranged = arrange(
    state,
    { box, x, y, fit },
    {
      crossing: byCost(cost => {
        const { crossing } = runs[cost]
        return crossing.epoch > epochs ? say.flag(crossing) : crossing.epoch > 0 ? say.whole(crossing.epoch) : ''
      }),
      times: say.times(runs),
      start: say.output(state['start.z']),
      hint: `↕ ${words.start.hint}`,
      names: box.name === 'narrow' ? byCost(cost => words.cost[cost].name) : null,
      cut: vertical.kind === 'log' ? words.axes.clipped('10⁻⁶') : '',
    },
  )
  const { crossing, times, start, hasHint, names, cut, ghosts } = arranged
  const whole = start && hasHint ? { ...start, text: `${start.text}   ↕ ${words.start.hint}` } : start
  const all = [
    ...costs.flatMap(cost => [crossing[cost], names[cost], ...ghosts.map(ghost => ghost[cost])]),
    times,
    whole,
    cut,
  ].filter((word): word is Word => word !== null)
  return { arranged, words: all, x, y }
}

const rectOf = ({ x, y, anchor, text }: Word) => {
  const width = widthOf(text)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 }
}
type Rect = ReturnType<typeof rectOf>
const meet = (a: Rect, b: Rect) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

const starts = range(0, 1.0001, 1 / 50).map(share => sigmoid(-6.9067 + 13.8134 * share))
const settings = [
  '',
  '&axis=score',
  '&scale=log',
  '&epochs=3000',
  '&eta=1',
  '&eta=0.01',
  '&eta=2.17&etaCe=0.15',
  '&hold=0.9~0.15~0.15~0~1;0.6~0.15~0.15~0~1',
]
const searches = [0, 1].flatMap(y =>
  settings.flatMap(setting =>
    starts.map(a0 => `?a0=${a0}&y=${y}${setting}`.replaceAll(/[?&](?=[a-z])/gi, part => `${part}training.`)),
  ),
)

describe('the words of the plot', () => {
  test.each(plots)(
    'lie neither on each other nor on a curve, the ring or the frame, from any start, %s',
    (_, box, language) => {
      const faults: string[] = []
      for (const search of searches) {
        const state = at(search)
        const { domain } = state.fit
        const { words, x, y } = laidOut(state, box, language)
        const rects = words.map(rectOf)
        const ring = y(clamp(state.vertical.of(state['start.z'], state.label), domain[0], domain[1]))
        const halo = { left: box.left - 18, right: box.left + 18, top: ring - 18, bottom: ring + 18 }
        const curve = costs.flatMap(cost =>
          range(state.epochs + 1).map(n => ({
            across: x(n),
            up: y(state.vertical.of(scoreAt(state.runs[cost].run, n), state.label)),
          })),
        )
        for (const [index, rect] of rects.entries()) {
          const is = (what: string, isSo: boolean) => {
            if (isSo) faults.push(`${search}: "${words[index]?.text}" ${what}`)
          }
          is('leaves the frame', rect.left < box.left || rect.right > box.width)
          is('leaves the plot', rect.top < box.top - 10 || rect.bottom > box.height - box.bottom + 1)
          for (const other of words.slice(index + 1)) is(`lies on "${other.text}"`, meet(rect, rectOf(other)))
          is('lies on the ring', meet(rect, halo))
          const isOn = ({ across, up }: { across: number; up: number }) =>
            across > rect.left && across < rect.right && up > rect.top && up < rect.bottom
          is('lies on a curve', curve.some(isOn))
        }
      }
      expect(faults).toEqual([])
    },
    60_000,
  )

  test('all find their place at the starts in view, on a phone too: the wait, both epochs, the value with what to do, both names', () => {
    for (const language of ['en', 'zh'] as const) {
      for (const [search, count] of [
        ['', 6],
        ['?training.a0=0.999', 6],
        ['?training.a0=0.9', 6],
        // Six pixels from one crossing to the other: no room for a bracket.
        ['?training.a0=0.6', 5],
        ['?training.a0=0.02&training.y=1', 6],
      ] as const) {
        const { words, arranged } = laidOut(at(search), phone, language)
        expect(words, `${search} ${language}`).toHaveLength(count)
        expect(arranged.hasHint, `${search} ${language}`).toBe(true)
      }
    }
  })

  test('a name that has no room at its curve is led to it by a line', () => {
    const leaders = (search: string) => laidOut(at(search), phone, 'en').arranged.leaders
    expect(leaders('')).toEqual([])
    expect(leaders('?training.a0=0.6').map(({ cost }) => cost)).toEqual(['cross-entropy'])
  })

  test('are reckoned wider where they are longer or Chinese', () => {
    expect(widthOf('交叉熵')).toBeGreaterThan(widthOf('abc'))
    expect(widthOf('1,400')).toBeGreaterThan(widthOf('140'))
  })
})
