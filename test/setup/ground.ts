import { command } from '#features/identity'
import { createPlan, mayReadPlan } from '#features/plans'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { settle } from '../../src/features/plans/stage.ts'
import type { Ground } from '../matrix/visits.ts'
import { factsOf, mandatesHeld } from './facts.ts'
import { layFeed } from './feed.ts'
import { bySlug } from './lay.ts'
import { plantHours, plantPlan } from './plant.ts'
import { plantApproval } from './plant-approval.ts'
import { plantHalfway } from './plant-decisions.ts'
import { layRichEffort } from './plant-efforts.ts'
import { layRichProject } from './plant-projects.ts'
import { plantPrequalification, plantProposal, plantQuestion, plantReport } from './plant-reports.ts'
import { plantRisk } from './plant-risk.ts'
import { testDay, type World } from './world.ts'

/** Where the two plans lie that are laid into a world to be visited. */
export const halfway = 'proevens-halvvejs'
export const begun = 'proevens-begyndte'

/** Lays a plan on the thread as every command does when it has changed one. */
const lie = command<{ readonly plan: Id; readonly municipality: number }, null>(
  'plan.changed',
  mayReadPlan,
  async (stage, { plan, municipality }) => {
    stage.permit({ municipality })
    await settle(stage, plan)
    return done({ value: null, entry: { municipality, subject: { kind: 'plan', id: plan } } })
  },
)

/**
 * Lays a plan that is half-way beside the demonstration's, so that every address of plans leads to something that can still be done,
 * however far the demonstration has come: hours that wait for their manager, a record that waits for its second person, a condition that is
 * not met, a meeting to come.
 */
const layHalfway = async (world: World): Promise<void> => {
  const planted = await plantHalfway(
    world,
    await plantApproval(world, await plantPlan(world, halfway), { sender: 'skanderborg-administrator' }),
  )
  const { municipality, plan } = planted
  await plantHours(world, planted)
  await plantReport(world, planted)
  await plantProposal(world, planted)
  await plantPrequalification(world, planted)
  await plantQuestion(world, planted)
  await plantRisk(world, planted)
  const laid = await lie(world.platform, await world.actor('skanderborg-koordinator'), { plan, municipality })
  if (!laid.ok) throw new Error('The plan half-way was not laid on the thread')
}

/** Begins a plan of which nothing but the names is written: no board, no money, no words. */
const beginPlan = async (world: World): Promise<void> => {
  const made = await createPlan(world.platform, await world.actor('skanderborg-koordinator'), {
    municipality: 746,
    name: 'Prøvens begyndte',
    programme: 'lbf-2015-18',
    period: { from: '2016-01-01', until: '2019-01-01' },
    themes: ['tryghed-trivsel', 'kriminalpraeventiv', 'uddannelse-beskaeftigelse', 'forebyggelse-foraeldreansvar'],
    estates: [await bySlug(world, 'organisation', 'afdeling-hoejvangen')],
    board: null,
    operator: null,
    lead: null,
    leadReason: null,
    template: 'skanderborg',
  })
  if (!made.ok) throw new Error('The plan was not begun')
}

/** Everything in a world that can be visited, with a plan half-way and one just begun laid into it. */
export const groundOf = async (world: World): Promise<Ground> => {
  await layHalfway(world)
  await beginPlan(world)
  await layRichEffort(world)
  await layRichProject(world)
  await layFeed(world)
  return { routes: world.routes, records: await factsOf(world.owner, testDay), held: await mandatesHeld(world.owner, testDay) }
}
