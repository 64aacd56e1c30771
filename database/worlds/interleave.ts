import type { Day } from '#kernel/day'
import type { Script } from './script.ts'

/** A thread of the world that is told by itself, in the order of its own days. */
export type Story = (script: Script) => Promise<unknown>

type Waiting = { readonly day: Day; readonly go: () => void }

/**
 * Tells several stories as one, so that their acts stand in the record in the order of their days: the next act of a story waits until no
 * other story has an earlier one. Of the same day, the story that stands first in the list goes first.
 */
export const interleave = async (script: Script, stories: readonly Story[]): Promise<void> => {
  const waiting = new Map<Story, Waiting>()
  let running = stories.length
  const next = (): void => {
    if (running > 0) return
    const [first] = stories
      .flatMap((story) => {
        const one = waiting.get(story)
        return one ? [{ story, ...one }] : []
      })
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    if (!first) return
    waiting.delete(first.story)
    running += 1
    first.go()
  }
  const rest = (): void => {
    running -= 1
    next()
  }
  const dated = (story: Story): Script => {
    const until = (day: Day): Promise<void> =>
      new Promise((go) => {
        waiting.set(story, { day, go })
        rest()
      })
    return {
      act: async (who, day, command, input) => {
        await until(day)
        return script.act(who, day, command, input)
      },
      read: script.read,
      grant: async (by, day, holder, mandate) => {
        await until(day)
        return script.grant(by, day, holder, mandate)
      },
    }
  }
  await Promise.all(
    stories.map(async (story) => {
      await story(dated(story))
      rest()
    }),
  )
}
