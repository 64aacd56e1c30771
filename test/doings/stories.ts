import { newId } from '#kernel/id'
import type { Doings } from './doing.ts'
import { firstOf, onPlan } from './laid.ts'

const words = 'To af de unge spurgte selv, om de måtte holde oplæg.'

/** What is done about stories. */
export const storyDoings: Doings = {
  '/planer/:slug/fortaellinger/ny': onPlan(async (laid, world) => ({
    path: '/fortaellinger/ny',
    words: { words, seenBy: 'Boligsocial medarbejder', seenOn: '2018-05-03', outcomes: `goal-${await firstOf(world, laid, 'goal')}` },
  })),
  '/planer/:slug/fortaellinger/:story/slet': onPlan(async (laid, world) => {
    const { person } = await world.actor('skanderborg-koordinator')
    const story = { municipality: laid.municipality, id: newId(), work_id: laid.plan, words, seen_by: 'Lærer', seen_on: '2018-05-03' }
    await laid.lay('story', { ...story, recorded_at: new Date('2026-05-01T08:00:00Z'), recorded_by: person })
    return { path: `/fortaellinger/${story.id}/slet`, words: { why: 'consent' } }
  }),
}
