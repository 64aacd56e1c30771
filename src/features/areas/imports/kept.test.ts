import { describe, expect, it } from 'vitest'
import { keeping } from './kept.ts'

/** Work that is done when it is told to be. */
const held = () => {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  return { promise, resolve, reject }
}

describe('what was asked before', () => {
  it('is not worked out again, and says how far it is until it is done', async () => {
    const keep = keeping()
    const work = held()
    let begun = 0
    const ask = () =>
      keep('one', (hear) => {
        begun += 1
        queueMicrotask(() => hear({ doing: 'reads', done: 7, of: null }))
        return work.promise
      })
    const first = ask()
    await Promise.resolve()
    expect([first.value, first.progress.done, ask(), begun]).toEqual([null, 7, first, 1])
    work.resolve('done')
    await first.work
    await Promise.resolve()
    expect(ask().value).toEqual({ of: 'done' })
  })

  it('is forgotten where it failed, so that it is tried again', async () => {
    const keep = keeping()
    const failing = keep('one', () => Promise.reject(new Error('no')))
    await expect(failing.work).rejects.toThrow('no')
    await Promise.resolve()
    expect(await keep('one', () => Promise.resolve('now')).work).toBe('now')
  })

  it('is forgotten where so much else was asked since, the oldest first', () => {
    const keep = keeping()
    const first = keep('first', () => Promise.resolve(1))
    for (let at = 0; at < 31; at += 1) keep(`${at}`, () => Promise.resolve(at))
    expect(keep('first', () => Promise.resolve(2))).toBe(first)
    for (let at = 0; at < 33; at += 1) keep(`more ${at}`, () => Promise.resolve(at))
    expect(keep('first', () => Promise.resolve(2))).not.toBe(first)
  })
})
