import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bySlug } from '../../../../test/setup/lay.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { changePlan } from '../plan/change-plan.ts'
import { refuseRecord } from './confirm-decision.ts'
import { meetCondition } from './meet-condition.ts'
import { setDates } from './set-dates.ts'
import { statusOf } from './standing.ts'
import { submitPlan } from './submit-plan.ts'
import { type ApprovalWorld, must, openApprovalWorld, said } from './testing-world.ts'

let world: World
let w: ApprovalWorld
beforeAll(async () => {
  world = await openWorld()
  w = await openApprovalWorld(world)
})
afterAll(() => world.close())

const stateOf = async (slug: string, key: string, about?: number): Promise<string | undefined> => {
  const { plan, standings } = await w.read(slug)
  const id = about === undefined ? null : plan.parts.find(({ number }) => number === about)?.id
  return standings.find(({ step, about: of }) => step.key === key && of === id)?.state
}

describe('sending a plan', () => {
  it('a plan without a board cannot be sent, and nothing is saved (check 24)', async () => {
    const { slug, id } = await w.begin('Uden bestyrelse')
    await w.nameAll(slug)
    const { plan } = await w.read(slug)
    const { name, version, from, until, operator, lead, lead_reason: leadReason } = plan
    const rest = { plan: id, version, name, period: { from, until }, operator: operator?.id ?? null, lead: lead?.id ?? null, leadReason }
    must(await changePlan(w.on('2016-02-05'), await w.actor('leader'), { ...rest, board: null }))
    expect(said(await w.submit(slug))).toEqual([
      expect.stringMatching(/^plan: Planen kan ikke sendes endnu: En bestyrelse.*§ 6, stk\. 6, nr\. 2/),
      // The seats that were named were the board's that is gone.
      expect.stringMatching(/^plan: Planen kan ikke sendes endnu: Hvem der afgør: Kommunens pladser/),
    ])
    expect((await w.read(slug)).plan.versions).toEqual([])
  })

  it('a step in which nobody was named is asked for; the same text is not sent twice', async () => {
    const { slug } = await w.begin('To gange')
    expect(said(await w.submit(slug))).toHaveLength(4)
    await w.nameAll(slug)
    expect(must(await w.submit(slug)).number).toBe(1)
    expect(said(await w.submit(slug, '2016-02-09'))).toEqual([expect.stringMatching(/En ændring siden version 1/)])
  })

  it('gives the deadlines that were set with the sending, and refuses one that has passed', async () => {
    const { slug } = await w.begin('Med frister')
    await w.nameAll(slug)
    const { plan, record } = await w.read(slug)
    const meetings = record.steps.find(({ key }) => key === 'estate-meetings')?.id ?? ''
    const send = async (dueOn: string) =>
      submitPlan(w.on('2016-02-08'), await w.actor('leader'), { plan: plan.id, note: null, dues: [{ step: meetings, dueOn }] })
    expect(said(await send('2016-02-07'))).toEqual([expect.stringMatching(/^due-.*allerede gået/)])
    must(await send('2016-02-29'))
    const { deciders } = (await w.read(slug)).record
    expect(deciders.filter(({ step }) => step === meetings).map(({ dueOn }) => dueOn)).toEqual(w.estates.map(() => '2016-02-29'))
    expect(deciders.filter(({ step }) => step !== meetings).every(({ dueOn }) => dueOn === null)).toBe(true)
  })

  it('estates and the fund are asked without anybody naming them', async () => {
    const { slug } = await w.sent('Spørger selv')
    const { record } = await w.read(slug)
    expect(
      record.deciders
        .filter(({ kind }) => kind === 'meeting')
        .map(({ estate }) => estate)
        .toSorted(),
    ).toEqual([...w.estates].toSorted())
    expect(record.deciders.some(({ title }) => title === 'Landsbyggefonden')).toBe(true)
  })
})

