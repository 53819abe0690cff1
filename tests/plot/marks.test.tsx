// @vitest-environment happy-dom
import type { ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Clip } from '../../src/plot/clip.tsx'
import { Ring } from '../../src/plot/knob-looks.tsx'
import type { Point } from '../../src/plot/path.ts'
import { box, parts, staged, type Toy } from '../kit/toy.tsx'

const { Plot, Curve, Line, Lines, Arrow, Bars, Mark, Label, EndLabels, Text, Pill, Sign } = parts

// v from −10 to 10 along 200 units; up, 0 to 1 along 100.
const x = { domain: [-10, 10], title: '', ticks: [] }
const y = { domain: [0, 1], title: '', ticks: [] }
const drawn = (marks: ReactNode) =>
  staged(
    <Plot box={box} label="a plot" bare x={x} y={y}>
      {marks}
    </Plot>,
  )
const half = ({ v }: Toy): Point => [v, 0.5]
const d = (element: Element) => element.getAttribute('d')

describe('a mark', () => {
  test('stands at its place in the plot’s own coordinates, and follows it', async () => {
    const { find, set } = await drawn(<Mark at={half} />)
    expect(find('.marker').getAttribute('transform')).toBe('translate(160 80)')
    await set({ v: 0 })
    expect(find('.marker').getAttribute('transform')).toBe('translate(140 80)')
  })

  test('that is nowhere, or beyond all numbers, is hidden until it is somewhere', async () => {
    const { find, set } = await drawn(
      <Mark at={({ v }) => (v === 3 ? null : [v, v === 4 ? Infinity : v === 5 ? NaN : 0.5])} />,
    )
    for (const [v, visibility] of [
      [2, 'inherit'],
      [3, 'hidden'],
      [4, 'hidden'],
      [5, 'hidden'],
      [6, 'inherit'],
    ] as const) {
      await set({ v })
      expect(find('.marker').getAttribute('visibility'), String(v)).toBe(visibility)
      expect(find('.marker').getAttribute('transform')).not.toMatch(/NaN|Infinity/)
    }
  })

  test('of the quadratic cost is a square, of another a circle', async () => {
    const { element } = await drawn(
      <>
        <Mark at={half} tone="quadratic" />
        <Mark at={half} tone="cross-entropy" hollow />
      </>,
    )
    expect([...element.querySelectorAll('.marker')].map(mark => mark.tagName.toLowerCase())).toEqual(['rect', 'circle'])
    expect(element.querySelector('circle.hollow')).not.toBeNull()
  })
})

describe('a curve', () => {
  test('of a function crosses the plot', async () => {
    const { find } = await drawn(<Curve of={value => (value + 10) / 20} />)
    expect(d(find('.curve'))).toBe('M40,130L240,30')
  })

  test('has a gap where the function is not finite', async () => {
    const { find } = await drawn(<Curve of={value => (Math.abs(value) < 5 ? NaN : 0.5)} />)
    expect(d(find('.curve'))?.split('M')).toHaveLength(3)
  })

  test('through points is drawn anew only when they are others', async () => {
    const lists: readonly (readonly Point[])[] = [
      [
        [-10, 0],
        [10, 1],
      ],
      [
        [-10, 1],
        [10, 0],
      ],
    ]
    const { find, set } = await drawn(<Curve through={({ v }) => lists[v > 5 ? 1 : 0] ?? []} />)
    expect(d(find('.curve'))).toBe('M40,130L240,30')
    const written = vi.spyOn(find('.curve'), 'setAttribute')
    await set({ v: 3 })
    expect(written).not.toHaveBeenCalled()
    await set({ v: 6 })
    expect(d(find('.curve'))).toBe('M40,30L240,130')
  })

  test('follows a domain that follows the state', async () => {
    const { find, set } = await staged(
      <Plot box={box} label="a plot" bare x={x} y={({ v }: Toy) => ({ domain: [0, v], title: '' })}>
        <Curve of={() => 1} />
      </Plot>,
    )
    expect(d(find('.curve'))).toBe('M40,80L240,80')
    await set({ v: 10 })
    expect(d(find('.curve'))).toBe('M40,120L240,120')
  })

  test('is a line and no shape, whatever becomes of its style sheet', async () => {
    const { find } = await drawn(<Curve of={() => 0} tone="slope" weight="thin" wish />)
    expect(find('.curve').getAttribute('fill')).toBe('none')
    expect(find('.curve').getAttribute('stroke-width')).toBe('1.25')
    expect(find('.curve').getAttribute('class')).toBe('curve thin tone-slope wish')
  })

  test('is cut off where it leaves the plot, where it is told to', async () => {
    const { find } = await drawn(<Curve of={() => 5} clip />)
    const clip = find('.curve').parentElement?.getAttribute('clip-path') ?? ''
    const { id } = find('clipPath')
    expect(clip).toBe(`url(#${id})`)
    expect(['x', 'y', 'width', 'height'].map(name => Number(find('clipPath rect').getAttribute(name)))).toEqual([
      37, 27, 206, 106,
    ])
  })
})

