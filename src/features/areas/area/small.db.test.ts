import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicScope, reading } from '#database/database'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import { wordsOf } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import type { FigureCode } from './area.ts'
import { isSmallFigure } from './small.ts'
import { smallFigure } from './small-sql.ts'
import { publicAddresses } from './testing.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Case = {
  readonly code: FigureCode
  readonly amount: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly residents: string | null
}

const count = (most: number) => fc.option(fc.nat(most).map(String))
const figures: fc.Arbitrary<Case> = fc.oneof(
  fc.record({
    code: fc.constantFrom<FigureCode>('U', 'I', 'P', 'E'),
    amount: fc.option(fc.nat(1_000).map((tenths) => (tenths / 10).toFixed(1))),
    numerator: count(60),
    denominator: fc.option(fc.integer({ min: 1, max: 60 }).map(String)),
    residents: count(60),
  }),
  fc.record({
    code: fc.constant<FigureCode>('residents'),
    amount: count(30),
    numerator: fc.constant(null),
    denominator: fc.constant(null),
    residents: fc.constant(null),
  }),
)

const rules: readonly DisclosureRule[] = [
  { threshold: 5, zero: 'shown', denominator: 20, place: 0 },
  { threshold: 10, zero: 'hidden', denominator: 50, place: 40 },
]

describe('a figure of few persons', () => {
  it.each(rules)('is the same one to the pages as to the database: $threshold, zero $zero', async (rule) => {
    const cases = fc.sample(figures, 2_000)
    const { rows } = await reading(world.platform.database, publicScope, (tx) =>
      sql<{ small: boolean }>`select ${smallFigure(
        {
          amount: sql`amount`,
          numerator: sql`numerator`,
          denominator: sql`denominator`,
          residents: sql`residents`,
          counted: sql`(code = 'residents')`,
          whole: sql`(case when code <> 'residents' then 100 end)`,
        },
        rule,
      )} as small from jsonb_to_recordset(${JSON.stringify(cases)}::jsonb) as given (code text, amount numeric, numerator numeric, denominator numeric, residents numeric)`.execute(
        tx,
      ),
    )
    const differing = cases.filter((one, at) => isSmallFigure(one.code, one, one.residents, rule) !== rows[at]?.small)
    expect(differing).toEqual([])
    expect(new Set(rows.map(({ small }) => small)).size).toBe(2)
  })
})

describe('what was published before the rule of today', () => {
  it('gives a small figure away at no public address: pages, lists, maps, files and the interface', async () => {
    const told = '{"amount": "2.9100", "state": "known", "numerator": "3", "denominator": "103", "source": "Eksempel", "example": true}'
    const changed = await world.owner.query(
      `update helhed.publication set content = jsonb_set(content, '{listings}', (select jsonb_agg(case when list->>'day' = '2014-12-01'
         then jsonb_set(jsonb_set(list, '{figures,P}', $1::jsonb), '{figures,residents,amount}', '"4.0000"') else list end) from jsonb_array_elements(content->'listings') list))
       where slug = 'hoejvangen' and kind = 'area' and withdrawn_at is null`,
      [told],
    )
    expect(changed.rowCount).toBe(1)
    for (const address of publicAddresses('hoejvangen', 'skanderborg')) {
      const { status, html } = await world.visitor.get(address)
      expect(status, address).toBe(200)
      expect(html, address).not.toMatch(/2[,.]91|\b3 af 103\b|"(numerator|denominator)"/)
    }
    const page = wordsOf((await world.visitor.get('/omraader/hoejvangen')).html)
    expect(page).toContain('Antal under 5 er skjult (•)')
    expect(page).toContain('handler om så få, at nogen kunne kendes')
    // All figures of a place with four residents are hidden, the number of residents too.
    for (const address of ['/omraader', '/kommuner/skanderborg', '/kort?vis=residents', '/kort?vis=P'])
      expect(wordsOf((await world.visitor.get(address)).html), address).toMatch(/Højvangen.*• skjult af hensyn til privatliv/s)
  })
})
