import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordOfficialFigures } from '#features/areas'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let coordinator: Visit
/** The page while Mølleparken had no figures. */
let alone = ''

beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
  alone = await read('/omraader/hoejvangen/sammenlign')
  const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.area where slug = 'moelleparken'`)
  const figures = {
    residents: { amount: '1100' },
    U: { amount: '39.0', denominator: '600' },
    I: { amount: '20.0' },
    P: { amount: '2.00' },
    E: { amount: '48.0' },
    N: { amount: '70.0' },
  }
  const recorded = await recordOfficialFigures(world.platform, await world.actor('skanderborg-koordinator'), {
    area: rows[0]?.id ?? '',
    listDate: '2014-12-01',
    status: 'none',
    source: 'Prøve',
    figures,
    example: true,
  })
  if (!recorded.ok) throw new Error(recorded.refusals.map(({ say }) => say('en')).join())
})
afterAll(() => world.close())

const read = async (address: string): Promise<string> => {
  const { status, html } = await coordinator.get(address)
  expect(status, address).toBe(200)
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

describe('an area beside another', () => {
  it('finds the one that is most alike, says why, and says that a difference proves nothing', async () => {
    const page = await read('/omraader/hoejvangen/sammenlign')
    expect(page).toContain('Hvorfor Mølleparken')
    expect(page).toContain('Bidrag, ikke bevis')
    expect(page).toContain('Mølleparken ligger nærmest blandt 2 områder, du kan se, som har tal at sammenligne.')
    expect(page).toMatch(/Uden tilknytning, % 18-64 år 43,5 2014 39,0 eks\. 2014/)
    expect(page).toContain('Region Midtjylland')
    expect(page).toMatch(/Uden tilknytning, % 18-64 år 43,5 2014 39,0 eks. 2014 19,6 eks. 2014 23,4 eks. 2014 24,3 eks. 2014/)
  })

  it('says when there is nothing to choose among, and measures nothing then', () => {
    expect(alone).toContain('Eskebækparken er det eneste område, du kan se, som har tal at sammenligne med.')
    expect(alone).not.toContain('I alt, gennemsnit')
  })

  it('says of a hidden figure that it is hidden, and of none that it is not recorded', async () => {
    const { html } = await (await world.as('koebenhavn-direktoer')).get('/omraader/boligomraade-i-amager/sammenlign')
    expect(html).toContain('skjult, fordi det handler om få personer')
    expect(await read('/omraader/hoejvangen/sammenlign?med=eskebaekparken')).toContain('intet tal er registreret for stedet')
  })

  it('stands beside the other in what the lists do not have, too', async () => {
    const page = await read('/omraader/hoejvangen/sammenlign?med=eskebaekparken')
    expect(page).toMatch(/Andre nøgletal .* Børn i dagtilbud % 84,5 eks\. .* 85,5 eks\. .* 94,0 eks\./)
  })

  it('shows persons where the population is known, and says where it is not', async () => {
    const page = await read('/omraader/hoejvangen/sammenlign?med=moelleparken&vis=antal')
    expect(page).toContain('ca. 234')
    expect(page).toContain('antallet bag andelen er ikke registreret')
    expect(page).not.toContain('Hvorfor Mølleparken')
  })

  it('an area of another municipality cannot be chosen', async () => {
    const answer = await coordinator.get('/omraader/hoejvangen/sammenlign?med=tingbjerg')
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Området er ikke blandt dem')
  })
})
