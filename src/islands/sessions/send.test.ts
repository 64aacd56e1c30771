import { afterEach, describe, expect, it, vi } from 'vitest'
import { entryOf, storeOf } from '../../../test/setup/device.ts'
import { entriesIn, keep } from './queue.ts'
import { sendAll, sendEntry } from './send.ts'

/** A server that answers each entry by its id; without an answer there is no network. */
const answering = (answers: Readonly<Record<string, Response>>): void => {
  vi.stubGlobal('fetch', (_: string, asked: { body: URLSearchParams }) => {
    const answer = answers[asked.body.get('id') ?? '']
    return answer ? Promise.resolve(answer.clone()) : Promise.reject(new TypeError('Failed to fetch'))
  })
}
const taken = Response.json({ href: '/gange' })
const refused = Response.json({ refused: [{ text: 'Aktiviteten er slut.' }, { text: 'Ret dagen.' }] }, { status: 422 })

afterEach(() => vi.unstubAllGlobals())

describe('what waits, sent', () => {
  it('is taken, refused in the server’s sentences, or waits on where the server could judge nothing', async () => {
    answering({ a: taken, b: refused, c: new Response('Fejl', { status: 503 }), d: new Response('For stor', { status: 413 }) })
    expect(await sendEntry(entryOf('a'), 'Ikke nu')).toEqual({ kind: 'sent', href: '/gange' })
    expect(await sendEntry(entryOf('b'), 'Ikke nu')).toEqual({ kind: 'refused', said: 'Aktiviteten er slut. Ret dagen.' })
    expect(await sendEntry(entryOf('c'), 'Ikke nu')).toEqual({ kind: 'offline' })
    expect(await sendEntry(entryOf('d'), 'Ikke nu')).toEqual({ kind: 'refused', said: 'Ikke nu' })
    expect(await sendEntry(entryOf('e'), 'Ikke nu')).toEqual({ kind: 'offline' })
  })

  it('goes one after another, past what is refused, and stops where there is no network; another’s is left alone', async () => {
    const store = storeOf()
    for (const one of [entryOf('b'), entryOf('a'), entryOf('x', { person: 'another' }), entryOf('e'), entryOf('f')]) keep(store, one)
    answering({ a: taken, b: refused, f: taken, x: taken })
    expect(await sendAll(store, 'p', 'Ikke nu')).toEqual({ sent: 1, stopped: 'offline' })
    expect(entriesIn(store).map(({ id, state }) => `${id} ${state}`)).toEqual(['b decide', 'x waiting', 'e waiting', 'f waiting'])
  })
})
