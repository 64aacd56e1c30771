import { type Id, newId } from '#kernel/id'
import { bySlug, layingIn } from './lay.ts'
import type { Planted } from './plant.ts'
import type { World } from './world.ts'

/** Somebody who signs: the person, the organisation acted for, and the mandate that says so. */
export type Signer = { readonly person: Id; readonly for: Id; readonly under: Id }

/** Steps of every kind: partners and seats per part, the board's chair, a committee elsewhere, an estate's meeting, the fund. */
const steps = [
  { key: 'partners', branch: 'municipality', per: 'part', who: 'partners', decides: 'here', after: [] },
  { key: 'seats', branch: 'municipality', per: 'part', who: 'seats', decides: 'here', after: ['partners'] },
  { key: 'board', branch: 'municipality', per: 'plan', who: 'body', decides: 'here', after: ['seats'] },
  { key: 'committee', branch: 'municipality', per: 'plan', who: 'body', decides: 'elsewhere', after: ['board'] },
  { key: 'meetings', branch: 'estates', per: 'estate', who: 'meeting', decides: 'elsewhere', after: [] },
  { key: 'fund', branch: 'fund', per: 'plan', who: 'body', decides: 'elsewhere', after: ['committee', 'meetings'] },
] as const

export type StepKey = (typeof steps)[number]['key']

/** A decider in its step, with what it decides about. */
export type Seat = {
  readonly step: Id
  readonly decider: Id
  readonly part: Id | null
  readonly estate: Id | null
  readonly decides: 'here' | 'elsewhere'
}

/** An approval that was laid with its plan: submitted on 1 May 2026, nothing decided. */
export type PlantedApproval = Planted & {
  readonly submission: Id
  readonly submittedOn: string
  /** Each step, with the decider of the first sub-agreement where it is taken per part. */
  readonly seats: Readonly<Record<StepKey, Seat>>
  /** All deciders of each step: one of every sub-agreement, in their order, where it is taken per part. */
  readonly deciders: Readonly<Record<StepKey, readonly [first: Seat, ...others: Seat[]]>>
  readonly signers: Readonly<Record<'submitter' | 'colleague' | 'partner' | 'chair' | 'association' | 'administrator', Signer>>
}

const signerOf = async (world: World, slug: string): Promise<Signer> => {
  const { rows } = await world.owner.query<Signer>(
    `select m.person_id as person, m.acts_for_id as for, m.id as under from helhed.mandate m join helhed.person p on p.id = m.person_id
     where p.email = $1 and m.municipality = 746`,
    [`${slug}@demo.invalid`],
  )
  if (!rows[0]) throw new Error(`${slug} has no mandate in this world`)
  return rows[0]
}

/** How an approval is laid: by whom it is sent, whether it is, and which deciders nobody has named. */
type Way = {
  readonly sender?: string
  readonly sent?: boolean
  readonly without?: (step: StepKey, part: Id | null) => boolean
}

/**
 * Lays an approval beside a plan: its steps, who decides, and a submission of its frozen version by somebody of Skanderborg. Who decides is
 * fixed by the submission: deciders that are to be missing are left out here.
 */
export const plantApproval = async (
  world: World,
  planted: Planted,
  { sender = 'skanderborg-koordinator', sent = true, without = () => false }: Way = {},
): Promise<PlantedApproval> => {
  const lay = layingIn(world)
  const { municipality, plan, parts, estate, board, version } = planted
  const of = { municipality, work_id: plan }
  const ids = new Map<string, Id>(steps.map(({ key }) => [key, newId()]))
  const idOf = (key: StepKey): Id => ids.get(key) ?? ''
  const common = {
    ...of,
    template: 'proeve',
    template_version: 1,
    by_da: 'Nogen',
    by_en: 'Somebody',
    every_one: true,
    on_change: 'stay',
  } as const
  await lay(
    'approval_step',
    ...steps.map(({ after: _, ...step }, index) => ({
      ...common,
      ...step,
      id: idOf(step.key),
      position: index + 1,
      commitment: step.key === 'fund',
    })),
  )
  await lay(
    'approval_step_after',
    ...steps.flatMap(({ key, after }) => after.map((other) => ({ ...of, step_id: idOf(key), after_id: idOf(other) }))),
  )

  const forum = await bySlug(world, 'body', 'kuf-hoejvangen')
  const { rows } = await world.owner.query<{ id: Id }>(
    `select id from helhed.seat where body_id = $1 and title = 'Kontraktholder i området'`,
    [forum],
  )
  const named = {
    partners: { kind: 'partner', organisation_id: await bySlug(world, 'organisation', 'boern-og-unge'), title: 'Børn og Unge' },
    seats: { kind: 'seat', body_id: forum, seat_id: rows[0]?.id ?? null, title: 'Kontraktholder' },
    board: { kind: 'body', body_id: board, title: 'Styregruppen' },
    committee: { kind: 'body', body_id: await bySlug(world, 'body', 'socialudvalget-i-skanderborg'), title: 'Socialudvalget' },
    meetings: { kind: 'meeting', estate_id: estate, title: 'Afdelingsmødet' },
    fund: { kind: 'body', title: 'Landsbyggefonden' },
  } as const satisfies Record<StepKey, object>
  const seat = (key: StepKey, part: Id | null): Seat => ({
    step: idOf(key),
    decider: newId(),
    part,
    estate: key === 'meetings' ? estate : null,
    decides: steps.find((step) => step.key === key)?.decides ?? 'here',
  })
  const [, first, ...others] = parts
  const perPart = (key: StepKey) => [seat(key, first), ...others.map((part) => seat(key, part))] as const
  const deciders = {
    partners: perPart('partners'),
    seats: perPart('seats'),
    board: [seat('board', null)],
    committee: [seat('committee', null)],
    meetings: [seat('meetings', null)],
    fund: [seat('fund', null)],
  } as const
  const laid = steps.flatMap(({ key }) => deciders[key].filter(({ part }) => !without(key, part)).map((one) => ({ key, ...one })))
  for (const { key, step, decider, part } of laid)
    await lay('approval_decider', { ...of, ...named[key], id: decider, step_id: step, part_id: part })
  const seats = {
    partners: deciders.partners[0],
    seats: deciders.seats[0],
    board: deciders.board[0],
    committee: deciders.committee[0],
    meetings: deciders.meetings[0],
    fund: deciders.fund[0],
  }

  const signers = {
    submitter: await signerOf(world, sender),
    colleague: await signerOf(world, 'skanderborg-revisor'),
    partner: await signerOf(world, 'hoejvangen-dagtilbudsleder'),
    chair: await signerOf(world, 'skanderborg-direktoer'),
    association: await signerOf(world, 'projekt-hoejvangen-projektleder'),
    administrator: await signerOf(world, 'skanderborg-administrator'),
  }
  const submission = newId()
  const submittedOn = '2026-05-01'
  const { person, for: actsFor, under } = signers.submitter
  const when = { submitted_on: submittedOn, submitted_at: new Date(`${submittedOn}T09:00:00Z`) }
  const by = { submitted_by: person, submitted_for: actsFor, submitted_under: under }
  if (sent) await lay('submission', { ...of, id: submission, version_id: version, board_id: board, ...when, ...by })
  return { ...planted, submission, submittedOn, seats, deciders, signers }
}
