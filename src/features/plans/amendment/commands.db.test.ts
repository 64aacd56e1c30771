import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bySlug } from '../../../../test/setup/lay.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { standingVersion } from '../approval/approval.ts'
import { statusOf } from '../approval/standing.ts'
import { type ApprovalWorld, must, openApprovalWorld, said } from '../approval/testing-world.ts'
import { addPlanEstate } from '../plan/estates.ts'
import { publishPlan } from '../plan/publish-plan.ts'
import { statusIn } from './amendment.ts'
import { withdrawAmendment } from './commands.ts'
import { amendingOf } from './testing.ts'

let world: World
let w: ApprovalWorld
let a: ReturnType<typeof amendingOf>
beforeAll(async () => {
  world = await openWorld()
  w = await openApprovalWorld(world)
  a = amendingOf(world, w)
})
afterAll(() => world.close())

const standing = async (slug: string): Promise<number | undefined> => standingVersion((await w.read(slug)).record)?.number

const planStatus = async (slug: string): Promise<string> => {
  const { record, standings } = await w.read(slug)
  return statusOf(record, standings)
}

const status = async (slug: string): Promise<string> => statusIn(await a.last(slug))

const broken = async (text: string, ...values: readonly unknown[]): Promise<string | undefined> =>
  world.superuser.query(text, [...values]).then(
    () => undefined,
    (error: { constraint?: string }) => error.constraint,
  )

describe('a minor amendment', () => {
  it('is decided by the board alone: the approved version stands until then, and is the new one after', async () => {
    const { slug, id } = await a.approved('Mindre')
    await a.addOne(id)
    expect(must(await a.send(slug))).toMatchObject({ number: 1, version: 2, weight: 'minor' })
    expect([await standing(slug), await status(slug), await planStatus(slug)]).toEqual([1, 'waiting', 'approved'])
    expect((await a.last(slug)).record.steps.map(({ key }) => key)).toEqual(['board'])
    must(await a.board(slug))
    expect([await standing(slug), await status(slug), await planStatus(slug)]).toEqual([2, 'in_force', 'approved'])
    const { plan } = await w.read(slug)
    expect(plan.versions.map(({ number, approved }) => [number, approved])).toEqual([
      [1, true],
      [2, true],
    ])
    must(await publishPlan(w.on('2016-03-01'), await w.actor('coordinator'), { plan: id }))
    const { rows } = await world.owner.query(
      `select content->'version'->>'number' as number, content::text like '%Nabohjælp%' as shown, content->>'amended' as amended from helhed.publication where record_id = $1 and withdrawn_at is null`,
      [id],
    )
    expect(rows).toEqual([{ number: '2', shown: true, amended: 'true' }])
  })

  it('may be sent as a major one with a reason, and with none it is not', async () => {
    const { slug, id } = await a.approved('Hævet')
    await a.addOne(id)
    expect(said(await a.send(slug, { asMajor: true }))).toEqual([expect.stringMatching(/^raised: /)])
    expect(await a.amendments(slug)).toEqual([])
    expect(must(await a.send(slug, { asMajor: true, raised: 'Fonden har bedt om at se den' })).weight).toBe('major')
    expect((await a.last(slug)).record.steps.map(({ key }) => key)).toEqual(['board', 'council', 'fund'])
  })
})

describe('a major amendment', () => {
  it('takes the board, the council and the fund, each after the other, and never who sent it', async () => {
    const { slug } = await a.approved('Større')
    await a.changeVision(slug)
    expect(must(await a.send(slug)).weight).toBe('major')
    expect(said(await a.record(slug, 'fund'))).toEqual([expect.stringMatching(/Bestyrelsen, Byrådet/)])
    must(await a.board(slug))
    expect(await status(slug)).toBe('waiting')
    expect(said(await a.record(slug, 'council', { by: 'leader' }))).toEqual([expect.stringMatching(/indsendt/)])
    const council = must(await a.record(slug, 'council'))
    expect(said(await a.confirm(slug, council, 'coordinator'))).toHaveLength(1)
    expect(said(await a.confirm(slug, council, 'leader'))).toEqual([expect.stringMatching(/indsendt/)])
    must(await a.confirm(slug, council))
    must(await a.confirm(slug, must(await a.record(slug, 'fund', { by: 'manager' }, '2016-02-28')), 'secretariat', '2016-02-29'))
    expect([await standing(slug), await status(slug), await planStatus(slug)]).toEqual([2, 'in_force', 'approved'])
  })
})