describe('who decides', () => {
  it('a seat of an association, an association and somebody unknown are refused in the municipal branch (check 28)', async () => {
    const { slug } = await w.begin('Forkerte pladser')
    expect(said(await w.name(slug, 'district-board', [w.seats.association], [1]))).toEqual([
      expect.stringMatching(/taler ikke for kommunen/),
    ])
    const association = await bySlug(world, 'organisation', 'boligorganisation-2')
    expect(said(await w.name(slug, 'local-leaders', [association], [1]))).toEqual([expect.stringMatching(/samarbejdspartnere/)])
    expect(said(await w.name(slug, 'local-leaders', [w.seats.sof], [1]))).toEqual([expect.stringMatching(/Findes ikke/)])
    expect(said(await w.name(slug, 'district-board', [], [1]))).toEqual([expect.stringMatching(/mindst én/)])
    expect(said(await w.name(slug, 'district-board', [w.seats.sof, w.seats.buf], [1]))).toEqual([
      expect.stringMatching(/Her mangler: .*Teknik- og Miljøforvaltningen/),
    ])
    const elsewhere = await w.one(
      `select id from helhed.seat where municipality = 101 and body_id <> $1 and title = (select title from helhed.seat where id = $2) limit 1`,
      w.board,
      w.seats.sof,
    )
    expect(said(await w.name(slug, 'district-board', [elsewhere], [1]))).toEqual([expect.stringMatching(/ikke i planens bestyrelse/)])
  })

  it('each municipal seat must say yes; the last one completes the step (check 28)', async () => {
    const { slug } = await w.sent('Begge pladser')
    must(await w.take(slug, await w.deciderOf(slug, 'local-leaders', 1), await w.actor('partner')))
    for (const seat of [w.seats.tmf, w.seats.sof]) {
      must(await w.take(slug, await w.deciderOf(slug, 'district-board', 1, seat), await w.holderOf(seat)))
      expect(await stateOf(slug, 'district-board', 1)).toBe('open')
    }
    must(await w.take(slug, await w.deciderOf(slug, 'district-board', 1, w.seats.buf), await w.holderOf(w.seats.buf)))
    expect(await stateOf(slug, 'district-board', 1)).toBe('complete')
    expect(said(await w.name(slug, 'district-board', w.municipal, [1]))).toEqual([expect.stringMatching(/Planen er sendt/)])
  })

  it('nobody else decides for a seat or a partner, and no step before its turn', async () => {
    const { slug } = await w.sent('Ikke din plads')
    const leader = await w.deciderOf(slug, 'local-leaders', 1)
    const seat = await w.deciderOf(slug, 'district-board', 1, w.seats.sof)
    expect(said(await w.take(slug, leader, await w.actor('otherPartner')))).toEqual([
      expect.stringMatching(/handler for Socialforvaltningen/),
    ])
    expect(said(await w.take(slug, seat, await w.holderOf(w.seats.buf)))).toEqual([expect.stringMatching(/sidder på pladsen/)])
    expect(said(await w.take(slug, seat, await w.holderOf(w.seats.sof)))).toEqual([expect.stringMatching(/venter på: Lokale ledere/)])
    await expect(w.take(slug, leader, await w.actor('leader'))).rejects.toMatchObject({ code: 'DENIED' })
    expect(said(await w.record(slug, leader, 'coordinator'))).toEqual([expect.stringMatching(/kan ikke registreres af andre/)])
    expect(said(await w.take(slug, await w.deciderOf(slug, 'estate-meetings', w.estates[0]), await w.actor('partner')))).toEqual([
      expect.stringMatching(/uden for Helhed/),
    ])
  })

  it('deadlines come after meetings', async () => {
    const { slug, id } = await w.sent('Frister')
    const deciders = [await w.deciderOf(slug, 'committee')]
    const leader = await w.actor('leader')
    expect(said(await setDates(w.on('2016-02-09'), leader, { plan: id, deciders, dueOn: '2016-03-01', meetsOn: '2016-03-02' }))).toEqual([
      expect.stringMatching(/^meetsOn/),
    ])
    must(await setDates(w.on('2016-02-09'), leader, { plan: id, deciders, dueOn: '2016-03-03', meetsOn: '2016-03-02' }))
    expect((await w.read(slug)).record.deciders.find(({ id: one }) => one === deciders[0])).toMatchObject({
      dueOn: '2016-03-03',
      meetsOn: '2016-03-02',
    })
  })
})

