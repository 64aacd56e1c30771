import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const read = async (who: string, slug: string) => {
  const { status, html } = await (await world.as(who)).get(`/overblik/kommune?kommune=${slug}`)
  return { status, html, words: wordsOf(html) }
}

describe('a municipality on one page', () => {
  it('has its areas by the law, its plans and efforts, and what has happened, each with the way to its source', async () => {
    const { status, html, words } = await read('skanderborg-byraadsmedlem', 'skanderborg')
    expect(status).toBe(200)
    expect(words).toMatch(
      /Højvangen Særligt udsat boligområde 2013 og 2014 ikke på listen nu udpeget af kommunen 1\. mar\. 2012 0 3 af 5 1\. dec\. 2014 Kun grundskole \+0,3/,
    )
    expect(words).toMatch(/af \d+; [1-9] udpeget af kommunen/)
    expect(words).toContain('Projekt Højvangen 2016-2020')
    for (const href of ['/omraader/hoejvangen', '/omraader/hoejvangen/kriterier', '/planer/projekt-hoejvangen-2016-2020'])
      expect(html).toContain(`href="${href}"`)
  })

  it('has its appropriations with what is left of them', async () => {
    const { words } = await read('koebenhavn-direktoer', 'koebenhavn')
    expect(words).toContain('Bevilget 35.800.000 kr. 18.750.000 kr. trukket')
    expect(words).toContain('Budget 2016')
  })

  it('of a municipality without any listed area says so, and shows its efforts', async () => {
    const { words } = await read('gentofte-koordinator', 'gentofte')
    expect(words).toContain('Broholms Allé har ikke stået på listen')
    expect(words).toContain('indsats')
    expect(words).toContain('Der er ikke registreret bevillinger.')
  })

  it('is for those who answer for the whole of it', async () => {
    expect((await read('hoejvangen-dagtilbudsleder', 'skanderborg')).status).toBe(403)
    expect((await read('koebenhavn-direktoer', 'skanderborg')).status).toBe(404)
    expect((await world.visitor.get('/overblik/kommune?kommune=skanderborg')).status).toBe(303)
    expect((await read('skanderborg-byraadsmedlem', 'findes-ikke')).status).toBe(404)
  })

  it('is reached from the overview', async () => {
    const { html } = await (await world.as('skanderborg-byraadsmedlem')).get('/overblik')
    expect(html).toContain('href="/overblik/kommune?kommune=skanderborg"')
  })
})
