import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isId } from '#kernel/id'
import { drop, type Entry, entriesIn, keep, newEntryId, type Store, tidy } from './queue.ts'

/** A browser's store in memory; a full one takes nothing. */
const storeOf = (text: string | null = null, full = false): Store => {
  let kept = text
  return {
    getItem: () => kept,
    setItem: (_, value) => {
      if (full) throw new Error('The quota has been exceeded')
      kept = value
    },
  }
}

const entry = (id: string, set: Partial<Entry> = {}): Entry => ({
  ...{ id, person: 'p', words: { heldOn: '2018-03-01' }, label: 'Lektiecafé', state: 'waiting', said: '', since: 0 },
  ...set,
})

describe('what waits on a device', () => {
  it('is kept in its order, and an entry that is written again stays in its place', () => {
    const store = storeOf()
    for (const id of ['a', 'b', 'c']) keep(store, entry(id))
    keep(store, entry('b', { state: 'decide', said: 'Aktiviteten er slut' }))
    expect(entriesIn(store).map(({ id, state }) => `${id} ${state}`)).toEqual(['a waiting', 'b decide', 'c waiting'])
    drop(store, 'a')
    expect(entriesIn(store).map(({ id }) => id)).toEqual(['b', 'c'])
  })

  it('says so when the device cannot keep it, and reads nothing from what is no queue', () => {
    expect(keep(storeOf(null, true), entry('a'))).toBe(false)
    expect(entriesIn(storeOf('{"a":'))).toEqual([])
    expect(entriesIn(storeOf('[1, null, {"id": 3}]'))).toEqual([])
  })

  it('loses what was thrown away after thirty days, and nothing else', () => {
    const store = storeOf()
    const day = 24 * 60 * 60 * 1000
    keep(store, entry('old', { state: 'discarded', since: 0 }))
    keep(store, entry('new', { state: 'discarded', since: 20 * day }))
    keep(store, entry('waits', { since: 0 }))
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
