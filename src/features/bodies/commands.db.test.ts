import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import { stoppedClock } from '#kernel/clock'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import type { Platform } from '#platform'
import { checksum } from '../../../test/setup/checksum.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'
import { type AddSeat, addSeat, type FillSeatInput, type FoundBody, fillSeat, foundBody, vacateSeat } from './index.ts'

const gentofte = 157
const koebenhavn = 101
const skanderborg = 746

let world: World
let before: string
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  before = await checksum(world.owner)
})
afterAll(() => world.close())

const on = (day: string): Platform => ({ ...world.platform, clock: stoppedClock(`${day}T09:00:00+01:00`) })

const idOf = async (table: string, municipality: number, name: string): Promise<Id> => {
  const { rows } = await world.owner.query<{ id: Id }>(
    `select id from helhed.${table} where municipality = $1 and ${table === 'seat' ? 'title' : 'name'} = $2`,
    [municipality, name],
  )
  if (!rows[0]) throw new Error(`There is no ${table} ${name}`)
  return rows[0].id
}

/** The sentences of a refusal by field; empty when it was done. */
const sentences = (result: Result<unknown>): Readonly<Record<string, string>> =>
  result.ok ? {} : Object.fromEntries(result.refusals.map((refusal) => [refusal.field ?? '', refusal.say('da')]))

const nothingSaved = async (): Promise<void> => expect(await checksum(world.owner)).toBe(before)

const blankBody = (municipality: number, name: string): FoundBody => ({
  municipality,
  name,
  kind: 'working_group',
  decides: 'here',
  composition: null,
  legalBasis: null,
  terms: null,
  residentsPart: null,
  parents: [],
  period: { from: '2015-01-01', until: null },
})

const blankSeat = (body: Id, category: string, title: string): AddSeat => ({
  body,
  category,
  title,
  participation: 'member',
  office: null,
  level: null,
  profile: null,
  represents: null,
  appointedBy: null,
  period: { from: '2015-01-01', until: null },
})

const founded = async (day: string, actor: Actor, body: FoundBody): Promise<Id> => {
  const result = await foundBody(on(day), actor, body)
  if (!result.ok) throw new Error(JSON.stringify(sentences(result)))
  return result.value.id
}

describe('a composition holds when bodies are made', () => {
  it('a sixth council member of the Gentofte committee is refused at the category (check 35)', async () => {
    const body = await idOf('body', gentofte, 'Opgaveudvalget om den boligsociale indsats')
    const kommune = await idOf('organisation', gentofte, 'Gentofte Kommune')
    const council = await idOf('body', gentofte, 'Kommunalbestyrelsen i Gentofte')
    const seat = {
      ...blankSeat(body, 'council', 'Medlem fra Kommunalbestyrelsen 6'),
      period: { from: '2017-07-01', until: '2018-07-01' },
      represents: kommune,
      appointedBy: { kind: 'body', id: council } as const,
    }
    const result = await addSeat(on('2017-09-01'), await world.actor('gentofte-koordinator'), seat)
    expect(sentences(result).category).toMatch(/1 for mange på pladserne/)
    await nothingSaved()
  })

  it('a chair that the committee elects itself is refused, one that the council appoints is not (check 36)', async () => {
    const actor = await world.actor('gentofte-koordinator')
    const body = await founded('2017-09-01', actor, {
      ...blankBody(gentofte, 'Et opgaveudvalg til'),
      kind: 'task_committee',
      composition: 'gentofte-task-committee',
    })
    const kommune = await idOf('organisation', gentofte, 'Gentofte Kommune')
    const council = await idOf('body', gentofte, 'Kommunalbestyrelsen i Gentofte')
    const chair = { ...blankSeat(body, 'council', 'Formand'), office: 'chair', represents: kommune } as const
    const elected = await addSeat(on('2017-09-01'), actor, { ...chair, appointedBy: { kind: 'body', id: body } })
    expect(sentences(elected).office).toMatch(/ikke udpeget til formand/)
    const appointed = await addSeat(on('2017-09-01'), actor, { ...chair, appointedBy: { kind: 'body', id: council } })
    expect(sentences(appointed)).toEqual({})
  })

  it("a KUF set up without a word on the residents' part is refused at the field (check 38)", async () => {
    const kuf = { ...blankBody(skanderborg, 'KUF uden beboere'), kind: 'coordination_forum', composition: 'skanderborg-forum' } as const
    const actor = await world.actor('skanderborg-koordinator')
    const missing = 'Et KUF kan ikke nedsættes, før det er skrevet, hvordan beboerne er med.'
    expect(sentences(await foundBody(on('2015-03-01'), actor, kuf))).toEqual({ residentsPart: missing })
    expect(sentences(await foundBody(on('2015-03-01'), actor, { ...kuf, residentsPart: '' }))).toEqual({ residentsPart: missing })
    await nothingSaved()
  })

  it('the project leader is an observer in KUF Højvangen: no vote, so no office (check 38)', async () => {
    const body = await idOf('body', skanderborg, 'KUF Højvangen')
    const observer = { ...blankSeat(body, 'project-leader', 'Projektleder 2'), participation: 'observer', office: 'vice_chair' } as const
    const result = await addSeat(on('2015-03-01'), await world.actor('skanderborg-koordinator'), observer)
    expect(sentences(result).office).toMatch(/stemme|post/)
    await nothingSaved()
  })

  it('a district board has its chair from an association and its vice-chair from TMF; swapped is refused (check 40)', async () => {
    const actor = await world.actor('boligsocialt-sekretariat')
    const tmf = await idOf('organisation', koebenhavn, 'Teknik- og Miljøforvaltningen')
    const association = await idOf('organisation', koebenhavn, 'Boligorganisation 1')
    const board = (name: string) =>
      founded('2016-01-01', actor, { ...blankBody(koebenhavn, name), kind: 'district_board', composition: 'koebenhavn-district-board' })
    const place = (body: Id, category: string, office: 'chair' | 'vice_chair', represents: Id) =>
      addSeat(on('2016-01-01'), actor, { ...blankSeat(body, category, office), level: 'local_leader', office, represents })
    const right = await board('Bydelsbestyrelsen for prøven')
    expect(sentences(await place(right, 'associations', 'chair', association))).toEqual({})
    expect(sentences(await place(right, 'municipality', 'vice_chair', tmf))).toEqual({})
    const swapped = await board('Bydelsbestyrelsen for den omvendte prøve')
    expect(sentences(await place(swapped, 'municipality', 'chair', tmf)).office).toMatch(/en anden sides post/)
    expect(sentences(await place(swapped, 'associations', 'vice_chair', association)).office).toMatch(/en anden sides post/)
  })

  it('on the city board everybody is at director level (check 40)', async () => {
    const body = await idOf('body', koebenhavn, 'Boligsocial Bestyrelse')
    const sof = await idOf('organisation', koebenhavn, 'Socialforvaltningen')
    const leader = {
      ...blankSeat(body, 'municipality', 'Lokal leder'),
      period: { from: '2015-04-01', until: null },
      level: 'local_leader',
      represents: sof,
    } as const
    const result = await addSeat(on('2016-01-01'), await world.actor('boligsocialt-sekretariat'), leader)
    expect(sentences(result).level).toMatch(/ikke på direktørniveau/)
    await nothingSaved()
  })
})

