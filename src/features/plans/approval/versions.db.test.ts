import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#database/database'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { documentOf, readPlan } from '../read.ts'
import { hashOf, thaw } from '../version/canonical.ts'
import { differenceOf } from '../version/difference.ts'
import { versionTextsOf } from '../version/queries.ts'
import { mostMegabytes } from './file.ts'
import { actsOf } from './testing-acts.ts'
import { type ApprovalWorld, must, openApprovalWorld, paperFile, said } from './testing-world.ts'

let world: World
let w: ApprovalWorld
let acts: ReturnType<typeof actsOf>
beforeAll(async () => {
  world = await openWorld()
  w = await openApprovalWorld(world)
  acts = actsOf(w)
})
afterAll(() => world.close())

const frozen = async (slug: string, number: number) => {
  const { plan } = await w.read(slug)
  return reading(world.platform.database, { municipalities: [101], person: null }, (tx) => versionTextsOf(tx, 101, plan.id, number))
}

describe('what was frozen', () => {
  it('stays when a goal changes after the approval, with its hash, while the difference shows the change', async () => {
    const { slug } = await w.sent('Frosset')
    await w.agree(slug, [1])
    const before = await frozen(slug, 1)
    await acts.moveTarget(slug, 1, '85')
    const after = await frozen(slug, 1)
    expect(after).toEqual(before)
    for (const { text, hash } of after) expect(hashOf(text)).toBe(hash)
    const { plan, standings } = await w.read(slug)
    const difference = differenceOf(thaw(after.map(({ text }) => text)), documentOf(plan))
    expect(
      difference.map(({ changes }) => changes.map(({ what, before: from, after: to }) => [what('da'), from?.('da'), to?.('da')])),
    ).toEqual([[['Mål 1, Flere er trygge (1): skal nå', '80', '85']]])
    expect(standings.find(({ step }) => step.key === 'district-board')?.state).toBe('complete')
  })

  it('sub-agreement 2 sent back by TMU opens its two steps only; 1, 3 and 4 keep theirs and their hash (check 27)', async () => {
    const { slug } = await w.sent('Sendt tilbage')
    await w.agree(slug, [1, 2, 3, 4])
    const { plan } = await w.read(slug)
    const second = plan.parts.find(({ number }) => number === 2)?.id ?? ''
    const committee = await w.deciderOf(slug, 'committee')
    const returning = { outcome: 'returned', reasons: 'Målet er for lavt', returns: [second] } as const
    expect(said(await w.record(slug, committee, 'coordinator', { ...returning, reasons: null }))).toEqual([
      expect.stringMatching(/^reasons/),
    ])
    expect(said(await w.record(slug, committee, 'coordinator', { ...returning, returns: [] }))).toEqual([expect.stringMatching(/^returns/)])
    must(await w.confirm(slug, must(await w.record(slug, committee, 'coordinator', returning))))
    expect(said(await w.record(slug, committee, 'coordinator'))).toEqual([expect.stringMatching(/sendt tilbage/)])
    await acts.moveTarget(slug, 2, '90')
    expect(must(await w.submit(slug, '2016-02-26')).number).toBe(2)
    const { record, standings } = await w.read(slug)
    const stateIn = (key: string) =>
      record.steps.length > 0 &&
      standings
        .filter(({ step }) => step.key === key)
        .map(({ about, state }) => `${plan.parts.find(({ id }) => id === about)?.number} ${state}`)
    expect(stateIn('local-leaders')).toEqual(['1 complete', '2 open', '3 complete', '4 complete'])
    expect(stateIn('district-board')).toEqual(['1 complete', '2 closed', '3 complete', '4 complete'])
    const hashes = record.versions.map(({ parts }) => new Map(parts.map(({ part, hash }) => [part, hash])))
    for (const part of plan.parts.filter(({ kind }) => kind === 'sub')) {
      expect(hashes[0]?.get(part.id) === hashes[1]?.get(part.id)).toBe(part.number !== 2)
    }
    await w.agree(slug, [2], '2016-02-27')
    must(await w.record(slug, committee, 'coordinator', {}, '2016-02-28'))
  })

  it("an estate's no leaves the others, takes it out of the next version, and asks for a new lead estate", async () => {
    const { slug } = await w.sent('En siger nej')
    const [first = ''] = w.estates
    const meeting = await w.deciderOf(slug, 'estate-meetings', first)
    const no = must(await w.record(slug, meeting, 'manager', { outcome: 'rejected', reasons: 'Huslejen', votes: { for: 3, against: 40 } }))
    expect((await w.read(slug)).plan.estates).toHaveLength(3)
    must(await w.confirm(slug, no))
    const { plan, standings } = await w.read(slug)
    expect(plan.estates.map(({ id }) => id)).not.toContain(first)
    expect(plan.left).toMatchObject([{ id: first, leftReason: 'Huslejen' }])
    expect(plan.lead).toBeNull()
    expect(standings.find(({ step }) => step.key === 'fund')?.state).toBe('returned')
    expect(standings.filter(({ step, state }) => step.key === 'estate-meetings' && state === 'open')).toHaveLength(2)
    expect(said(await w.submit(slug, '2016-02-26')).join(' ')).toMatch(/En ledende afdeling/)
    await world.superuser.query('update helhed.work set lead_estate_id = $1 where slug = $2', [w.estates[1], slug])
    expect(must(await w.submit(slug, '2016-02-26')).number).toBe(2)
    const [facts] = thaw((await frozen(slug, 2)).map(({ text }) => text)).parts.flatMap((part) => part.plan ?? [])
    expect(facts?.estates.map(({ id }) => id).toSorted()).toEqual(w.estates.slice(1).toSorted())
    expect((await w.read(slug)).standings.find(({ step }) => step.key === 'fund')?.state).toBe('closed')
  })

  it('an estate whose meeting said no keeps reading the plan and its own vote, before and after the next version', async () => {
    const { slug } = await w.sent('Uden afdelingen')
    const [, estate] = w.estates
    const meeting = await w.deciderOf(slug, 'estate-meetings', estate)
    must(await w.confirm(slug, must(await w.record(slug, meeting, 'coordinator', { outcome: 'rejected', reasons: 'Nej' }))))
    const minutes = await world.actor('afdeling-3-referent')
    const reads = () =>
      reading(world.platform.database, { municipalities: [101], person: minutes.person }, (tx) => readPlan(tx, minutes, slug))
    const plan = await reads()
    expect(plan?.left.map(({ id }) => id)).toEqual([estate])
    const { standings } = await w.read(slug)
    expect(standings.find(({ about }) => about === estate)).toMatchObject({ state: 'rejected' })
    must(await w.submit(slug, '2016-02-26'))
    expect((await w.read(slug)).standings.some(({ about }) => about === estate)).toBe(false)
    expect((await reads())?.slug).toBe(slug)
  })

  it('a plan that was rejected is closed: nothing is decided, named or sent any more', async () => {
    const { slug } = await w.sent('Afvist')
    const leader = await w.deciderOf(slug, 'local-leaders', 1)
    must(await w.take(slug, leader, await w.actor('partner'), { outcome: 'rejected', reasons: 'Nej' }))
    expect(said(await w.take(slug, await w.deciderOf(slug, 'local-leaders', 2), await w.actor('partner')))).toEqual([
      expect.stringMatching(/afvist/),
    ])
    expect(said(await w.name(slug, 'local-leaders', [], [2]))).toEqual([expect.stringMatching(/afvist/)])
    expect(said(await w.submit(slug))).toEqual([expect.stringMatching(/afvist/)])
  })
})

