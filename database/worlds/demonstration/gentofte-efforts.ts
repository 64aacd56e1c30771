import { tieBody } from '#features/areas'
import { fillSeat, foundBody } from '#features/bodies'
import { endEffort, measureGoal, sendEffort } from '#features/plans'
import { addDays } from '#kernel/day'
import type { Id } from '#kernel/id'
import { addressOf, type Cast, type Script } from '../script.ts'
import { approving, proposing } from './efforts.ts'
import { seatWith } from './seats.ts'

const municipality = 157
const leader = { slug: 'gentofte-social-leder', name: 'Leder i Social & Sundhed' }

type Setting = {
  readonly coordinator: Cast
  readonly administrator: Cast
  readonly guest: Cast
  readonly source: string
  readonly kommune: Id
  readonly social: Id
  readonly agent: Id
}

/** The forum that answers: an example, since the sources name none. Two of its seats speak for the municipality, and one does not propose. */
const foundForum = async (script: Script, area: Id, { coordinator, administrator, social }: Setting): Promise<Id> => {
  const { act, grant, today } = script
  const day = addDays(today, -120)
  const forum = await act(coordinator, day, foundBody, {
    municipality,
    kind: 'coordination_forum',
    name: 'Forum for Broholms Allé',
    decides: 'here',
    composition: null,
    legalBasis: null,
    terms: 'Koordinerer det, der sker på Broholms Allé, og svarer på forslag til indsatser.',
    residentsPart: 'Afdelingsbestyrelsen er med, og beboerne spørges, før noget begynder.',
    parents: [],
    period: { from: day, until: null },
    example: true,
  })
  await act(coordinator, day, tieBody, {
    area,
    body: forum.id,
    task: 'Koordinerer og svarer på indsatser',
    period: { from: day, until: null },
  })
  const seat = seatWith({ act, by: coordinator })
  const place = (title: string, office: 'chair' | null) =>
    seat(forum.id, day, { category: 'municipality', title, office, represents: social, level: null, period: { from: day, until: null } })
  const sits = (held: Id, { name, slug }: Cast) =>
    act(coordinator, day, fillSeat, {
      body: forum.id,
      seat: held,
      person: null,
      email: addressOf(slug),
      name,
      standing: 'holder',
      period: { from: day, until: null },
      appointedBy: null,
    })
  await sits(await place('Boligsocial koordinator', 'chair'), coordinator)
  await sits(await place('Social & Sundhed', null), leader)
  await grant(administrator, day, leader, { municipality, role: 'municipal_seat', actsFor: social, scope: { kind: 'body', id: forum.id } })
  return forum.id
}

/** An effort that has ended: a summer in Mosegårdsparken, with what it gave. */
const playEnded = async (script: Script, area: Id, body: Id, coordinator: Cast): Promise<void> => {
  const { act, today } = script
  const summer = await proposing(script)(coordinator, addDays(today, -118), {
    municipality,
    area,
    body,
    name: 'Sommerhold i Mosegårdsparken',
    aim: 'Børn, der er hjemme i ferien, har nogen at være sammen med.',
    runs: 'municipality',
    from: addDays(today, -110),
    until: addDays(today, -15),
    total: 1_200_000,
    source: 'own',
    activities: [
      {
        title: 'Åbent hold på plænen',
        what: 'To voksne spiller bold og laver mad med dem, der kommer, tre formiddage om ugen.',
        kind: 'leisure',
        groups: ['schoolchildren'],
        groupNote: null,
        responsible: 'Fritidsmedarbejder',
        where: 'Plænen',
      },
    ],
  })
  await approving(script)(summer.id, addDays(today, -116), coordinator, leader, null)
  await act(coordinator, addDays(today, -14), endEffort, {
    plan: summer.id,
    endedOn: addDays(today, -16),
    result: 'Mellem otte og femten børn kom hver formiddag. Tre forældre vil gerne være med næste gang.',
    takesOver: 'Afdelingsbestyrelsen låner boldene og holder plænen åben om onsdagen.',
    example: true,
  })
}

