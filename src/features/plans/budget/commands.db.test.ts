import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { addLine } from './add-line.ts'
import { type CellChange, cellName } from './cells.ts'
import { changeBudget } from './change-budget.ts'
import { confirmHours } from './confirm-hours.ts'
import { frameBudget } from './frame-budget.ts'
import { layBudget } from './lay-budget.ts'
import { removeLine } from './remove-line.ts'
import { budgetsOf, cashLine, exampleFrame, exampleLines, hoursLine, refusing, valueOfResult } from './testing.ts'

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

/** Does something that must be refused, and shows that nothing was saved. */
const refusedBy: ReturnType<typeof refusing> = (act) => refusing(world)(act)

describe('the cells of a budget', () => {
  it('an emptied cell is gone, a filled one is there, and unchanged ones are not told of', async () => {
    const plan = await budgets.laid()
    const [line = ''] = plan.lines
    const changes = valueOfResult(
      await budgets.change(
        plan,
        { line, year: 2016, amount: null, hours: null },
        { line, year: 2017, amount: 750_000_000, hours: null },
        { line, year: 2018, amount: 0, hours: null },
      ),
    )
    expect(changes.map(({ year }) => year)).toEqual([2016, 2018])
    const cells = (await budgets.linesNow(plan)).find(({ id }) => id === line)?.cells
    expect(cells?.map(({ year, amount }) => [year, amount])).toEqual([
      [2017, 750_000_000],
      [2018, 0],
      [2019, 750_000_000],
    ])
  })

  it('are refused with line and year when they hold what no cell can, all or none', async () => {
    const plan = await budgets.laid([...exampleLines, hoursLine(2, 'SSP', 38_500, 'Leder', '320')])
    const [line = '', , , , , ssp = ''] = plan.lines
    const right: CellChange = { line, year: 2017, amount: 1, hours: null }
    const said = async (cell: CellChange) => (await refusedBy(() => budgets.change(plan, right, cell)))[cellName(cell.line, cell.year)]
    expect(await said({ line, year: 2015, amount: 1, hours: null })).toBe(
      '1 Løn, projektmedarbejdere, 2015: året ligger uden for planens år, 2016-2019.',
    )
    expect(await said({ line, year: 2016, amount: -1, hours: null })).toMatch(/^1 Løn, projektmedarbejdere, 2016: .*under nul/)
    expect(await said({ line, year: 2016, amount: 0.5, hours: null })).toMatch(/to decimaler/)
    expect(await said({ line, year: 2016, amount: Number.NaN, hours: null })).toMatch(/to decimaler/)
    expect(await said({ line, year: 2016, amount: 100_000_000_000_001, hours: null })).toMatch(/for stort/)
    expect(await said({ line, year: 2016, amount: null, hours: '3' })).toMatch(/kroner på en linje med penge/)
    expect(await said({ line: ssp, year: 2016, amount: null, hours: '1.005' })).toMatch(/^2 SSP \(Leder\), 2016: .*to decimaler/)
    expect(await said({ line: ssp, year: 2016, amount: null, hours: '-2' })).toMatch(/under nul/)
    expect(await said({ line: ssp, year: 2016, amount: null, hours: 'mange' })).toMatch(/kun tal/)
    expect(await said({ line: ssp, year: 2016, amount: null, hours: '99999999' })).toMatch(/for stort/)
    expect(await said({ line: newId(), year: 2016, amount: 1, hours: null })).toBe('Linjen findes ikke i planens budget.')
  })

  it("a line of another plan's budget is none of this one's", async () => {
    const [plan, other] = [await budgets.laid(), await budgets.laid()]
    const [line = ''] = other.lines
    expect(await refusedBy(() => budgets.change(plan, { line, year: 2016, amount: 1, hours: null }))).toEqual({
      [cellName(line, 2016)]: 'Linjen findes ikke i planens budget.',
    })
  })

  it('a stale edit, nothing changed, and more than a budget can be are refused', async () => {
    const plan = await budgets.laid()
    const [one = '', two = ''] = plan.lines
    const cell = { line: one, year: 2016, amount: 1, hours: null }
    const stale = await refusedBy(() => changeBudget(budgets.at, writer, { plan: plan.id, version: 77, cells: [cell] }))
    expect(stale.version).toMatch(/En anden gemte/)
    expect(await refusedBy(() => budgets.change(plan, { ...cell, amount: 750_000_000 }))).toEqual({ '': 'Der er ikke ændret noget.' })
    const all = 100_000_000_000_000
    const much = await refusedBy(() => budgets.change(plan, { ...cell, amount: all }, { ...cell, line: two, amount: all }))
    expect(much['']).toMatch(/en billion/)
  })
})

