import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstOf, laidPlan } from '../../../../test/doings/laid.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let member: Visit
let leader: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
  leader = await world.as('boligsocialt-sekretariat')
})
afterAll(() => world.close())

const cafe = { title: 'Cafeen er åben', dueOn: '2016-05-01', owner: 'Projektlederen' }

/** The address of the plan that everybody has approved, and of its moved milestone. */
const moved = async (): Promise<{ readonly href: string; readonly milestone: string }> => {
  const { rows } = await world.owner.query<{ slug: string; id: string }>(
    `select work.slug, move.milestone_id as id from helhed.milestone_move move join helhed.milestone m on m.municipality = move.municipality and m.id = move.milestone_id
      join helhed.part on part.municipality = m.municipality and part.id = m.part_id join helhed.work on work.municipality = part.municipality and work.id = part.work_id`,
  )
  return { href: `/planer/${rows[0]?.slug}`, milestone: rows[0]?.id ?? '' }
}

describe('the milestones of a plan', () => {
  it('stand on one page, late ones first and in words, and are reported reached with what shows it', async () => {
    const plan = await laidPlan(world)
    await member.post(`${plan.href}/dele/1/milepaele/ny`, { ...cafe, dueOn: '2018-12-01' })
    const list = `${plan.href}/milepaele`
    const before = wordsOf((await member.get(list)).html)
    expect(before).toContain('5 milepæle har passeret deres dag')
    expect(before.indexOf('I gang')).toBeLessThan(before.indexOf('Cafeen er åben'))
    const end = `${list}/${await firstOf(world, plan, 'milestone')}/afslutning`
    const words = { outcome: 'reached', on: '2016-05-30', evidence: 'Åbningsfest med 40 gæster' }
    expect(errorAt((await member.post(end, { ...words, on: '2099-01-01' })).html, 'on')).toContain('fremtiden')
    expect(errorAt((await member.post(end, { ...words, on: '2015-01-01' })).html, 'on')).toContain('før planen begynder')
    expect((await member.post(end, words)).status).toBe(303)
    const after = wordsOf((await member.get(list)).html)
    expect(after).toContain('nået 30. maj 2016 Åbningsfest med 40 gæster')
    expect(after).toContain('4 milepæle har passeret deres dag')
  })

  it('do not wait for each other in a circle, and are not removed while another waits', async () => {
    const plan = await laidPlan(world)
    const first = await firstOf(world, plan, 'milestone')
    await member.post(`${plan.href}/dele/1/milepaele/ny`, { ...cafe, needs: first })
    const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.milestone where part_id = $1 and id <> $2`, [
      plan.parts[1],
      first,
    ])
    const before = await checksum(world.owner)
    const circle = { title: 'I gang', dueOn: '2016-06-01', owner: 'Projektlederen', needs: rows[0]?.id ?? '', version: '1' }
    const refused = await member.post(`${plan.href}/milepaele/${first}`, circle)
    expect(errorAt(refused.html, 'needs')).toContain('I gang → Cafeen er åben → I gang')
    const kept = await member.post(`${plan.href}/milepaele/${first}/fjern`, { version: '1' })
    expect(wordsOf(kept.html)).toContain('for Cafeen er åben venter på den')
    expect(await checksum(world.owner)).toBe(before)
    expect(wordsOf((await member.get(`${plan.href}/milepaele`)).html)).toContain(
      'Ligger før det, den venter på: I gang (senest 1. jun. 2016)',
    )
  })

  it('of an approved plan keep the day that was promised first, and are moved only with a reason', async () => {
    const { href, milestone } = await moved()
    const list = wordsOf((await leader.get(`${href}/milepaele`)).html)
    expect(list).toContain('oprindelig 31. december 2016, flyttet én gang')
    expect(list).toContain('Seks af ti virksomheder har sagt ja')
    await leader.post(`${href}/milepaele/${milestone}/afslutning/tilbage`, { reason: 'Én aftale mangler' })
    const words = { title: 'Aftaler med ti virksomheder', dueOn: '2017-09-01', owner: 'Boligsocial medarbejder', version: '2' }
    const before = await checksum(world.owner)
    const silent = await leader.post(`${href}/milepaele/${milestone}`, words)
    expect(errorAt(silent.html, 'reason')).toContain('Planen er godkendt')
    expect(await checksum(world.owner)).toBe(before)
    expect((await leader.post(`${href}/milepaele/${milestone}`, { ...words, reason: 'Én virksomhed lukkede.' })).status).toBe(303)
    expect(wordsOf((await leader.get(`${href}/milepaele`)).html)).toContain('oprindelig 31. december 2016, flyttet 2 gange')
    const removed = await leader.post(`${href}/milepaele/${milestone}/fjern`, { version: '3' })
    expect(wordsOf(removed.html)).toContain('det slettes ikke')
  })
})
