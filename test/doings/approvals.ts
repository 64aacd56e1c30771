import { newId } from '#kernel/id'
import { plantApproval } from '../setup/plant-approval.ts'
import { plantHalfway } from '../setup/plant-decisions.ts'
import type { World } from '../setup/world.ts'
import { type Doings, organisationOf } from './doing.ts'
import { type Laid, onPlan } from './laid.ts'

const halfwayIn = async (laid: Laid, world: World) => plantHalfway(world, await plantApproval(world, laid))

/** Lays an approval of one step, with the plan's board as the one who decides, and a change since the version that was frozen. */
const layOneStep = async ({ lay, municipality, plan, parts, board }: Laid): Promise<void> => {
  const step = { municipality, id: newId(), work_id: plan, template: 'proeve', template_version: 1, key: 'board', position: 1 }
  const taken = { branch: 'municipality', per: 'plan', who: 'body', decides: 'here', on_change: 'stay', commitment: false } as const
  await lay('approval_step', { ...step, ...taken, by_da: 'Styregruppen', by_en: 'The steering group', every_one: true })
  const decider = { municipality, id: newId(), work_id: plan, step_id: step.id, kind: 'body', body_id: board } as const
  await lay('approval_decider', { ...decider, title: 'Styregruppen' })
  await lay('milestone', {
    municipality,
    id: newId(),
    part_id: parts[1],
    title: 'Ny milepæl',
    due_on: '2017-06-01',
    owner: 'Projektlederen',
  })
}

/** What is done to get a plan approved: sending, naming, deciding, recording, confirming, meeting conditions. */
export const approvalDoings: Doings = {
  '/planer/:slug/indsendelse': onPlan(async (laid) => {
    await layOneStep(laid)
    return { path: '/indsendelse', words: { note: 'Til mødet i juni' } }
  }),
  '/planer/:slug/godkendelse/:step/afgoerere': onPlan(async (laid, world) => {
    const { seats, parts } = await plantApproval(world, laid, { sent: false })
    const deciders = await organisationOf(world.owner, 'kultur-borgere-planlaegning')
    return { path: `/godkendelse/${seats.partners.step}/afgoerere`, words: { parts: parts[3], deciders } }
  }),
  '/planer/:slug/godkendelse/frister/:decider': onPlan(async (laid, world) => ({
    path: `/godkendelse/frister/${(await plantApproval(world, laid)).seats.committee.decider}`,
    words: { dueOn: '2026-07-01', meetsOn: '2026-06-20' },
  })),
  '/planer/:slug/beslutninger/ny/:decider': onPlan(async (laid, world) => ({
    who: 'hoejvangen-dagtilbudsleder',
    path: `/beslutninger/ny/${(await plantApproval(world, laid)).seats.partners.decider}`,
    words: { outcome: 'approved' },
  })),
  '/planer/:slug/beslutninger/:decision/bekraeftelse': onPlan(async (laid, world) => ({
    who: 'skanderborg-direktoer',
    path: `/beslutninger/${(await halfwayIn(laid, world)).waiting}/bekraeftelse`,
  })),
  '/planer/:slug/beslutninger/:decision/afvisning': onPlan(async (laid, world) => ({
    who: 'skanderborg-direktoer',
    path: `/beslutninger/${(await halfwayIn(laid, world)).waiting}/afvisning`,
    words: { reason: 'Referatet har et andet punkt' },
  })),
  '/planer/:slug/betingelser/:condition': onPlan(async (laid, world) => ({
    path: `/betingelser/${(await halfwayIn(laid, world)).condition}`,
    words: { metOn: '2026-05-20', proof: 'Bilaget er lagt ved' },
  })),
}