describe('frame and lines', () => {
  it('a frame is refused that is no amount, by no rule, in the prices of no year', async () => {
    const { id: plan } = await budgets.made()
    const said = await refusedBy(() =>
      frameBudget(budgets.at, writer, { plan, frame: -1, rule: 'svensk', priceLevel: 16, reason: 'x'.repeat(1_001) }),
    )
    expect(Object.keys(said)).toEqual(['frame', 'rule', 'priceLevel', 'reason'])
    expect(Object.keys(await refusedBy(() => frameBudget(budgets.at, writer, { ...exampleFrame, plan, frame: Number.NaN })))).toEqual([
      'frame',
    ])
  })

  it('a frame that somebody set meanwhile is not set over', async () => {
    const plan = await budgets.laid()
    const stale = await refusedBy(() => frameBudget(budgets.at, writer, { ...exampleFrame, frame: 100, plan: plan.id }))
    expect(stale.version).toMatch(/En anden gemte/)
  })

  it('a line needs a frame, a part, a purpose, and years of the plan; hours a rate and a manager', async () => {
    const bare = await budgets.made()
    expect(await refusedBy(() => addLine(budgets.at, writer, { plan: bare.id, ...cashLine(1, 'Løn', 'fund', 1) }))).toEqual({
      '': 'Planen har ingen ramme endnu. Fastlæg den først.',
    })
    const plan = await budgets.laid()
    const add = (line: Parameters<typeof addLine>[2] | Omit<Parameters<typeof addLine>[2], 'plan'>) =>
      refusedBy(() => addLine(budgets.at, writer, { ...line, plan: plan.id }))
    expect(Object.keys(await add(cashLine(9, ' ', 'fund')))).toEqual(['part', 'category'])
    expect(await add(hoursLine(1, 'SSP', 0, ' ', '1'))).toEqual({
      rate: 'Skriv, hvad en time er værd i kroner, over 0.',
      manager: 'Skriv, hvilken leder der giver timerne og skal bekræfte dem.',
    })
    const cells = [
      { year: 2014, amount: 1 },
      { year: 2016, amount: -1 },
      { year: 2017, amount: 1 },
      { year: 2017, amount: 1 },
    ]
    expect(Object.keys(await add({ ...cashLine(1, 'Løn', 'fund'), cells }))).toEqual(['year-2014', 'year-2016', 'year-2017'])
    expect(Object.keys(await add({ ...cashLine(1, 'Løn', 'fund'), rate: 100 }))).toEqual(['kind'])
  })

  it('a line with four years is one act, stands last in its part, and can be taken out again', async () => {
    const plan = await budgets.laid()
    const line = valueOfResult(await addLine(budgets.at, writer, { plan: plan.id, ...cashLine(1, 'Aktiviteter', 'fund', 1, 2, 3, 4) }))
    const lines = (await budgets.linesNow(plan)).filter(({ part }) => part.number === 1)
    expect(lines.map(({ category, cells }) => [category, cells.length])).toEqual([
      ['Løn, projektmedarbejdere', 4],
      ['Aktiviteter', 4],
    ])
    expect((await refusedBy(() => removeLine(budgets.at, writer, { plan: plan.id, line, version: 1 }))).version).toMatch(/En anden/)
    valueOfResult(await removeLine(budgets.at, writer, { plan: plan.id, line, version: await budgets.version(plan) }))
    expect((await budgets.linesNow(plan)).some(({ id }) => id === line)).toBe(false)
    await expect(removeLine(budgets.at, writer, { plan: plan.id, line, version: await budgets.version(plan) })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('a whole budget is taken over at once or not at all', async () => {
    const plan = await budgets.made()
    const wrong = [...exampleLines, cashLine(7, 'Løn', 'fund', 1), { ...cashLine(1, 'Rejser', 'fund'), cells: [{ year: 2031, amount: 1 }] }]
    const said = await refusedBy(() => layBudget(budgets.at, writer, { ...exampleFrame, plan: plan.id, lines: wrong }))
    expect(said.lines).toMatch(/^Rejser: Rejser, 2031: året ligger uden for/)
    const again = await budgets.laid()
    expect(await refusedBy(() => layBudget(budgets.at, writer, { ...exampleFrame, plan: again.id, lines: exampleLines }))).toEqual({
      '': 'Planen har allerede et budget. Ret det linje for linje.',
    })
  })
})

describe('confirming hours', () => {
  it('takes hours that are there, that nobody has confirmed, as they were seen', async () => {
    const plan = await budgets.laid([
      hoursLine(2, 'SSP', 38_500, 'Leder', '10'),
      hoursLine(3, 'Tom', 100, 'Leder'),
      cashLine(1, 'Løn', 'fund', 1),
    ])
    const [ssp = '', none = '', money = ''] = plan.lines
    const confirm = async (line: Id, seen?: number) =>
      confirmHours(budgets.at, director, { plan: plan.id, line, version: seen ?? (await budgets.version(plan)) })
    expect(await refusedBy(() => confirm(money))).toEqual({ '': 'Kun timer skal bekræftes.' })
    expect(await refusedBy(() => confirm(none))).toEqual({ '': 'Linjen har ingen timer at bekræfte.' })
    expect((await refusedBy(() => confirm(ssp, 9))).version).toMatch(/En anden/)
    valueOfResult(await confirm(ssp))
    expect(await refusedBy(() => confirm(ssp))).toEqual({ '': 'Timerne er allerede bekræftet.' })
    const { rows } = await world.owner.query('select confirmed_by from helhed.budget_line where id = $1', [ssp])
    expect(rows).toEqual([{ confirmed_by: director.person }])
  })

  it('is not for those who write the budget, nor is writing for those who confirm', async () => {
    const plan = await budgets.laid()
    const [line = ''] = plan.lines
    await expect(confirmHours(budgets.at, writer, { plan: plan.id, line, version: 1 })).rejects.toMatchObject({ code: 'DENIED' })
    const cells = [{ line, year: 2016, amount: 1, hours: null }]
    await expect(changeBudget(budgets.at, director, { plan: plan.id, version: 1, cells })).rejects.toMatchObject({ code: 'DENIED' })
    const stranger = await world.actor('skanderborg-koordinator')
    await expect(changeBudget(budgets.at, stranger, { plan: plan.id, version: 1, cells })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
