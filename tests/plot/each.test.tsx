// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { Each } from '../../src/plot/each.tsx'
import { parts, staged, type Toy } from '../kit/toy.tsx'

const { Say, useFollow } = parts
const list = ({ list }: Toy) => list

test('a part for each item, which follows its item without a render', async () => {
  const rendered = vi.fn()
  const { element, set, settle } = await staged(
    <Each of={list}>
      {(item, index) => {
        rendered()
        return <Say as="p" of={state => `${index}: ${item(state)}`} />
      }}
    </Each>,
  )
  const said = () => [...element.querySelectorAll('p')].map(part => part.textContent)
  expect(said()).toEqual(['0: 1', '1: 2', '2: 3'])
  const before = rendered.mock.calls.length
  await set({ items: '4,5,6' })
  await settle()
  expect(said()).toEqual(['0: 4', '1: 5', '2: 6'])
  expect(rendered).toHaveBeenCalledTimes(before)
})

test('parts come and go with their items, and those that stay are the same elements', async () => {
  const { element, set, settle } = await staged(
    <Each of={list}>{item => <Say as="p" of={state => `${item(state)}`} />}</Each>,
  )
  const found = () => [...element.querySelectorAll('p')]
  const [first, second] = found()
  await set({ items: '7,8' })
  await settle()
  expect(found()).toEqual([first, second])
  expect(found().map(part => part.textContent)).toEqual(['7', '8'])
  await set({ items: '7,8,9,10' })
  await settle()
  expect(found().slice(0, 2)).toEqual([first, second])
  expect(found().map(part => part.textContent)).toEqual(['7', '8', '9', '10'])
})

test('one that goes while its part still asks keeps its last value', async () => {
  const asked: unknown[] = []
  function Part({ item }: { item(state: Toy): number }) {
    const { ref, ...follow } = useFollow(state => {
      asked.push(item(state))
      return { title: String(item(state)) }
    })
    return <p ref={ref} {...follow} />
  }
  const { set } = await staged(<Each of={list}>{(item, index) => index === 2 && <Part item={item} />}</Each>)
  await set({ items: '1,2,33' })
  asked.length = 0
  await set({ items: '1' })
  expect(asked).toEqual([33, 33].slice(0, asked.length))
  expect(asked.length).toBeGreaterThan(0)
})
