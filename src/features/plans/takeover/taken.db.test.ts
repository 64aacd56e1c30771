import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#database/database'
import type { Actor } from '#features/identity'
import { xlsxBytes } from '#sheets/xlsx-write'
import { wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, testDay, type World } from '../../../../test/setup/world.ts'
import { getApproval } from '../approval/queries.ts'
import { standingsOf, statusOf } from '../approval/standing.ts'
import { readPlan, shapeOf } from '../read.ts'
import { registerOf } from './register.ts'
import { approvedOnPaper, exampleFile } from './testing.ts'

let world: World
let taker: Visit
let leader: Visit
let actor: Actor
beforeAll(async () => {
  world = await openWorld()
  taker = await world.as('skanderborg-koordinator')
  leader = await world.as('projekt-hoejvangen-projektleder')
  actor = await world.actor('skanderborg-koordinator')
})
afterAll(() => world.close())

const scope = () => ({ municipalities: [746], person: actor.person })

/** Takes a small plan over whose sub-agreements the steering group has approved on paper. */
const takeOver = async (name: string): Promise<string> => {
  const register = await reading(world.platform.database, scope(), (tx) => registerOf(tx, 746, testDay))
  const bytes = await xlsxBytes(exampleFile(register, name, approvedOnPaper(register)), 'da')
  const sent = await taker.postFile('/planer/overtag', { field: 'file', name: 'plan.xlsx', bytes }, { municipality: '746' })
  const fil = new URL(sent.location ?? '', 'https://x').searchParams.get('fil') ?? ''
  const preview = wordsOf((await taker.get(sent.location ?? '')).html)
  expect(preview).toContain('Filen kan overtages')
  expect(preview).toContain('Afgørelser, der følger med')
  const taken = await taker.post('/planer/overtag/gennemfoer', { fil })
  expect(taken.status, wordsOf(taken.html).slice(0, 800)).toBe(303)
  return (taken.location ?? '').split('?')[0] ?? ''
}

const approvalOf = async (href: string) => {
  const slug = href.split('/').at(-1) ?? ''
  return reading(world.platform.database, scope(), async (tx) => {
    const plan = await readPlan(tx, actor, slug)
    if (!plan) throw new Error(`${slug} is not there`)
    const record = await getApproval(tx, 746, plan.id, testDay)
    return { plan, record, standings: standingsOf(record, shapeOf(plan)) }
  })
}

