import { type Id, newId } from '#kernel/id'
import type { World } from '../setup/world.ts'
import type { Doings } from './doing.ts'
import { firstOf, type Laid, onPlan } from './laid.ts'

const words = 'To af de unge spurgte selv, om de måtte holde oplæg.'

const layStory = async ({ municipality, plan, lay }: Laid, world: World): Promise<Id> => {
  const { person } = await world.actor('skanderborg-koordinator')
  const story = { municipality, id: newId(), work_id: plan, words, seen_by: 'Lærer', seen_on: '2018-05-03' }
  await lay('story', { ...story, recorded_at: new Date('2026-05-01T08:00:00Z'), recorded_by: person })
  return story.id
}

/** What is done about stories. */
export const storyDoings: Doings = {
  '/planer/:slug/fortaellinger/ny': onPlan(async (laid, world) => ({
    path: '/fortaellinger/ny',
    words: { words, seenBy: 'Boligsocial medarbejder', seenOn: '2018-05-03', outcomes: `goal-${await firstOf(world, laid, 'goal')}` },
  })),
  '/planer/:slug/fortaellinger/:story/ret': onPlan(async (laid, world) => {
    const story = await layStory(laid, world)
    return {
      path: `/fortaellinger/${story}/ret`,
      words: {
        words: `${words} Begge dage.`,
        seenBy: 'Lærer',
        seenOn: '2018-05-03',
        outcomes: `goal-${await firstOf(world, laid, 'goal')}`,
        version: '1',
      },
    }
  }),
  '/planer/:slug/fortaellinger/:story/slet': onPlan(async (laid, world) => {
    const story = await layStory(laid, world)
    return { path: `/fortaellinger/${story}/slet`, words: { why: 'consent' } }
  }),
}