describe('lines', () => {
  test('go from place to place', async () => {
    const { find, set } = await drawn(<Line kind="cursor" from={half} to={({ v }) => [v, 0]} />)
    expect(d(find('.cursor'))).toBe('M160,80L160,130')
    await set({ v: 0 })
    expect(d(find('.cursor'))).toBe('M140,80L140,130')
  })

  test('to nowhere are none', async () => {
    const { find, set } = await drawn(<Line from={half} to={({ v }) => (v > 2 ? null : [0, 0])} />)
    await set({ v: 3 })
    expect(d(find('.tangent'))).toBe('')
  })

  test('come in any number in one mark, those to nowhere left out, and their width may follow', async () => {
    const { find, set } = await drawn(
      <Lines
        width={({ list }) => 9 - list.length}
        of={({ list }) =>
          list.map(at => [
            [at, 0],
            [at, at === 2 ? NaN : 1],
          ])
        }
      />,
    )
    expect(d(find('.lines'))).toBe('M150,130L150,30M170,130L170,30')
    expect(find('.lines').getAttribute('stroke-width')).toBe('6')
    await set({ items: '0' })
    expect(d(find('.lines'))).toBe('M140,130L140,30')
    expect(find('.lines').getAttribute('stroke-width')).toBe('8')
  })

  test('an arrow of no length is none', async () => {
    const { find, set } = await drawn(<Arrow from={[2, 0.5]} to={half} />)
    expect(d(find('.arrow'))).toBe('')
    await set({ v: 5 })
    expect(d(find('.arrow'))).toMatch(/^M160,80L190,80M/)
  })
})

test('bars stand from corner to corner; those to nowhere are none', async () => {
  const { find, set } = await drawn(
    <Bars
      hollow
      of={({ list }) =>
        list.map(at => [
          [at, 0],
          [at + 1, at > 8 ? Infinity : 0.5],
        ])
      }
    />,
  )
  await set({ items: '0,9' })
  expect(d(find('.bar'))).toBe('M140,130V80H150V130Z')
  expect(find('.bar').getAttribute('class')).toBe('bar tone-ink hollow')
})

