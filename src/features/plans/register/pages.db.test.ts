import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '#kernel/id'
import { one } from '../../../../test/doings/doing.ts'
import { firstOf, type Laid, laidPlan } from '../../../../test/doings/laid.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { onDay } from '../budget/testing.ts'
import { forgetDue } from './forgetting.ts'

const purpose = 'Målet tæller forskellige unge, og antal fremmødte tæller den samme to gange.'

let world: World
let leader: Visit
let coordinator: Visit
beforeAll(async () => {
  world = await openWorld()
  leader = await world.as('projekt-hoejvangen-projektleder')
  coordinator = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

const words = { basis: 'consent', purpose, keeps: 'name_year', deleteOn: '2026-12-31' }
const person = { name: 'Deltager Enestående', birthYear: '2009', consentedOn: '2026-05-20' }

/** A plan with an activity that has a register of its own with one person. */
const opened = async (): Promise<{ readonly plan: Laid; readonly href: string; readonly register: Id }> => {
  const plan = await laidPlan(world)
  const activity = newId()
  const own = { municipality: plan.municipality, id: activity, part_id: plan.parts[1], number: 2, title: 'Ungeråd', what: 'Unge mødes' }
  await plan.lay('activity', { ...own, period: '[2016-01-01,2019-01-01)' })
  const sent = await leader.post(`${plan.href}/registre/nyt`, { ...words, activity })
  const href = new URL(sent.location ?? '', 'http://x').pathname
  await leader.post(`${href}/personer`, person)
  return { plan, href, register: href.split('/').at(-1) ?? '' }
}
const personsIn = async (register: Id) =>
  (await world.owner.query<{ name: string }>(`select name from helhed.participant where register_id = $1`, [register])).rows
const viewsOf = async (register: Id) =>
  (
    await world.owner.query<{ figures: string }>(`select figures from helhed.exact_view where record_id = $1 order by at, id`, [register])
  ).rows.map(({ figures }) => figures)

describe('a register of participants', () => {
  it('is opened with its basis, purpose and day of deletion; refused at the field without them', async () => {
    const plan = await laidPlan(world)
    const before = await checksum(world.owner)
    const { status, html } = await leader.post(`${plan.href}/registre/nyt`, {
      ...{ ...words, purpose: 'Måling', deleteOn: '2029-01-01' },
      activity: await firstOf(world, plan, 'activity'),
    })
    expect(status).toBe(422)
    expect(errorAt(html, 'purpose')).toContain('en hel sætning')
    expect(errorAt(html, 'deleteOn')).toContain('højst gemmes i to år')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('is told of to everybody who reads the plan, and its persons to nobody but who keeps it', async () => {
    const { plan, href } = await opened()
    const list = wordsOf((await coordinator.get(`${plan.href}/registre`)).html)
    expect(list).toContain(purpose)
    expect(list).toContain('Kun den organisation, der driver planen')
    expect(list).not.toContain('Enestående')
    expect((await coordinator.get(`${href}/personer`)).status).toBe(403)
    expect((await world.visitor.get(`${href}/personer`)).location).toContain('/log-ind')
    expect(wordsOf((await leader.get(href)).html)).not.toContain('Enestående')
  })

  it('writes down each view of the persons, and shows who looked', async () => {
    const { href, register } = await opened()
    expect(wordsOf((await leader.get(`${href}/personer`)).html)).toContain('Deltager Enestående')
    const participant = await one(world.owner, `select id from helhed.participant where register_id = $1`, register)
    const insight = wordsOf((await leader.get(`${href}/personer/${participant}`)).html)
    for (const told of ['Deltager Enestående', '2009', '20. maj 2026', purpose, '31. december 2026']) expect(insight).toContain(told)
    expect(await viewsOf(register)).toEqual(['participants', 'insight'])
    expect(wordsOf((await leader.get(href)).html)).toContain('indsigt for én person')
  })

  it('deletes a person who takes the consent back, and holds no word of the person in the record of acts', async () => {
    const { href, register } = await opened()
    const participant = await one(world.owner, `select id from helhed.participant where register_id = $1`, register)
    expect((await leader.post(`${href}/personer/${participant}/slet`)).status).toBe(303)
    expect(await personsIn(register)).toEqual([])
    const { rows } = await world.owner.query(`select from helhed.audit_entry where detail::text ilike '%Enestående%'`)
    expect(rows).toEqual([])
  })

  it('takes no more than it keeps, and nobody once it has been ended; how many there were is left', async () => {
    const { href, register } = await opened()
    const numbered = await leader.post(`${href}/personer`, { ...person, name: '010190-1234' })
    expect(errorAt(numbered.html, 'name')).toContain('ligner et CPR-nummer')
    expect((await leader.post(`${href}/slut`)).status).toBe(303)
    expect(await personsIn(register)).toEqual([])
    const page = wordsOf((await leader.get(href)).html)
    expect(page).toContain('personerne er slettet')
    expect(page).toContain('Forskellige personer 1')
    expect((await leader.post(`${href}/personer`, person)).status).toBe(422)
    expect(await personsIn(register)).toEqual([])
  })

  it('is forgotten by the platform on its day, not before, and once', async () => {
    const { register } = await opened()
    await forgetDue(onDay(world, '2026-12-30'))
    expect(await personsIn(register)).toHaveLength(1)
    expect(await forgetDue(onDay(world, '2026-12-31'))).toBeGreaterThan(0)
    expect(await personsIn(register)).toEqual([])
    expect(await forgetDue(onDay(world, '2026-12-31'))).toBe(0)
    const { rows } = await world.owner.query<{ detail: object }>(
      `select detail from helhed.audit_entry where act = 'register.forgotten' and detail->>'register' = $1`,
      [register],
    )
    expect(rows.map(({ detail }) => detail)).toMatchObject([{ register, people: 1 }])
  })
})
