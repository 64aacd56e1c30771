import type { Day } from '#kernel/day'
import type { Script } from './script.ts'

/** A thread of the world that is told by itself, in the order of its own days. */
export type Story = (script: Script) => Promise<unknown>

type Waiting = { readonly day: Day; readonly go: () => void }

/** How many acts of one day are done at once: more than a small machine has cores is no gain. */
const abreast = 3

/**
 * Tells several stories as one, so that their acts stand in the record in the order of their days: the next act of a story, or its next
 * look at what is there, waits until no other story has an earlier one. What different stories do on the same day is done abreast, in no order.
 */
export const interleave = async (script: Script, stories: readonly Story[]): Promise<void> => {
  const waiting = new Map<Story, Waiting>()
  const busy = new Map<Story, Day>(stories.map((story) => [story, '']))
  const next = (): void => {
    const days = [...waiting.values()].map(({ day }) => day)
    const earliest = [...busy.values(), ...days].toSorted()[0]
    for (const [story, { day, go }] of waiting) {
      if (day !== earliest || busy.size >= abreast) continue
      waiting.delete(story)
      busy.set(story, day)
      go()
    }
  }
  const dated = (story: Story): Script => {
    const until = (day: Day): Promise<void> =>
      new Promise((go) => {
        busy.delete(story)
        waiting.set(story, { day, go })
        next()
      })
    return {
      today: script.today,
      act: async (who, day, command, input) => {
        await until(day)
        return script.act(who, day, command, input)
      },
      read: async (who, day, query) => {
        await until(day)
        return script.read(who, day, query)
      },
      grant: async (by, day, holder, mandate) => {
        await until(day)
        return script.grant(by, day, holder, mandate)
      },
    }
  }
  await Promise.all(
    stories.map(async (story) => {
      await story(dated(story))
      busy.delete(story)
      next()
    }),
  )
}
