import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstOf, laidPlan } from '../../../../test/doings/laid.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let coordinator: Visit
let auditor: Visit
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
  auditor = await world.as('skanderborg-revisor')
})
afterAll(() => world.close())

describe('the anchoring of an activity', () => {
  it('is lacking until somebody says what becomes of it, and keeps all that was said', async () => {
    const laid = await laidPlan(world)
    const list = `${laid.href}/forankring`
    const own = `${list}/${await firstOf(world, laid, 'activity')}`
    const told = async (path: string) => wordsOf((await auditor.get(path)).html)
    expect(await told(list)).toContain('Planen er slut, og 4 aktiviteter har ingen forankring.')
    expect(await told(`${laid.href}/bestyrelse`)).toContain('4 aktiviteter')

    const before = await checksum(world.owner)
    const refused = await coordinator.post(own, { becomes: 'taken_over', stage: 'agreed', money: '80.000 kr. om året' })
    expect([refused.status, await checksum(world.owner)]).toEqual([422, before])
    expect(errorAt(refused.html, 'byWhom')).toContain('hvem der tager over')
    expect(refused.html).toContain('80.000 kr. om året')
    expect((await auditor.post(own, { becomes: 'ends', stage: 'idea' })).status).toBe(403)

    expect((await coordinator.post(own, { becomes: 'taken_over', stage: 'talks', byWhom: 'Klubben' })).location).toContain(list)
    const agreement = { stage: 'agreed', agreedWith: 'Lederen af klubben', agreedOn: '2026-05-20' }
    const stale = await coordinator.post(own, { becomes: 'ends', stage: 'idea', note: 'Fra en gammel side' })
    expect([stale.status, wordsOf(stale.html).includes('Klubben')]).toEqual([409, true])
    expect(stale.html).toContain('Fra en gammel side')
    const numbered = { becomes: 'taken_over', byWhom: 'Klubben', ...agreement, agreedWith: 'Klubleder 010190-1234', version: '1' }
    expect(errorAt((await coordinator.post(own, numbered)).html, 'agreedWith')).toContain('CPR-nummer')
    expect((await coordinator.post(own, { becomes: 'taken_over', byWhom: 'Klubben', ...agreement, version: '1' })).status).toBe(303)
    const noted = { becomes: 'taken_over', byWhom: 'Klubben', ...agreement }
    await coordinator.post(own, { ...noted, version: '2', note: 'Kommunen mangler at svare' })
    const alone = await coordinator.post(own, { ...noted, version: '2' })
    expect([alone.status, wordsOf(alone.html).match(/Kommunen mangler at svare/g)?.length], 'a note alone is a difference').toEqual([
      409, 2,
    ])
    const ended = await coordinator.post(own, { becomes: 'ends', byWhom: 'Klubben', ...agreement, version: '3' })
    expect(errorAt(ended.html, 'byWhom')).toContain('Slutter aktiviteten, tager ingen over')
    expect(await told(list)).toContain('3 aktiviteter har ingen forankring')
    expect(await told(list)).toContain('Andre tager over: Klubben')
    const history = await told(own)
    expect(history).toContain('Andre tager over: Klubben. Der tales om det.')
    expect(history).toContain('Andre tager over: Klubben. Aftalt.')
  })
})
