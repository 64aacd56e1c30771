import { describe, expect, it } from 'vitest'
import { interleave, type Story } from '../database/worlds/interleave.ts'
import type { Script } from '../database/worlds/script.ts'

/** A script that only notes the days of its acts, in the order in which they are done, and how many were done at once. */
const noting = () => {
  const days: string[] = []
  let now = 0
  let most = 0
  const act = async (_who: unknown, day: string): Promise<never> => {
    now += 1
    most = Math.max(most, now)
    await new Promise((later) => setTimeout(later, 0))
    days.push(day)
    now -= 1
    return undefined as never
  }
  return { script: { act, grant: act, read: act } as unknown as Script, days, most: () => most }
}

const story =
  (...days: readonly string[]): Story =>
  async ({ act }) => {
    for (const day of days) await act({ platformIn: 0 }, day, undefined as never, {})
  }

describe('stories that are told as one', () => {
  it('do their acts in the order of the days, whatever order the stories stand in', async () => {
    const { script, days } = noting()
    await interleave(script, [story('2016-02-01', '2016-05-01'), story('2015-10-05', '2016-03-07', '2016-03-18'), story('2016-04-01')])
    expect(days).toEqual(['2015-10-05', '2016-02-01', '2016-03-07', '2016-03-18', '2016-04-01', '2016-05-01'])
  })

  it('do the acts of one day abreast, and no other day beside them', async () => {
    const { script, days, most } = noting()
    await interleave(script, [story('2016-02-01', '2016-02-02'), story('2016-02-01', '2016-02-02'), story('2016-02-01')])
    expect(days).toEqual(['2016-02-01', '2016-02-01', '2016-02-01', '2016-02-02', '2016-02-02'])
    expect(most()).toBe(3)
  })

  it('end with a mistake of one of them', async () => {
    const wrong: Story = async () => {
      throw new Error('refused')
    }
    await expect(interleave(noting().script, [story('2016-02-01'), wrong])).rejects.toThrow('refused')
  })
})