describe('decisions that a plan brings along from paper', () => {
  it('are recorded about a frozen version, signed by who took it over, and do not count', async () => {
    const href = await takeOver('Planen fra papir')
    const { plan, record, standings } = await approvalOf(href)
    expect(plan.versions).toHaveLength(1)
    expect(record.taken).toMatchObject({ sentOn: '2015-11-01', on: testDay })
    expect(record.decisions).toHaveLength(4)
    for (const decision of record.decisions)
      expect(decision).toMatchObject({ takenOver: true, decidedOn: '2015-12-01', countsFrom: null, recordedBy: actor.person })
    expect(statusOf(record, standings)).toBe('in_approval')
    expect(standings.some(({ state }) => state === 'complete')).toBe(false)
    const page = wordsOf((await taker.get(href)).html)
    expect(page).toContain('4 afgørelser er overtaget fra papir')
    expect(page).toContain('overtaget fra papir, Referat af 1. december 2015, punkt 4')
  })

  it('are confirmed by somebody of another organisation at once, never by who took the plan over', async () => {
    const href = await takeOver('Planen, der bekræftes')
    const own = await taker.post(`${href}/overtaget`, {})
    expect(own.status).toBe(422)
    expect(wordsOf(own.html)).toContain('Den, der har overtaget planen, kan ikke selv bekræfte')
    expect(wordsOf((await taker.get(`${href}/overtaget`)).html)).toContain('En anden end den, der overtog planen')
    const page = wordsOf((await leader.get(`${href}/overtaget`)).html)
    expect(page).toContain('Bekræft 4 afgørelser')
    expect((await leader.post(`${href}/overtaget`, {})).status).toBe(303)
    const { record, standings } = await approvalOf(href)
    expect(record.decisions.every(({ countsFrom }) => countsFrom !== null)).toBe(true)
    expect(standings.filter(({ step }) => step.key === 'steering-group').every(({ state }) => state === 'complete')).toBe(true)
    expect(standings.find(({ step }) => step.key === 'committee')?.state).toBe('open')
    expect((await leader.post(`${href}/overtaget`, {})).status).toBe(422)
  })

  it('one that does not agree with its paper is refused with a reason, and the rest is confirmed', async () => {
    const href = await takeOver('Planen med en fejl på papiret')
    const before = await approvalOf(href)
    const [wrong] = before.record.decisions
    const at = `${href}/beslutninger/${wrong?.id}`
    expect(wordsOf((await leader.get(at)).html)).toContain('Overtaget fra papir af')
    expect((await leader.post(`${at}/afvisning`, {})).status).toBe(422)
    expect((await leader.post(`${at}/afvisning`, { reason: 'Referatet nævner en anden dag.' })).status).toBe(303)
    expect((await leader.post(`${href}/overtaget`, {})).status).toBe(303)
    const { record, standings } = await approvalOf(href)
    expect(record.decisions.filter(({ confirmation }) => confirmation?.verdict === 'confirmed')).toHaveLength(3)
    expect(standings.filter(({ step, state }) => step.key === 'steering-group' && state === 'open')).toHaveLength(1)
    expect(wordsOf((await taker.get(`${href}/overtaget`)).html)).toContain('afvist af')
  })

  it('stand in the file that the plan is fetched as, and come along when that is taken over', async () => {
    const href = await takeOver('Planen, der går videre')
    const { bytes } = await taker.get(`${href}/skabelon.xlsx`)
    const sent = await taker.postFile('/planer/overtag', { field: 'file', name: 'igen.xlsx', bytes }, { municipality: '746' })
    const preview = wordsOf((await taker.get(sent.location ?? '')).html)
    expect(preview).toContain('1 ting skal rettes i filen')
    expect(preview).toContain('Afgørelser, der følger med')
    expect(preview.match(/Referat af 1\. december 2015, punkt 4/g)).toHaveLength(4)
  })

  it('a plan that was begun in here says so', async () => {
    expect(wordsOf((await taker.get('/planer/projekt-hoejvangen-2016-2020/overtaget')).html)).toContain('Planen er ikke overtaget')
  })
})

describe('the database holds', () => {
  const decisionOf = async (href: string): Promise<Readonly<Record<string, unknown>>> => {
    const { rows } = await world.owner.query('select * from helhed.decision where id = $1', [
      (await approvalOf(href)).record.decisions[0]?.id,
    ])
    return rows[0] as Readonly<Record<string, unknown>>
  }
  const insert = (row: Readonly<Record<string, unknown>>) => {
    const keys = Object.keys(row)
    const places = keys.map((_, at) => `$${at + 1}`).join(', ')
    return world.owner.query(`insert into helhed.decision (${keys.join(', ')}) values (${places})`, Object.values(row))
  }

  it('that nothing is taken over afterwards, nor in another name, nor from before the plan was sent', async () => {
    const row = await decisionOf(await takeOver('Planen i databasen'))
    const anew = { ...row, id: '01900000-0000-7000-8000-0000000000ff' }
    await expect(insert({ ...anew, recorded_at: new Date('2026-06-01T10:00:00Z') })).rejects.toMatchObject({
      constraint: 'decision_is_taken_over_in_one_act',
    })
    await expect(insert({ ...anew, decided_on: '2015-10-31' })).rejects.toMatchObject({
      constraint: 'decision_is_not_older_than_its_paper',
    })
    await expect(insert({ ...anew, outcome: 'rejected', reasons: 'Nej' })).rejects.toMatchObject({
      constraint: 'taken_over_decisions_are_yes',
    })
    await expect(insert({ ...anew, item: null })).rejects.toMatchObject({ constraint: 'decisions_elsewhere_have_their_paper' })
    await expect(insert({ ...anew, takeover_of: null })).rejects.toMatchObject({ code: '23514' })
  })
})
