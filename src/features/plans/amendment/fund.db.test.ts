import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#database/database'
import { municipalitiesOf } from '#features/identity'
import { wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { plansWithFund } from './fund.ts'

const amended = '/planer/helhedsplan-bispebjerg-1'

let world: World
let officer: Visit
beforeAll(async () => {
  world = await openWorld()
  officer = await world.as('landsbyggefonden-sagsbehandler')
})
afterAll(() => world.close())

/** Addresses of plans by whether the fund has said yes to them. */
const plans = async (yes: boolean): Promise<readonly string[]> => {
  const { rows } = await world.superuser.query<{ slug: string }>(
    `select slug from helhed.work where kind = 'plan' and helhed.fund_said_yes(municipality, id) = $1 order by slug`,
    [yes],
  )
  return rows.map(({ slug }) => slug)
}

describe("the fund's case handler", () => {
  it('finds in the overview every plan that the fund has said yes to, in every municipality, and no other', async () => {
    const { html } = await officer.get('/overblik')
    const shown = [...html.matchAll(/href="\/planer\/([\w-]+)\/aendringer"/g)].map(([, slug]) => slug)
    expect(shown.toSorted()).toEqual(await plans(true))
    expect(shown.length).toBeGreaterThan(1)
  })

  it('reads everything that was changed in such a plan, and its frozen versions, as page and as files', async () => {
    const { html, status } = await officer.get(`${amended}/aendringer`)
    expect(status).toBe(200)
    const words = wordsOf(html)
    for (const one of [
      'Nabohjælp i ferien',
      'Ændring 3',
      'Ændring 3 venter på svar fra Landsbyggefonden.',
      'Skolebestyrelsen skal høres først',
      'Version 2, godkendt af alle',
    ])
      expect(words, one).toContain(one)
    expect(html, 'no way to what is not the fund').not.toMatch(new RegExp(`href="${amended}(/aendringer/\\d|/beslutninger|"|#)`))
    expect((await officer.get(`${amended}/aendringer.csv`)).html).toContain('Nabohjælp i ferien')
    expect((await officer.get(`${amended}/versioner/2/plan.pdf`)).headers.get('content-type')).toBe('application/pdf')
  })

  it('reads nothing of a plan that the fund has not said yes to, and nothing else of one that it has', async () => {
    const [other] = await plans(false)
    for (const path of ['aendringer', 'aendringer.csv', 'versioner/1/plan.pdf'])
      expect((await officer.get(`/planer/${other}/${path}`)).status, path).toBe(404)
    for (const path of ['budget', 'versioner/1', 'aendringer/3', 'dokumenter', 'dele/1'])
      expect((await officer.get(`${amended}/${path}`)).status, path).toBe(403)
    expect((await officer.post(`${amended}/aendringer/3`, { reason: 'Nej' })).status).toBe(403)
  })
})

describe('the database', () => {
  it("says which plans are the fund's to those alone who act for it", async () => {
    const asked = async (who: string, own = true) => {
      const actor = await world.actor(who)
      const scope = { municipalities: own ? municipalitiesOf(actor) : [0, 101], person: actor.person }
      return (await reading(world.platform.database, scope, (tx) => plansWithFund(tx, null))).length
    }
    expect(await asked('landsbyggefonden-sagsbehandler')).toBe((await plans(true)).length)
    expect(await asked('koebenhavn-koordinator')).toBe(0)
    expect(await asked('koebenhavn-koordinator', false), 'even in the scope of the country').toBe(0)
  })
})
