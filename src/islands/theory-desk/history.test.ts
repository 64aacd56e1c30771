import { expect, test } from 'vitest'
import { after, again, back, type History, nothingDone } from './history.ts'

const three = ['a', 'b', 'c'].reduce<History<string>>(after, nothingDone)

test('what was done is taken back from the last, and done again from there', () => {
  expect(back(back(three))).toEqual({ done: ['a'], undone: ['c', 'b'] })
  expect(again(back(back(three)))).toEqual({ done: ['a', 'b'], undone: ['c'] })
  expect(again(again(back(back(three))))).toEqual(three)
})

test('something new forgets what had been taken back, and nothing can be taken back from nothing', () => {
  expect(after(back(three), 'd')).toEqual({ done: ['a', 'b', 'd'], undone: [] })
  expect(back(nothingDone)).toEqual(nothingDone)
  expect(again(three)).toEqual(three)
})
