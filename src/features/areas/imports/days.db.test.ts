import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kernel/id'
import { errorAt } from '../../../../test/setup/html.ts'
import { bySlug, layingIn } from '../../../../test/setup/lay.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { takeIn } from './testing.ts'

const municipality = 746
const north = newId()
let world: World
let member: Visit
let whole: string
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
  whole = await bySlug(world, 'area', 'moelleparken')
  const lay = layingIn(world)
  await world.owner.query(`update helhed.area set period = daterange(lower(period), '2020-01-01') where id = $1`, [whole])
  const named = { slug: 'moelleparken-nord', name: 'Mølleparken Nord', nicknames: ['Mølleparken'] }
  await lay('area', { municipality, id: north, ...named, form: 'area', period: '[2020-01-01,)' })
  const became = { from_area_id: whole, to_area_id: north, kind: 'split' as const, day: '2020-01-01', reason: 'Delt' }
  await lay('area_succession', { municipality, id: newId(), ...became })
})
afterAll(() => world.close())

const plainly = (text: string | null): string => text?.replaceAll('\u00a0', ' ') ?? ''
const file = (...lines: readonly string[]): string => ['Område;År;Børn med fritidspas', ...lines].join('\r\n')
const take = async (...lines: readonly string[]) => {
  const result = await takeIn(world.platform, file(...lines), { code: 'fritidspas', names: ['Børn med fritidspas'] })
  return result.ok
    ? [result.value.added, ...result.value.refused.map(({ row, column, say }) => [row, column, plainly(say('da'))])]
    : 'refused'
}

describe('an area that was split', () => {
  it('is named in files by its own name, though its part is called so too, for the days when it was there', async () => {
    expect(await take('Mølleparken;2018;12', 'Mølleparken;2020;12', 'Mølleparken Nord;2019;7', 'Mølleparken Nord;2020;7')).toEqual([
      2,
      [3, 'År', 'Mølleparken var et område til 1. januar 2020'],
      [4, 'År', 'Mølleparken Nord er først et område fra 1. januar 2020'],
    ])
    const { rows } = await world.owner.query(`select place_id from helhed.indicator_value where as_of = '2018-12-31' and amount = 12`)
    expect(rows).toEqual([{ place_id: whole }])
  })

  it('and its part are refused by hand too for days when they were not there, and other areas may have figures from before they were registered', async () => {
    const write = (place: string, day: string) =>
      member.post('/noegletal/fritidspas/tal/nyt', { place, day, amount: '8', source: 'Skolen' })
    expect(plainly(errorAt((await write(whole, '2021-12-31')).html, 'day'))).toContain('Mølleparken var et område')
    expect(plainly(errorAt((await write(north, '2017-12-31')).html, 'day'))).toBe('Mølleparken Nord er først et område fra 1. januar 2020.')
    expect((await write(north, '2021-12-31')).status).toBe(303)
    await world.owner.query(`update helhed.area set period = '[2015-06-01,)' where slug = 'hoejvangen'`)
    expect((await write(await bySlug(world, 'area', 'hoejvangen'), '2012-12-31')).status).toBe(303)
  })
})
