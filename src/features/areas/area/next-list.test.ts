import { expect, it } from 'vitest'
import { hoejvangen } from './examples.ts'
import { nextList } from './next-list.ts'

it('the next list is the one after the latest, when it has come', () => {
  expect(nextList(hoejvangen, '2016-12-01')).toBe('2016-12-01')
  expect(nextList(hoejvangen, '2016-11-30')).toBe(null)
})

it('the first list of an area is the latest one that has come', () => {
  expect(nextList([], '2016-02-22')).toBe('2015-12-01')
  expect(nextList([], '2016-12-24')).toBe('2016-12-01')
})