/**
 * Broholms Allé: the one concrete measure that the terms of reference speak of, within the running budget as they ask, and a guest project
 * that waits for its answer. What no source gives is an example.
 */
export const playGentofteEfforts = async (script: Script, [area = '', other = '']: readonly Id[], setting: Setting): Promise<void> => {
  const { act, read, today } = script
  const { coordinator, guest, source, agent, social } = setting
  const body = await foundForum(script, area, setting)
  await playEnded(script, other, body, coordinator)
  const common = { municipality, area, body }
  const propose = proposing(script)
  const [from, until] = [addDays(today, -100), addDays(today, 500)]
  const neighbours = await propose(coordinator, addDays(today, -110), {
    ...common,
    name: 'Naboskab på Broholms Allé',
    aim: 'Flere naboer kender hinanden, og færre er ensomme.',
    runs: 'municipality',
    operator: social,
    origin: `${source}: det boligsociale arbejde er konkrete tiltag i udvalgte boligområder, for eksempel Broholms Allé, inden for eksisterende budget`,
    from,
    until,
    activities: [
      {
        title: 'Haveborde og fælles havedage',
        what: 'Beboerne bygger og passer haveborde sammen en lørdag om måneden fra april til oktober.',
        kind: 'environment',
        groups: ['everybody'],
        groupNote: null,
        responsible: 'Boligsocial koordinator',
        where: 'Gårdrummet',
      },
      {
        title: 'Besøgsrunde hos nye beboere',
        what: 'To beboere og en medarbejder ringer på hos alle, der flytter ind, inden for den første måned.',
        kind: 'community',
        groups: ['newcomers', 'older'],
        groupNote: null,
        responsible: 'Medarbejder i Social & Sundhed',
        where: null,
      },
    ],
    measure: { indicator: 'Beboere, der har deltaget mindst to gange', unit: 'beboere', baseline: '0', target: '40' },
  })
  await approving(script)(
    neighbours.id,
    addDays(today, -108),
    coordinator,
    leader,
    'Fortæl forummet efter et halvt år, hvem der ikke kommer.',
  )
  const goal = await read(coordinator, addDays(today, -20), (tx) =>
    tx
      .selectFrom('goal')
      .innerJoin('part', (join) => join.onRef('part.municipality', '=', 'goal.municipality').onRef('part.id', '=', 'goal.part_id'))
      .select('goal.id')
      .where('part.work_id', '=', neighbours.id)
      .executeTakeFirstOrThrow(),
  )
  await act(coordinator, addDays(today, -20), measureGoal, {
    plan: neighbours.id,
    goal: goal.id,
    measuredOn: addDays(today, -21),
    amount: '14',
    numerator: null,
    denominator: null,
    note: null,
    example: true,
  })
  const advice = await propose(guest, addDays(today, -12), {
    ...common,
    name: 'Bolig og økonomi: rådgivning på stedet',
    aim: 'Ingen mister sin bolig på grund af en regning, der kunne være talt om.',
    runs: 'guest',
    operator: agent,
    from: addDays(today, 20),
    until: addDays(today, 385),
    total: 3_500_000,
    source: 'guest',
    activities: [
      {
        title: 'Åben rådgivning hver anden uge',
        what: 'En rådgiver sidder i fælleshuset og hjælper med husleje, aconto og breve.',
        kind: 'advice',
        groups: ['adults', 'mental_health'],
        groupNote: null,
        responsible: 'Rådgiver i administrationsselskabet',
        where: 'Fælleshuset',
      },
    ],
  })
  await act(guest, addDays(today, -11), sendEffort, {
    plan: advice.id,
    note: 'Rådgiveren har også en ledig dag om måneden i Mosegårdsparken.',
  })
}
