import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueIn, wordsOf } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { type ApprovalWorld, must, openApprovalWorld } from '../approval/testing-world.ts'
import { publishPlan } from '../plan/publish-plan.ts'
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

describe('an approved plan', () => {
  it('is published again as it stands, whatever became of the amendment that was sent last', async () => {
    const { slug, id } = await a.approved('Igen og igen')
    const shown = async (day: string): Promise<string | undefined> => {
      must(await publishPlan(w.on(day), await w.actor('coordinator'), { plan: id }))
      const { rows } = await world.owner.query<{ number: string }>(
        `select content->'version'->>'number' as number from helhed.publication where record_id = $1 and withdrawn_at is null`,
        [id],
      )
      return rows[0]?.number
    }
    await a.addOne(id)
    must(await a.send(slug))
    expect(await shown('2016-02-24'), 'waiting').toBe('1')
    must(await a.board(slug, { outcome: 'returned', reasons: 'Hvem driver det?' }))
    expect(await shown('2016-02-25'), 'returned').toBe('1')
    must(await a.send(slug, {}, '2016-02-26'))
    must(await a.board(slug, { outcome: 'rejected', reasons: 'Vi vil ikke' }, '2016-02-27'))
    expect(await shown('2016-02-27'), 'rejected').toBe('1')
    must(await withdrawAmendment(w.on('2016-02-28'), await w.actor('leader'), { plan: id, number: 1, reason: 'Vi venter' }))
    expect(await shown('2016-02-28'), 'withdrawn').toBe('1')
    must(await a.send(slug, {}, '2016-02-29'))
    must(await a.board(slug, {}, '2016-03-01'))
    expect(await shown('2016-03-01'), 'in force').toBe('4')
    await a.changeVision(slug)
    must(await a.send(slug, {}, '2016-03-02'))
    expect(await shown('2016-03-02'), 'another waits').toBe('4')
    const waiting = `insert into helhed.publication (municipality, id, kind, record_id, slug, title, content, published_at, published_by)
      select work.municipality, gen_random_uuid(), 'plan', work.id, work.slug, work.name,
        jsonb_build_object('version', jsonb_build_object('hash', version.hash)), now(), version.frozen_by
      from helhed.work join helhed.work_version version on version.work_id = work.id and version.number = 5 where work.id = $1`
    await expect(world.superuser.query(waiting, [id])).rejects.toMatchObject({ constraint: 'publication_is_of_an_approved_plan' })
  })
})

describe('the form that sends an amendment', () => {
  it('sends what its sender saw: changed meanwhile or sent by another, it comes back with the words and what is sent now', async () => {
    const { slug, id } = await a.approved('Set og sendt')
    const leader = await world.as('projektleder-1')
    const href = `/planer/${slug}/aendringer/ny`
    await a.addOne(id)
    const seen = valueIn((await leader.get(href)).html, 'seen') ?? ''
    await a.changeVision(slug)
    const words = { why: 'Beboerne har bedt om det', takesEffectOn: '2016-06-01', seen }
    const refused = await leader.post(href, words)
    expect(refused.status).toBe(422)
    expect(wordsOf(refused.html)).toContain('Planen er ændret, siden du åbnede siden')
    expect(valueIn(refused.html, 'why')).toBe(words.why)
    expect(await a.amendments(slug)).toEqual([])
    const now = { ...words, seen: valueIn(refused.html, 'seen') ?? '' }
    expect(now.seen).not.toBe(seen)
    const answers = await Promise.all([leader.post(href, now), leader.post(href, now)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    const late = answers.find(({ status }) => status === 422)
    expect(valueIn(late?.html ?? '', 'why')).toBe(words.why)
    expect(await a.amendments(slug)).toHaveLength(1)
  })
})

describe('a round that was sent again', () => {
  it('is open no more when the later one came into force, was returned or was withdrawn', async () => {
    const { slug, id } = await a.approved('To gange')
    const amending = async () => (await w.read(slug)).record.amending
    const leader = await world.as('projektleder-1')
    const seen = async (path = '') => wordsOf((await leader.get(`/planer/${slug}${path}`)).html)
    expect(await seen('/aendringer'), 'as approved').toContain('Planen er som den blev godkendt')
    await a.addOne(id)
    expect(await seen('/aendringer'), 'changed').toContain('men ingen ændring er sendt')
    must(await a.send(slug))
    expect(await amending()).toMatchObject({ number: 1, status: 'waiting', board: true })
    expect(await seen('/bestyrelse')).toContain('Ændring 1 er sendt')
    must(await a.board(slug, { outcome: 'returned', reasons: 'Hvem driver det?' }))
    expect(await amending()).toMatchObject({ number: 1, status: 'returned', board: false })
    expect(await seen('/bestyrelse')).not.toContain('Ændring 1 er sendt')
    must(await a.send(slug, {}, '2016-02-26'))
    expect(await amending()).toMatchObject({ number: 1, status: 'waiting' })
    must(await a.board(slug, {}, '2016-02-27'))
    expect(await amending()).toBeNull()
    expect(await seen('/dele/2/forandringsteori'), 'decisions on its versions').toMatch(/Version 3 .*1 afgørelse.*Version 2 .*1 afgørelse/)
    await a.changeVision(slug)
    must(await a.send(slug, {}, '2016-02-28'))
    must(await withdrawAmendment(w.on('2016-02-29'), await w.actor('leader'), { plan: id, number: 2, reason: 'Vi venter et år' }))
    expect(await amending()).toBeNull()
    expect(await seen('/aendringer')).not.toContain('Venter: trukket')
    expect((await leader.get(`/planer/${slug}/aendringer.csv`)).html).toContain('Vi venter et år')
  })
})
