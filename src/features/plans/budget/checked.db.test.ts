import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { confirmHours } from './confirm-hours.ts'
import { frameBudget } from './frame-budget.ts'
import { budgetsOf, cashLine, exampleFrame, hoursLine, planNow, valueOfResult } from './testing.ts'

let world: World
let writer: Actor
let director: Actor
let budgets: ReturnType<typeof budgetsOf>
beforeAll(async () => {
  world = await openWorld()
  writer = await world.actor('boligsocialt-sekretariat')
  director = await world.actor('koebenhavn-direktoer')
  budgets = budgetsOf(world, writer)
})
afterAll(() => world.close())

describe("a plan's budget is checked at every save", () => {
  it('40,000,000.00 split by the rule holds (check 1)', async () => {
    const check = await budgets.checkNow(await budgets.laid())
    expect(check).toMatchObject({
      holds: true,
      shares: {
        fund: 3_000_000_000,
        associations: 500_000_000,
        municipalitySubAgreements: 424_000_000,
        municipalityCoordination: 76_000_000,
      },
    })
  })

  it('12,345,678.90 and 0.09 hold to the øre in the split of checks 3 and 5', async () => {
    for (const [frame, ...parts] of [
      [1_234_567_890, 925_925_917, 154_320_986, 130_864_197, 23_456_790],
      [100, 75, 12, 11, 2],
      [9, 6, 1, 1, 1],
    ] as const) {
      const sources = ['fund', 'associations', 'municipalitySubAgreements', 'municipalityCoordination'] as const
      const lines = sources.map((source, index) => ({
        ...cashLine(1, 'Alt', source),
        cells: [{ year: 2016, amount: parts[index] ?? 0 }],
      }))
      const plan = await budgets.laid(lines, frame)
      expect(await budgets.checkNow(plan)).toMatchObject({ holds: true })
    }
  })

  it('one øre too much from the fund breaks both limits by one øre, and the thread says that money is lacking (check 6)', async () => {
    const plan = await budgets.laid()
    const [fund = '', , local = ''] = plan.lines
    valueOfResult(
      await budgets.change(
        plan,
        { line: fund, year: 2016, amount: 750_000_001, hours: null },
        { line: local, year: 2016, amount: 52_999_999, hours: null },
      ),
    )
    const check = await budgets.checkNow(plan)
    expect(check?.rules.find(({ id }) => id === 'fund-at-most-75')).toMatchObject({ holds: false, over: 1 })
    expect(check?.rules.find(({ id }) => id === 'local-at-least-25')).toMatchObject({ holds: false, missing: 1 })
    const { budget } = await planNow(world, writer, plan.slug)
    const { rows } = await world.owner.query('select state from helhed.thread_bead where id = $1', [budget?.id])
    expect(rows).toEqual([{ state: 'missing' }])
  })

  it('4,300,000.00 and 700,000.00 keep the total share, and hold only with a reason (check 7)', async () => {
    const plan = await budgets.laid()
    const [, , sub = '', , coordination = ''] = plan.lines
    valueOfResult(
      await budgets.change(
        plan,
        { line: sub, year: 2016, amount: 59_000_000, hours: null },
        { line: coordination, year: 2016, amount: 13_000_000, hours: null },
      ),
    )
    const find = async (id: string) => (await budgets.checkNow(plan))?.rules.find((rule) => rule.id === id)
    expect(await find('municipality-share')).toMatchObject({ holds: true })
    expect(await find('municipality-sub-agreements')).toMatchObject({ holds: false, over: 6_000_000 })
    expect(await find('municipality-coordination')).toMatchObject({ holds: false, missing: 6_000_000 })
    const reason = 'Sekretariatet deles med en anden plan'
    valueOfResult(await frameBudget(budgets.at, writer, { ...exampleFrame, reason, plan: plan.id, version: await budgets.version(plan) }))
    expect(await budgets.checkNow(plan)).toMatchObject({ holds: true })
  })

  it('320 hours at 385.00 count 0 until the manager confirms them, and again after a change (check 9)', async () => {
    const plan = await budgets.laid([hoursLine(2, 'SSP', 38_500, 'Børne- og ungechefen', '320')])
    const [line = ''] = plan.lines
    const hours = async () => {
      const check = await budgets.checkNow(plan)
      return { counts: check?.shares.municipalitySubAgreements, why: check?.rules.find(({ id }) => id === 'hours-confirmed')?.holds }
    }
    expect(await hours()).toEqual({ counts: 0, why: false })
    valueOfResult(await confirmHours(budgets.at, director, { plan: plan.id, line, version: await budgets.version(plan) }))
    expect(await hours()).toEqual({ counts: 12_320_000, why: true })
    valueOfResult(await budgets.change(plan, { line, year: 2016, amount: null, hours: '300.5' }))
    expect(await hours()).toEqual({ counts: 0, why: false })
  })
})
