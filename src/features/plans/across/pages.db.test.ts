import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('the plans of a town side by side', () => {
  it('stand under their five boards, with what came of the municipality’s share of those that are approved', async () => {
    const secretary = await world.as('boligsocialt-sekretariat')
    const { html } = await secretary.get('/overblik/planer')
    const words = wordsOf(html)
    expect(words).toContain('14 planer i 5 bestyrelser.')
    for (const board of ['Amager', 'Bispebjerg', 'Nørrebro', 'Tingbjerg-Husum', 'Valby-Vesterbro-Kgs. Enghave'])
      expect(words).toContain(`Bydelsbestyrelsen for ${board}`)
    expect(words).toContain('Uden bestyrelse')
    expect(words).toContain('Hvad der er kommet ud af kommunens 12,50 %')
    expect(words).toContain('Regnet af 2 planer, som alle har godkendt.')
    expect(words).toContain('så tallet er for lavt')
    expect(words).toContain('mindst én gang i hvert hele kvartal')
    expect(words).toContain('mål ikke målt endnu')
    expect(words).toContain('som ikke er godkendt endnu: penge, der er søgt om')
    expect(words).toContain('Om ændringerne skyldes planerne, kan tallene ikke vise alene.')
  })

  it('are a file too, a row each', async () => {
    const secretary = await world.as('boligsocialt-sekretariat')
    const { html } = await secretary.get('/overblik/planer.csv')
    expect(html.trim().split('\n')).toHaveLength(15)
    expect(html).toContain('Helhedsplan Tingbjerg-Husum 2016-2019')
    expect(html).toMatch(/;https?:\/\/[^;]+\/planer\/helhedsplan-tingbjerg-husum-2016-2019/)
    expect(html.split('\n')[0]).toContain('Venter nu')
    expect(html.split('\n')[1]).toContain('København')
  })

  it('are of the reader’s own reach, and cost three statements', async () => {
    const leader = await world.as('projekt-hoejvangen-projektleder')
    world.statements.length = 0
    const words = wordsOf((await leader.get('/overblik/planer')).html)
    expect(world.statements.length).toBeLessThanOrEqual(4)
    expect(words).toContain('1 plan.')
    expect(words).not.toContain('Tingbjerg')
    expect(words).toContain('Ingen af planerne er godkendt af alle endnu')
  })
})
