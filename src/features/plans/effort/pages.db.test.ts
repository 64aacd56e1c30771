import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeEffort } from '#features/plans'
import { bySlug } from '../../../../test/setup/lay.ts'
import { doing, effortOf, holder, laidEffort, proposer, sent } from '../../../../test/setup/plant-efforts.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('the page of an effort', () => {
  it('tells of what is alike, whom to talk with, and takes the reason', async () => {
    const area = await bySlug(world, 'area', 'broholms-alle')
    const body = await bySlug(world, 'body', 'forum-for-broholms-alle')
    const effort = await laidEffort(world, 'gentofte-koordinator', { municipality: 157, area, body })
    const visit = await world.as('gentofte-koordinator')
    const { html } = await visit.get(effort.href)
    expect(html).toContain('1 ting i området ligner')
    expect(html).toContain('Lektiecafé i fælleshuset')
    expect(html).toContain('Tal med Koordinatoren for de frivillige, Frivillige i området')
    expect((await visit.post(`${effort.href}/begrundelse`, { words: '', version: '1' })).status).toBe(422)
    expect((await visit.post(`${effort.href}/begrundelse`, { words: 'Vores er for de ældste.', version: '1' })).status).toBe(303)
    expect((await visit.get(effort.href)).html).toContain('Vores er for de ældste.')
  })

  it('what was frozen is read as it was, with its fingerprint', async () => {
    const effort = await laidEffort(world)
    await sent(world, effort)
    const { html } = await (await world.as(proposer)).get(`${effort.href}/versioner/1`)
    expect(html).toContain('Lektiehjælp i klubben')
    expect(html).toContain('Fingeraftryk')
    expect((await (await world.as(proposer)).get(`${effort.href}/versioner/2`)).status).toBe(404)
  })

  it('stands in the list, which can be narrowed to efforts, and leads to its old name', async () => {
    const effort = await laidEffort(world, proposer, { name: 'Fundet i listen' })
    const visit = await world.as(proposer)
    expect((await visit.get('/planer?slags=effort&q=Fundet')).html).toContain(effort.href)
    expect((await visit.get('/planer?slags=plan&q=Fundet')).html).not.toContain(effort.href)
    const {
      municipality: _,
      activities: __,
      measure: ___,
      total: ____,
      source: _____,
      area: ______,
      ...facts
    } = await effortOf(world, 'Omdøbt')
    await doing(world)(proposer, changeEffort, { ...facts, plan: effort.id, version: 1 })
    expect((await visit.get(effort.href)).location).toBe('/indsatser/omdoebt')
  })

  it('is not there for who may not read it, nor below the plans', async () => {
    const effort = await laidEffort(world)
    expect((await (await world.as('gentofte-koordinator')).get(effort.href)).status).toBe(404)
    expect((await (await world.as(proposer)).get(`/planer/${effort.slug}`)).status).toBe(404)
  })

  it('from a body without areas it teaches, and from one with several it asks', async () => {
    const visit = await world.as(proposer)
    expect((await visit.get('/organer/byraadet-i-skanderborg/indsatser/ny')).html).toContain('ikke knyttet til noget område')
    expect((await visit.get('/organer/kuf-hoejvangen/indsatser/ny')).html).toContain('Begynd en indsats i Højvangen')
  })
})

describe('the overview', () => {
  it('asks who can answer, and never who proposed', async () => {
    const effort = await laidEffort(world)
    await sent(world, effort)
    expect((await (await world.as(holder)).get('/overblik')).html).toContain(`${effort.href}/afgoerelse`)
    expect((await (await world.as(proposer)).get('/overblik')).html).not.toContain(`${effort.href}/afgoerelse`)
  })
})