describe('bad input to a record', () => {
  it('a date before the submission or ahead, a paper that is missing, empty, too large or no paper: each at its field, nothing saved', async () => {
    const { slug } = await w.sent('Dårlige bilag')
    const meeting = await w.deciderOf(slug, 'estate-meetings', w.estates[0])
    const tried = async (facts: Parameters<typeof w.record>[3]) => said(await w.record(slug, meeting, 'coordinator', facts))
    expect(await tried({ decidedOn: '2016-02-07' })).toEqual([expect.stringMatching(/^decidedOn: .*før planen blev indsendt/)])
    expect(await tried({ decidedOn: '2016-02-21' })).toEqual([expect.stringMatching(/^decidedOn: .*frem i tiden/)])
    expect(await tried({ file: null })).toEqual([expect.stringMatching(/^file: Vedlæg bilaget/)])
    expect(await tried({ file: { name: 'tom.pdf', bytes: new Uint8Array() } })).toEqual([expect.stringMatching(/^file: /)])
    expect(await tried({ file: { name: 'noter.pdf', bytes: new TextEncoder().encode('<html>') } })).toEqual([
      expect.stringMatching(/^file: .*PDF, PNG eller JPEG/),
    ])
    const large = new Uint8Array(mostMegabytes * 1024 * 1024 + 1)
    large.set(paperFile.bytes)
    expect(await tried({ file: { name: 'stor.pdf', bytes: large } })).toEqual([expect.stringMatching(/^file: .*20 MB/)])
    expect((await w.read(slug)).record.decisions).toEqual([])
    expect(
      (await world.owner.query(`select count(*)::int as many from helhed.stored_file where name in ('tom.pdf', 'noter.pdf', 'stor.pdf')`))
        .rows,
    ).toEqual([{ many: 0 }])
    must(await w.record(slug, meeting, 'coordinator', { decidedOn: '2016-02-01', precision: 'month' }))
  })
})
