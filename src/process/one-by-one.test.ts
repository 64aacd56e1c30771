import { afterEach, describe, expect, it } from 'vitest'
import { type OneByOne, oneByOne } from './one-by-one.ts'
import type { Answer, Order } from './testing.ts'

type Works = OneByOne<Order, Answer, string>

const started: Works[] = []
const start = ({ patience = 15_000, most = 100 }: { readonly patience?: number; readonly most?: number } = {}): Works => {
  const works = oneByOne<Order, Answer, string>({
    file: 'src/process/testing.ts',
    named: ({ name }) => name,
    patience,
    rest: 60_000,
    most,
  })
  started.push(works)
  return works
}
afterEach(async () => {
  await Promise.all(started.splice(0).map(({ close }) => close()))
})

describe('work in a process of its own', () => {
  it('is done one order after another, by one process, which knows nothing of our settings', async () => {
    process.env.HELHED_TEST_OF_SETTINGS = 'secret'
    const { ask } = start()
    const done: string[] = []
    const answers = await Promise.all(
      [{ name: 'slow', late: 50 }, { name: 'quick' }].map(async (order) => {
        const answer = await ask(order)
        done.push(answer.name)
        return answer
      }),
    )
    delete process.env.HELHED_TEST_OF_SETTINGS
    expect(done).toEqual(['slow', 'quick'])
    expect(new Set(answers.map((answer) => answer.process)).size).toBe(1)
    expect(answers.flatMap(({ settings }) => settings)).not.toContain('HELHED_TEST_OF_SETTINGS')
  })

  it('says how far it is before it answers, each order to whoever asked', async () => {
    const { ask } = start()
    const heard: string[][] = [[], []]
    await Promise.all(['one', 'other'].map((name, at) => ask({ name, counts: 3 }, (news) => heard[at]?.push(news))))
    expect(heard).toEqual([
      ['one 1', 'one 2', 'one 3'],
      ['other 1', 'other 2', 'other 3'],
    ])
  })

  it('needs nobody who hears how far it is', async () => {
    expect((await start().ask({ name: 'alone', counts: 2 })).name).toBe('alone')
  })

  it('fails with the order’s name when the process dies, and the next order has a new one', async () => {
    const { ask } = start()
    const [dead, next] = await Promise.allSettled([ask({ name: 'the last one', dies: true }), ask({ name: 'next' })])
    expect(dead).toMatchObject({ status: 'rejected', reason: { message: 'the last one: the process ended with 7' } })
    expect(next).toMatchObject({ status: 'fulfilled', value: { name: 'next' } })
  })

  it('is ended when an order takes longer than anybody waits', async () => {
    const { ask } = start({ patience: 300 })
    await expect(ask({ name: 'endless', late: 60_000 })).rejects.toThrow('endless: the process ended with SIGKILL')
  })

  it('starts anew after so many orders, and after it was closed', async () => {
    const { ask, close } = start({ most: 2 })
    const [first, second, third] = [await ask({ name: 'a' }), await ask({ name: 'b' }), await ask({ name: 'c' })]
    expect(second.process).toBe(first.process)
    expect(third.process).not.toBe(second.process)
    await close()
    expect((await ask({ name: 'd' })).process).not.toBe(third.process)
  })
})
