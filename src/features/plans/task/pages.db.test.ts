import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laidPlan } from '../../../../test/doings/laid.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

const personOf = async (who: string): Promise<string> => (await world.actor(who)).person
const taskOf = async (title: string): Promise<string> =>
  (await world.owner.query<{ id: string }>('select id from helhed.plan_task where title = $1', [title])).rows[0]?.id ?? ''

describe('the tasks of a plan', () => {
  it('stand by their days, overdue ones with how late, and are reported done by whom and when', async () => {
    const plan = await laidPlan(world)
    const list = `${plan.href}/opgaver`
    expect((await member.post(`${list}/ny`, { title: 'Ring til klubben', dueOn: '2016-03-01', owner: 'Projektlederen' })).status).toBe(303)
    const before = wordsOf((await member.get(list)).html)
    expect(before).toMatch(/Ring til klubben 1\. marts 2016 Projektlederen Mangler: \d+ år for sent/)
    expect(before).toContain('Book beboerhuset – ingen endnu')
    const task = `${list}/${await taskOf('Ring til klubben')}`
    expect(errorAt((await member.post(`${task}/udfoert`, { on: '2099-01-01' })).html, 'on')).toContain('fremtiden')
    expect((await member.post(`${task}/udfoert`, { on: '2016-03-02', done: 'De kommer' })).status).toBe(303)
    expect(wordsOf((await member.get(list)).html)).toMatch(/1 udført opgave .*Ring til klubben De kommer .*udført 2\. mar\. 2016/)
    expect((await member.post(`${task}/udfoert`, { on: '2016-03-02' })).status).toBe(422)
    expect((await member.post(task, { title: 'En anden', version: '1' })).status).toBe(422)
    expect((await member.post(`${task}/tilbage`, { reason: 'De kom ikke' })).status).toBe(303)
  })

  it('are refused with two owners, an owner without access, something of another plan, and a stale edit', async () => {
    const [plan, other] = [await laidPlan(world), await laidPlan(world)]
    const ask = `${plan.href}/opgaver/ny`
    const before = await checksum(world.owner)
    const leader = await personOf('projekt-hoejvangen-projektleder')
    const title = 'Noget'
    expect(errorAt((await member.post(ask, { title, person: leader, owner: 'Også en rolle' })).html, 'owner')).toContain('ikke begge dele')
    const stranger = await personOf('gentofte-koordinator')
    expect(errorAt((await member.post(ask, { title, person: stranger })).html, 'person')).toContain('kan læse planen')
    expect(errorAt((await member.post(ask, { title, about: `part:${other.parts[1]}` })).html, 'about')).toContain('denne plan')
    expect(await checksum(world.owner)).toBe(before)
    expect((await member.post(ask, { title: 'Fælles', about: `part:${plan.parts[1]}` })).status).toBe(303)
    const task = `${plan.href}/opgaver/${await taskOf('Fælles')}`
    expect((await member.post(task, { title: 'Fælles møde', version: '1' })).status).toBe(303)
    const stale = await member.post(task, { title: 'Noget helt andet', owner: 'Projektlederen', version: '1' })
    expect([stale.status, valueIn(stale.html, 'title'), valueIn(stale.html, 'owner')]).toEqual([409, 'Noget helt andet', 'Projektlederen'])
    expect(wordsOf(stale.html), 'what the other saved stands beside it').toContain('Fælles møde')
    expect(valueIn(stale.html, 'version'), 'saving once more says what the user has now seen').toBe('2')
    expect((await member.post(`${task}/fjern`, { version: '1' })).status).toBe(422)
    expect((await member.post(`${task}/fjern`, { version: '2' })).status).toBe(303)
  })

  it('keep what somebody wrote of one that another has finished, taken back or taken away meanwhile, and say what happened', async () => {
    const plan = await laidPlan(world)
    const list = `${plan.href}/opgaver`
    await member.post(`${list}/ny`, { title: 'Ring til skolen', owner: 'Projektlederen' })
    const task = `${list}/${await taskOf('Ring til skolen')}`
    const told = async (path: string, words: Readonly<Record<string, string>>) => {
      const { status, html } = await member.post(path, words)
      return [status, wordsOf(html)] as const
    }
    expect((await told(`${task}/tilbage`, { reason: 'Det var en fejl' }))[1]).toMatch(/Det, du skrev .*Hvorfor Det var en fejl/)
    await member.post(`${task}/udfoert`, { on: '2016-03-02', done: 'De kommer' })
    const [twice, again] = await told(`${task}/udfoert`, { on: '2016-03-03', done: 'Jeg talte med lederen' })
    expect(twice).toBe(422)
    expect(again).toContain('Opgaven er allerede meldt udført.')
    expect(again).toMatch(/Det, du skrev .*Hvilken dag 3\. marts 2016 Hvad der kom ud af den Jeg talte med lederen/)
    expect((await told(task, { title: 'Ring til klubben', note: 'Husk nøglen', version: '1' }))[1]).toMatch(/Det, du skrev .*Husk nøglen/)
    expect((await told(`${task}/tilbage`, { reason: '' }))[1]).not.toContain('Det, du skrev')

    await member.post(`${task}/tilbage`, { reason: 'De kom ikke' })
    await member.post(`${task}/fjern`, { version: '1' })
    const before = await checksum(world.owner)
    for (const [path, words, wrote] of [
      [`${task}/udfoert`, { on: '2016-03-04', done: 'Nu er det gjort' }, 'Nu er det gjort'],
      [task, { title: 'Ring til klubben', note: 'Husk nøglen', version: '1' }, 'Husk nøglen'],
    ] as const) {
      const [status, page] = await told(path, words)
      expect(status).toBe(422)
      expect(page).toMatch(/Opgaven er fjernet .*»Ring til skolen« blev fjernet .* af Boligsocial koordinator/)
      expect(page).toContain(wrote)
    }
    expect(await checksum(world.owner)).toBe(before)
    expect((await member.get(task)).status).toBe(404)
    expect((await member.post(`${list}/01900000-0000-7000-8000-000000000000/udfoert`, { on: '2016-03-04' })).status).toBe(404)
  })

  it('are done by who has them also where he does not write the plan, and by nobody else', async () => {
    const plan = { href: '/planer/projekt-hoejvangen-2016-2020' }
    const director = await world.as('skanderborg-direktoer')
    await member.post(`${plan.href}/opgaver/ny`, {
      title: 'Direktørens',
      dueOn: '2018-01-01',
      person: await personOf('skanderborg-direktoer'),
    })
    await member.post(`${plan.href}/opgaver/ny`, { title: 'En andens', owner: 'Projektlederen' })
    expect((await director.post(`${plan.href}/opgaver/${await taskOf('En andens')}/udfoert`, { on: '2016-03-02' })).status).toBe(422)
    expect(wordsOf((await director.get('/overblik')).html)).toContain('Opgave: Direktørens')
    expect(wordsOf((await director.get('/aarshjul')).html)).toContain('Opgave: Direktørens')
    expect((await director.post(`${plan.href}/opgaver/${await taskOf('Direktørens')}/udfoert`, { on: '2016-03-02' })).status).toBe(303)
    expect(wordsOf((await director.get('/overblik')).html)).not.toContain('Opgave: Direktørens')
    expect((await director.post(`${plan.href}/opgaver/ny`, { title: 'x' })).status).toBe(403)
  })

  it('come from a checklist with days of the plan’s own, once', async () => {
    const plan = await laidPlan(world)
    const list = `${plan.href}/opgaver`
    expect(wordsOf((await member.get(list)).html)).toContain('forslag fra Helhed og står ikke i nogen lov')
    expect(errorAt((await member.post(list, { checklist: 'year', year: '2030' })).html, 'year')).toContain('planens år')
    expect((await member.post(list, { checklist: 'start', year: '2017' })).status).toBe(303)
    expect(wordsOf((await member.get(list)).html)).toContain('Skriv et udgangspunkt på hvert mål')
    expect(errorAt((await member.post(list, { checklist: 'start', year: '2017' })).html, 'checklist')).toContain(
      'ligger på planen i forvejen',
    )
    expect((await member.post(list, { checklist: 'year', year: '2017' })).status).toBe(303)
    expect((await member.post(list, { checklist: 'year', year: '2018' })).status).toBe(303)
    expect(wordsOf((await member.get(`${plan.href}/aarshjul`)).html)).toContain('Opgave: Gå alle mål igennem med bestyrelsen')
  })
})
