import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isId } from '#kernel/id'
import { entryOf, storeOf } from '../../../test/setup/device.ts'
import { drop, entriesIn, keep, newEntryId, tidy } from './queue.ts'

describe('what waits on a device', () => {
  it('is kept in its order, and an entry that is written again stays in its place', () => {
    const store = storeOf()
    for (const id of ['a', 'b', 'c']) keep(store, entryOf(id))
    keep(store, entryOf('b', { state: 'decide', said: 'Aktiviteten er slut' }))
    expect(entriesIn(store).map(({ id, state }) => `${id} ${state}`)).toEqual(['a waiting', 'b decide', 'c waiting'])
    drop(store, 'a')
    expect(entriesIn(store).map(({ id }) => id)).toEqual(['b', 'c'])
  })

  it('says so when the device cannot keep it, and reads nothing from what is no queue', () => {
    expect(keep(storeOf(null, true), entryOf('a'))).toBe(false)
    expect(entriesIn(storeOf('{"a":'))).toEqual([])
    expect(entriesIn(storeOf('[1, null, {"id": 3}]'))).toEqual([])
  })

  it('loses what was thrown away after thirty days, and nothing else', () => {
    const store = storeOf()
    const day = 24 * 60 * 60 * 1000
    keep(store, entryOf('old', { state: 'discarded', since: 0 }))
    keep(store, entryOf('new', { state: 'discarded', since: 20 * day }))
    keep(store, entryOf('waits', { since: 0 }))
    tidy(store, 31 * day)
    expect(entriesIn(store).map(({ id }) => id)).toEqual(['new', 'waits'])
  })

  it('has ids of the form that the server takes, in the order of time', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.nat(10_000), (now, later) => {
        const id = (at: number) => newEntryId(at, new Uint8Array(randomBytes(10)))
        const [first, second] = [id(now), id(now + later + 1)]
        expect(isId(first)).toBe(true)
        expect(first).toMatch(/^.{14}7.{4}[89ab]/)
        expect(first < second).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
