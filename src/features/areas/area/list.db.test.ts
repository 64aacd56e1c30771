import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let coordinator: Visit

beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

/** The names of the areas in the order that the list shows them. */
const namesAt = async (query: string, who: Visit = coordinator): Promise<readonly string[]> => {
  const { status, html } = await who.get(`/omraader${query}`)
  expect(status, query).toBe(200)
  return [...html.matchAll(/<th scope="row"><a href="\/omraader\/[^"]+">([^<]+)</g)].map(([, name = '']) => name)
}

describe('the list of areas', () => {
  it('is by name, and found by words of a name', async () => {
    expect(await namesAt('')).toEqual(['Eskebækparken', 'Højvangen', 'Mølleparken'])
    expect(await namesAt('?q=parken')).toEqual(['Eskebækparken', 'Mølleparken'])
    expect(await namesAt('?q=100%25')).toEqual([])
  })

  it('is narrowed by the status on the latest list, and by areas without one', async () => {
    expect(await namesAt('?status=none')).toEqual(['Eskebækparken', 'Højvangen'])
    expect(await namesAt('?status=unrecorded')).toEqual(['Mølleparken'])
    expect(await namesAt('?status=parallel')).toEqual([])
  })

  it('is narrowed by a figure strictly over and under a number', async () => {
    expect(await namesAt('?tal=U&over=43,4')).toEqual(['Højvangen'])
    expect(await namesAt('?tal=U&over=43,5')).toEqual([])
    expect(await namesAt('?tal=U&under=43,5')).toEqual(['Eskebækparken'])
    expect(await namesAt('?tal=U&over=40&under=43,6')).toEqual(['Højvangen'])
    expect(await namesAt('?tal=U')).toHaveLength(3)
  })

  it('is narrowed by form, plan and forum', async () => {
    const [every, planned, unplanned] = [await namesAt(''), await namesAt('?plan=med'), await namesAt('?plan=uden')]
    expect([...planned, ...unplanned].sort()).toEqual([...every].sort())
    expect(await namesAt('?forum=med')).toContain('Højvangen')
    expect(await namesAt('?form=scattered')).toEqual([])
  })

  it('is sorted by any shown column, with what is unknown last', async () => {
    for (const by of ['kommune', 'status', 'boliger', 'tilstand', 'residents', 'U', 'findes-ikke'])
      expect(await namesAt(`?sorter=${by}`)).toHaveLength(3)
    expect((await namesAt('?sorter=U&retning=ned'))[0]).toBe('Højvangen')
    expect((await namesAt('?sorter=navn&retning=ned'))[0]).toBe('Mølleparken')
  })

  it('shows the chosen figures with their year, and a reason where there is none', async () => {
    const { html } = await coordinator.get('/omraader?kolonner=U&kolonner=E')
    expect(html).toMatch(/43,5.*2014/)
    expect(html).toContain('intet tal er registreret')
    expect(html).not.toContain('1.204')
  })

  it('a page behind the last leads to the first', async () => {
    expect(await coordinator.get('/omraader?side=99&status=none')).toMatchObject({ status: 303, location: '/omraader?status=none' })
  })

  it('never shows an area of another municipality, whatever is asked', async () => {
    for (const query of ['?kommune=koebenhavn', '?q=ting', '?tal=U&over=0'])
      expect((await namesAt(query)).filter((name) => !['Eskebækparken', 'Højvangen', 'Mølleparken'].includes(name))).toEqual([])
  })
})