describe('an amendment that is answered with no', () => {
  it('leaves the approved version and the plan as they were, is sent again under its number, and its first round is over', async () => {
    const { slug, id } = await a.approved('Tilbage')
    await a.addOne(id)
    must(await a.send(slug))
    const first = await a.last(slug)
    expect(said(await a.board(slug, { outcome: 'returned' }))).toEqual([expect.stringMatching(/^reasons: /)])
    must(await a.board(slug, { outcome: 'returned', reasons: 'Hvem driver det?' }))
    expect([await standing(slug), await status(slug), await planStatus(slug)]).toEqual([1, 'returned', 'approved'])
    expect(must(await a.send(slug, { why: 'Frivillige driver det' }, '2016-02-26'))).toMatchObject({ number: 1, version: 3 })
    expect((await a.amendments(slug)).map(({ number, round }) => [number, round])).toEqual([
      [1, 2],
      [1, 1],
    ])
    const closed = await w.take(slug, a.deciderOf(first, 'board'), await world.actor('bydel-4-formand'), {}, '2016-02-27')
    expect(said(closed)).toEqual([expect.stringMatching(/sendt igen/)])
    must(await a.board(slug, { outcome: 'rejected', reasons: 'Vi vil ikke' }, '2016-02-28'))
    expect([await standing(slug), await status(slug), await planStatus(slug)]).toEqual([1, 'rejected', 'approved'])
  })

  it('can be withdrawn; then nothing more is decided on it, and the next has the next number', async () => {
    const { slug, id } = await a.approved('Trukket')
    await a.addOne(id)
    must(await a.send(slug))
    const withdraw = async (number: number, reason: string) =>
      withdrawAmendment(w.on('2016-02-25'), await w.actor('leader'), { plan: id, number, reason })
    must(await withdraw(1, 'Vi venter et år'))
    expect(await status(slug)).toBe('withdrawn')
    expect(said(await withdraw(1, 'Igen'))).toEqual([expect.stringMatching(/^reason: /)])
    expect(said(await a.board(slug))).toEqual([expect.stringMatching(/trukket tilbage/)])
    expect(must(await a.send(slug, {}, '2016-02-26')).number).toBe(2)
    must(await a.board(slug, {}, '2016-02-27'))
    expect(said(await withdraw(2, 'For sent'))).toEqual([expect.stringMatching(/^reason: /)])
  })
})

describe('what is no amendment', () => {
  it('is a plan that is not approved, one that has not changed, a second beside one that waits, and a day outside the plan', async () => {
    const sent = await w.sent('Ikke godkendt')
    expect(said(await a.send(sent.slug))).toEqual([expect.stringMatching(/^plan: Planen er ikke godkendt/)])
    const { slug, id } = await a.approved('Uændret')
    expect(said(await a.send(slug))).toEqual([expect.stringMatching(/^plan: Planen er som den godkendte/)])
    await a.addOne(id)
    expect(said(await a.send(slug, { takesEffectOn: '2021-01-01' }))).toEqual([expect.stringMatching(/^takesEffectOn: /)])
    must(await a.send(slug))
    await a.changeVision(slug)
    expect(said(await a.send(slug, {}, '2016-02-26'))).toEqual([expect.stringMatching(/Ændring 1 venter/)])
    expect(said(await w.submit(slug, '2016-02-26'))).toEqual([expect.stringMatching(/Ændring 1 er ikke afgjort/)])
    await expect(a.send(slug, {}, '2016-02-26', 'director')).rejects.toThrow()
  })

  it('is an estate that joins: its meeting is asked, so the plan goes whole', async () => {
    const { slug, id } = await a.approved('Ny afdeling')
    const estate = await bySlug(world, 'organisation', 'afdeling-1')
    must(await addPlanEstate(w.on('2016-02-23'), await w.actor('leader'), { plan: id, estate }))
    expect(said(await a.send(slug))).toEqual([expect.stringMatching(/afdelingsmødet skal spørges/)])
    must(await w.submit(slug, '2016-02-26'))
  })
})

describe('the database', () => {
  it('holds that one amendment waits at a time, that all must have said yes, and that nothing is decided after a withdrawal', async () => {
    const { slug, id } = await a.approved('I databasen')
    await a.addOne(id)
    must(await a.send(slug))
    const { id: amendment, after } = await a.last(slug)
    const again = `insert into helhed.amendment select municipality, gen_random_uuid(), work_id, 2, 1, before_id, why, takes_effect_on, weight, rule_from, grounds, raised, example, sent_at, sent_by, sent_for, sent_under from helhed.amendment where id = $1`
    expect(await broken(again, amendment)).toBe('one_amendment_at_a_time')
    const force = `insert into helhed.amendment_in_force select municipality, id, work_id, $2, sent_at, sent_by from helhed.amendment where id = $1`
    expect(await broken(force, amendment, after.id)).toBe('amendment_is_approved_by_all')
    const reason = `insert into helhed.amendment_withdrawal select municipality, id, 'x', sent_at, sent_by, sent_for, sent_under from helhed.amendment where id = $1`
    must(await a.board(slug))
    expect(await broken(reason, amendment)).toBe('withdrawal_is_of_an_open_amendment')
  })
})
