import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import { approved, doing, holder, type LaidEffort, laidEffort, proposer, sent } from '../../../../test/setup/plant-efforts.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { endEffort } from '../index.ts'

let world: World
let effort: LaidEffort
let goal: string
beforeAll(async () => {
  world = await openWorld()
  effort = await laidEffort(world)
  const { rows } = await world.owner.query<{ id: string }>(
    'select goal.id from helhed.goal join helhed.part on part.id = goal.part_id where part.work_id = $1',
    [effort.id],
  )
  goal = rows[0]?.id ?? ''
})
afterAll(() => world.close())

/** Writes a figure of the effort's one goal in the first half of 2026, on the screen that it is given. */
const write = async (who: string, amount: string, words: Readonly<Record<string, string>> = {}) => {
  const visit = await world.as(who)
  const { html } = await visit.get(`${effort.href}/maalinger?aar=2026`)
  return visit.post(`${effort.href}/maalinger`, { seen: valueIn(html, 'seen') ?? '', aar: '2026', [`${goal}_2026-H1`]: amount, ...words })
}

describe('the goals of an effort', () => {
  it('stand on the screen of all that one measures, for those who work in its area too', async () => {
    for (const who of [proposer, holder])
      expect((await (await world.as(who)).get('/maalinger?aar=2026')).html).toContain(`action="${effort.href}/maalinger"`)
    expect((await (await world.as('gentofte-koordinator')).get('/maalinger?aar=2026')).html).not.toContain(effort.href)
  })

  it('are measured in its grid, and each figure has a page that leads back', async () => {
    expect(errorAt((await write(holder, 'mange')).html, `${goal}_2026-H1`)).not.toBe('')
    expect((await write(holder, '7')).status).toBe(303)
    const visit = await world.as(holder)
    const { html } = await visit.get(`${effort.href}/maalinger?aar=2026`)
    expect(valueIn(html, `${goal}_2026-H1`)).toBe('7')
    expect(html).not.toContain(`${effort.href}/maalinger/mangler`)
    const update = new RegExp(`href="(${effort.href}/maalinger/[0-9a-f-]{36})"`).exec(html)?.[1] ?? ''
    expect(wordsOf((await visit.get(update)).html)).toContain('Leder af dagtilbud i Højvangen')
    expect((await visit.get(effort.href)).html).toContain(`href="${update}"`)
  })

  it('are written by nobody from elsewhere', async () => {
    expect((await (await world.as('gentofte-koordinator')).get(`${effort.href}/maalinger`)).status).toBe(404)
    const director = await world.as('skanderborg-direktoer')
    expect((await director.get(`${effort.href}/maalinger`)).html).not.toContain(`name="${goal}_2026-H1"`)
    expect((await director.post(`${effort.href}/maalinger`, { aar: '2026', [`${goal}_2026-H1`]: '9' })).status).toBe(403)
  })

  it('are measured no more when it has ended', async () => {
    await sent(world, effort)
    await approved(world, effort)
    const over = { plan: effort.id, version: 1, endedOn: '2026-06-01', result: 'Ti børn kom fast.', takesOver: null }
    await doing(world, '2026-06-02T09:00:00+02:00')(proposer, endEffort, over)
    const visit = await world.as(proposer)
    expect((await visit.get('/maalinger?aar=2026')).html).not.toContain(effort.href)
    expect((await visit.get(`${effort.href}/maalinger?aar=2026`)).html).not.toContain(`name="${goal}_2026-H1"`)
    expect(wordsOf((await write(proposer, '9')).html)).toContain('afsluttet')
  })
})