describe('seats are filled once', () => {
  const filling = (body: Id, seat: Id, slug: string): FillSeatInput => ({
    body,
    seat,
    person: null,
    email: `${slug}@demo.invalid`,
    name: slug,
    standing: 'holder',
    period: { from: '2026-06-01', until: null },
    appointedBy: null,
  })
  const vacancy = async (forum: string, title: string): Promise<{ body: Id; seat: Id }> => {
    const body = await idOf('body', skanderborg, forum)
    const { rows } = await world.owner.query<{ id: Id }>('select id from helhed.seat where body_id = $1 and title = $2', [body, title])
    return { body, seat: rows[0]?.id ?? '' }
  }

  it('a seat that somebody holds is refused with the name of who sits in it', async () => {
    const { body, seat } = await vacancy('KUF Højvangen', 'Formand')
    const result = await fillSeat(world.platform, await world.actor('skanderborg-koordinator'), filling(body, seat, 'en-ny-formand'))
    expect(sentences(result)).toEqual({ from: 'Pladsen er besat i perioden af Formand for KUF.' })
    await nothingSaved()
  })

  it('somebody who sits in the body already is refused with the seat', async () => {
    const { body, seat } = await vacancy('KUF Eskebækparken', 'PPR')
    const result = await fillSeat(world.platform, await world.actor('skanderborg-koordinator'), filling(body, seat, 'kuf-formand'))
    expect(sentences(result).person).toBe('Personen sidder allerede i organet på pladsen Formand. En person kan kun have én plads.')
    await nothingSaved()
  })

  it('a period outside the time of the seat is refused', async () => {
    const { body, seat } = await vacancy('KUF Eskebækparken', 'PPR')
    const early = { ...filling(body, seat, 'tidlig'), period: { from: '2014-01-01', until: null } }
    expect(sentences(await fillSeat(world.platform, await world.actor('skanderborg-koordinator'), early))).toEqual({
      from: 'Perioden ligger uden for den tid, pladsen findes.',
    })
    await nothingSaved()
  })

  it('an appointment by others than the terms of reference say is refused', async () => {
    const body = await idOf('body', koebenhavn, 'Bydelsbestyrelsen for Amager')
    const { rows } = await world.owner.query<{ id: Id }>(`select id from helhed.seat where body_id = $1 and office is null limit 1`, [body])
    const input = { ...filling(body, rows[0]?.id ?? '', 'udpeget-af-andre'), standing: 'substitute', appointedBy: body } as const
    expect(sentences(await fillSeat(world.platform, await world.actor('boligsocialt-sekretariat'), input)).appointedBy).toMatch(
      /Pladsen udpeges af .+, ikke af andre/,
    )
    await nothingSaved()
  })

  it('of two who fill a seat at once, one is let in and the other reads a sentence', async () => {
    const { body, seat } = await vacancy('KUF Eskebækparken', 'Sundhedsplejerske')
    const actor = await world.actor('skanderborg-koordinator')
    const both = await Promise.all(['den-ene', 'den-anden'].map((slug) => fillSeat(world.platform, actor, filling(body, seat, slug))))
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(both.flatMap((result) => Object.values(sentences(result))).join()).toMatch(/Pladsen er besat i perioden af den-(ene|anden)\./)
  })

  it('whoever leaves cannot leave before having come', async () => {
    const body = await idOf('body', skanderborg, 'KUF Højvangen')
    const { rows } = await world.owner.query<{ id: Id }>(
      `select id from helhed.seat_holding where body_id = $1 and period @> '2026-06-01'::date limit 1`,
      [body],
    )
    const early = { body, holding: rows[0]?.id ?? '', lastDay: '2011-01-01', reason: 'Nyt arbejde' }
    expect(sentences(await vacateSeat(world.platform, await world.actor('skanderborg-koordinator'), early))).toEqual({
      lastDay: 'Sidste dag ligger før den dag, personen begyndte.',
    })
    await nothingSaved()
  })
})