describe('three acts of three people', () => {
  it('who submitted neither records nor confirms (check 29)', async () => {
    const { slug } = await w.sent('Egen plan')
    const meeting = await w.deciderOf(slug, 'estate-meetings', w.estates[0])
    expect(said(await w.record(slug, meeting, 'leader'))).toEqual([expect.stringMatching(/hverken afgøre, registrere eller bekræfte/)])
    const decision = must(await w.record(slug, meeting, 'coordinator'))
    expect(said(await w.confirm(slug, decision, 'leader'))).toEqual([expect.stringMatching(/hverken afgøre, registrere eller bekræfte/)])
  })

  it('who recorded does not confirm, nor anybody of the same organisation; another organisation does, once', async () => {
    const { slug } = await w.sent('Anden person')
    const decision = must(await w.record(slug, await w.deciderOf(slug, 'estate-meetings', w.estates[0]), 'coordinator'))
    expect(said(await w.confirm(slug, decision, 'coordinator'))).toEqual([expect.stringMatching(/registreret beslutningen/)])
    expect(said(await w.confirm(slug, decision, 'director'))).toEqual([
      expect.stringMatching(/anden organisation end Teknik- og Miljøforvaltningen/),
    ])
    const { standings } = await w.read(slug)
    expect(standings.find(({ about }) => about === w.estates[0])?.state).toBe('open')
    must(await w.confirm(slug, decision))
    const after = await w.read(slug)
    expect(after.standings.find(({ about }) => about === w.estates[0])).toMatchObject({
      state: 'complete',
      voices: [{ decision: { item: '4', page: '2', paper: { name: 'referat.pdf' } } }],
    })
    expect(said(await w.confirm(slug, decision))).toEqual([expect.stringMatching(/allerede bekræftet/)])
  })

  it('a refused record says why, never counts, and can be recorded again', async () => {
    const { slug, id } = await w.sent('Afvist registrering')
    const meeting = await w.deciderOf(slug, 'estate-meetings', w.estates[0])
    const decision = must(await w.record(slug, meeting, 'coordinator'))
    expect(said(await w.record(slug, meeting, 'manager'))).toEqual([expect.stringMatching(/venter på bekræftelse/)])
    const secretariat = await w.actor('secretariat')
    expect(said(await refuseRecord(w.on('2016-02-21'), secretariat, { plan: id, decision, reason: null }))).toEqual([
      expect.stringMatching(/^reason/),
    ])
    must(await refuseRecord(w.on('2016-02-21'), secretariat, { plan: id, decision, reason: 'Siden er en anden' }))
    expect((await w.read(slug)).standings.find(({ about }) => about === w.estates[0])?.state).toBe('open')
    must(await w.record(slug, meeting, 'coordinator', {}, '2016-02-22'))
  })

  it('the fund commits an amount with its letter when both branches are complete (checks 25 and 29)', async () => {
    const { slug } = await w.sent('Hele vejen')
    const fund = await w.deciderOf(slug, 'fund')
    await w.agree(slug, [1, 2, 3, 4])
    for (const key of ['committee', 'council'])
      must(await w.confirm(slug, must(await w.record(slug, await w.deciderOf(slug, key), 'coordinator'))))
    for (const estate of w.estates.slice(0, 2)) {
      must(await w.confirm(slug, must(await w.record(slug, await w.deciderOf(slug, 'estate-meetings', estate), 'manager'))))
    }
    const { plan } = await w.read(slug)
    const last = plan.estates.find(({ id }) => id === w.estates[2])?.name ?? '-'
    expect(said(await w.record(slug, fund, 'manager'))).toEqual([expect.stringContaining(last)])
    must(await w.confirm(slug, must(await w.record(slug, await w.deciderOf(slug, 'estate-meetings', w.estates[2]), 'manager'))))
    expect(said(await w.record(slug, fund, 'manager'))).toEqual([expect.stringMatching(/^commitment/)])
    must(await w.confirm(slug, must(await w.record(slug, fund, 'manager', { commitment: 3_000_000_000 }))))
    const { record, standings } = await w.read(slug)
    expect(statusOf(record, standings)).toBe('approved')
  })
})

describe('conditions', () => {
  it('one that blocks closes the next step until it is met with its proof', async () => {
    const { slug, id } = await w.sent('Betinget')
    const conditions = [{ what: 'Aftale med klubben', owner: 'Projektlederen', dueOn: '2016-04-01', proof: 'Aftalen', blocks: true }]
    const leader = await w.deciderOf(slug, 'local-leaders', 1)
    const partner = await w.actor('partner')
    expect(said(await w.take(slug, leader, partner, { outcome: 'conditional' }))).toEqual([expect.stringMatching(/^conditions/)])
    must(await w.take(slug, leader, partner, { outcome: 'conditional', conditions }))
    const seat = await w.deciderOf(slug, 'district-board', 1, w.seats.sof)
    expect(said(await w.take(slug, seat, await w.holderOf(w.seats.sof)))).toEqual([expect.stringMatching(/venter på/)])
    const condition = (await w.read(slug)).record.decisions.flatMap((one) => one.conditions)[0]?.id ?? ''
    const project = await w.actor('leader')
    const met = { plan: id, condition, proof: 'Aftalen', file: null }
    expect(said(await meetCondition(w.on('2016-02-15'), project, { ...met, metOn: '2016-02-11' }))).toEqual([
      expect.stringMatching(/før den blev stillet/),
    ])
    expect(said(await meetCondition(w.on('2016-02-15'), project, { ...met, metOn: '2016-02-16' }))).toEqual([
      expect.stringMatching(/frem i tiden/),
    ])
    must(await meetCondition(w.on('2016-02-15'), project, { ...met, metOn: '2016-02-15' }))
    expect(said(await meetCondition(w.on('2016-02-15'), project, { ...met, metOn: '2016-02-15' }))).toEqual([
      expect.stringMatching(/allerede opfyldt/),
    ])
    must(await w.take(slug, seat, await w.holderOf(w.seats.sof), {}, '2016-02-16'))
  })
})
