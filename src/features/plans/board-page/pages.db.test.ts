import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueIn, wordsOf } from '../../../../test/setup/html.ts'
import { plantPlan } from '../../../../test/setup/plant.ts'
import { plantApproval } from '../../../../test/setup/plant-approval.ts'
import { plantHalfway } from '../../../../test/setup/plant-decisions.ts'
import { plantQuestion } from '../../../../test/setup/plant-reports.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const tingbjerg = '/planer/helhedsplan-tingbjerg-husum-2016-2019'
const halfway = '/planer/proevens-plan/bestyrelse'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const planted = await plantApproval(world, await plantPlan(world))
  await plantHalfway(world, planted)
  await plantQuestion(world, planted)
})
afterAll(() => world.close())

const seen = async (who: string, path: string): Promise<string> => wordsOf((await (await world.as(who)).get(path)).html)

describe('a plan on one page for its board', () => {
  it('has what waits, goals from where they began, who came, who pays, and what the municipality’s share went to', async () => {
    const words = await seen('boligsocialt-sekretariat', `${tingbjerg}/bestyrelse`)
    for (const said of [
      'Tag statusrapporten for hele 2018 til efterretning',
      'Alvorlig risiko: Medarbejderne søger andre job',
      '2 af 9 mål er nået eller på vej, 1 er bagud. 6 mål har ingen målt endnu.',
      '2.1 Flere er trygge om aftenen',
      '65 gange, frivillige: 94',
      'medfinansieringen holder',
      'Hvad kommunens 12,50 % er gået til',
      'Kommunen bidrager med 5.000.000 kr.',
      'kan tallene ikke vise alene',
    ])
      expect(words, said).toContain(said)
  })

  it('no longer asks for what was done', async () => {
    const secretariat = await world.as('boligsocialt-sekretariat')
    const { html } = await secretariat.get(`${tingbjerg}/bestyrelse`)
    const [, report] = /statusrapporter\/([0-9a-f-]{36})"/.exec(html) ?? []
    expect((await secretariat.post(`${tingbjerg}/statusrapporter/${report}/noteret`, { notedOn: '2019-02-21' })).status).toBe(303)
    const leader = await world.as('projektleder-1')
    const [, risk] = /risici\/([0-9a-f-]{36})"/.exec((await leader.get(`${tingbjerg}/risici`)).html) ?? []
    const version = valueIn((await leader.get(`${tingbjerg}/risici/${risk}`)).html, 'version') ?? ''
    expect((await leader.post(`${tingbjerg}/risici/${risk}/luk`, { reason: 'Planen er slut', version })).status).toBe(303)
    expect(await seen('boligsocialt-sekretariat', `${tingbjerg}/bestyrelse`)).toContain('Intet venter i dag')
  })

  it('of a plan half-way says that it is not approved, and tells of nothing that money went to', async () => {
    const words = await seen('skanderborg-koordinator', halfway)
    expect(words).toContain('Planen er ikke godkendt af alle endnu')
    expect(words).not.toContain('er gået til')
    expect(words).toContain('Svar på 1 spørgsmål fra fonden')
    expect(words).toContain('Afgørelse:')
    expect(words).toContain('Aftal, hvem der tager over efter 4 aktiviteter')
  })

  it('puts what has a deadline first, the nearest at the top', async () => {
    const words = await seen('skanderborg-koordinator', halfway)
    const dated = words.indexOf('Betingelse for godkendelsen')
    expect(dated).toBeGreaterThan(0)
    expect(dated).toBeLessThan(words.indexOf('Svar på 1 spørgsmål'))
  })

  it('is read by whoever reads the plan', async () => {
    expect((await world.visitor.get(halfway)).status).toBe(303)
    expect((await (await world.as('gentofte-koordinator')).get(halfway)).status).toBe(404)
    expect((await (await world.as('skanderborg-revisor')).get(halfway)).status).toBe(200)
  })
})