describe('words in a plot', () => {
  test('stand beside their place: the group moves and the text is not laid out anew', async () => {
    const { find, set, settle } = await drawn(
      <Label at={half} dx={({ v }) => v} dy={-5} anchor="end">
        {({ v }) => `v = ${v}`}
      </Label>,
    )
    const text = find('text.label')
    expect(text.textContent).toBe('v = 2')
    expect(find('svg > g').getAttribute('transform')).toBe('translate(162 75)')
    await set({ v: 3 })
    await settle()
    expect(find('text.label')).toBe(text)
    expect(text.hasAttribute('transform')).toBe(false)
    expect(text.textContent).toBe('v = 3')
    expect(find('svg > g').getAttribute('transform')).toBe('translate(173 75)')
    expect(text.parentElement?.getAttribute('text-anchor')).toBe('end')
  })

  test('go away from their place, to whichever side they stand on', async () => {
    const { find, set } = await drawn(
      <Label at={half} dx={({ v }) => -v}>
        here
      </Label>,
    )
    const side = () => find('text.label').parentElement?.getAttribute('text-anchor')
    expect(side()).toBe('end')
    await set({ v: -2 })
    expect(side()).toBe('start')
  })

  test('that are nowhere say nothing', async () => {
    const { find, set, settle } = await drawn(<Label at={({ v }) => (v > 2 ? null : [v, 0])}>here</Label>)
    expect(find('text').textContent).toBe('here')
    await set({ v: 3 })
    await settle()
    expect(find('text').textContent).toBe('')
    expect(find('svg > g').getAttribute('visibility')).toBe('hidden')
  })

  test('of the plot itself are soft', async () => {
    const { find } = await drawn(
      <Text at={[0, 0]} dx={-17} anchor="end">
        label 0
      </Text>,
    )
    expect(find('text').textContent).toBe('label 0')
    expect(find('text').parentElement?.getAttribute('transform')).toBe('translate(123 130)')
    expect(find('text').parentElement?.getAttribute('text-anchor')).toBe('end')
  })

  test.each([
    [['two'], 20, 30],
    // What has two lines takes the room of two, and has both beside the plot.
    [['two', 'lines'], 35, 37.5],
  ])('the names of curves keep apart at their ends: %j', async (lines, gap, top) => {
    const { element, set } = await drawn(
      <EndLabels
        of={[
          { tone: 'quadratic', at: () => [10, 0.5], lines: ['one'] },
          { tone: 'cross-entropy', at: ({ v }) => [10, v / 10], lines },
        ]}
      />,
    )
    const heights = () =>
      [...element.querySelectorAll('svg > g')].map(name =>
        Number(/ ([\d.]+)\)/.exec(name.getAttribute('transform') ?? '')?.[1]),
      )
    await set({ v: 5 })
    const [one = 0, two = 0] = heights()
    expect(Math.abs(one - two)).toBe(gap)
    await set({ v: 10 })
    expect(heights()).toEqual([80, top])
  })
})

describe('how a knob looks', () => {
  test('a ring, with its name where it has one', async () => {
    const { element } = await drawn(
      <>
        <Ring />
        <Ring r={11}>w</Ring>
      </>,
    )
    expect([...element.querySelectorAll('.handle-knob')].map(ring => ring.getAttribute('r'))).toEqual(['9', '11'])
    expect([...element.querySelectorAll('.handle-text')].map(text => text.textContent)).toEqual(['w'])
    expect(element.querySelector('.handle-text')?.getAttribute('aria-hidden')).toBe('true')
  })

  test('a pill is as wide as what it says', async () => {
    const { find, set, settle } = await drawn(<Pill of={({ side }) => side.repeat(3)} />)
    const width = () => ['x', 'width'].map(name => Number(find('.handle-knob').getAttribute(name)))
    expect(width()).toEqual([-52, 104])
    await set({ side: 'right' })
    await settle()
    expect(find('text').textContent).toBe('rightrightright')
    expect(width()).toEqual([-63.25, 126.5])
  })

  test('a sign is filled for 1 and hollow for 0, and has no number where there is no room', async () => {
    const { find, set } = await drawn(
      <Sign filled={({ v }) => v > 0} small={({ list }) => list.length > 3}>
        7
      </Sign>,
    )
    const looks = () => [find('.label-mark').getAttribute('class'), find('text').getAttribute('visibility')]
    expect(looks()).toEqual(['label-mark', 'inherit'])
    await set({ v: -1, items: '1,2,3,4' })
    expect(looks()).toEqual(['label-mark hollow', 'hidden'])
    expect(find('.sign').getAttribute('class')).toBe('sign small')
    expect(find('.sign').getAttribute('pointer-events')).toBe('none')
  })
})

test('what is clipped is cut off at the plot’s area, with a rim for bold lines', async () => {
  const { find, element } = await drawn(
    <>
      <Clip>
        <Mark at={half} />
      </Clip>
      <Clip>{null}</Clip>
    </>,
  )
  const ids = [...element.querySelectorAll('clipPath')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
  expect(find('.marker').parentElement?.getAttribute('clip-path')).toBe(`url(#${ids[0]})`)
})

test('a mark outside a plot says that it belongs inside one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await expect(staged(<Mark at={half} />)).rejects.toThrow('belongs inside a <Plot>')
  vi.restoreAllMocks()
})
