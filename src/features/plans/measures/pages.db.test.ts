import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { newPlan, onDay, planNow, refusing, valueOfResult } from '../budget/testing.ts'
import { addGoal } from '../part/commands/add-goal.ts'
import { measureGoal } from '../part/commands/measure-goal.ts'
import { exampleGoal, exampleShare } from '../part/testing.ts'
import { cellName, noteName } from './cells.ts'
import { recordFigures } from './commands/record-figures.ts'
import { emptyCell } from './updates.ts'

let world: World
let writer: Actor
let member: Visit
let reader: Visit
beforeAll(async () => {
  world = await openWorld()
  writer = await world.actor('boligsocialt-sekretariat')
  member = await world.as('boligsocialt-sekretariat')
  reader = await world.as('koebenhavn-direktoer')
})
afterAll(() => world.close())

let number = 0
type Made = { readonly id: Id; readonly slug: string; readonly href: string; readonly jobs: Id; readonly share: Id }
/** A plan with a goal that is counted each quarter and a share. */
const made = async (): Promise<Made> => {
  number += 1
  const { id, slug } = await newPlan(world, writer, `Målt plan ${number}`)
  const add = async (goal: typeof exampleGoal) =>
    valueOfResult(await addGoal(onDay(world, '2016-03-01'), writer, { plan: id, part: 1, ...goal })).id
  return { id, slug, href: `/planer/${slug}/maalinger`, jobs: await add(exampleGoal), share: await add(exampleShare) }
}
const updatesOf = async (goal: Id) =>
  (
    await world.owner.query<{ id: Id; amount: string; measured_on: string; note: string | null; closed_as: Id | null }>(
      `select id, trim_scale(amount)::text as amount, measured_on::text, note, closed_as from helhed.measurement
       left join helhed.measurement_closing on measurement_id = id where goal_id = $1 order by id`,
      [goal],
    )
  ).rows
const screenOf = async (plan: Made, year = 2017) => (await member.get(`${plan.href}?aar=${year}`)).html
const send = async (plan: Made, words: Readonly<Record<string, string>>, seen?: string) =>
  member.post(plan.href, { aar: '2017', seen: seen ?? valueIn(await screenOf(plan), 'seen') ?? '', ...words })

describe('one screen for all indicators', () => {
  it('has every goal and period, with a field for each figure, and figures only for who may not write', async () => {
    const plan = await made()
    const words = wordsOf(await screenOf(plan))
    expect(words).toContain('Måles hvert kvartal')
    expect(words).toContain('1 Flere unge har et fritidsjob')
    expect(await screenOf(plan)).toContain(`name="${cellName(plan.jobs, '2017-Q4')}"`)
    expect(await screenOf(plan)).toContain(`name="${cellName(plan.share, '2017-Q1', 'denominator')}"`)
    const { html } = await reader.get(`${plan.href}?aar=2017`)
    expect(html).not.toContain('<form action="/planer')
    expect(wordsOf(html)).toContain('Alle mål og deres perioder i 2017.')
  })

  it('is stayed on after saving, with what was saved marked, and keeps note and share', async () => {
    const plan = await made()
    const [quarter, over, under] = [
      cellName(plan.jobs, '2017-Q1'),
      cellName(plan.share, '2017-Q2', 'numerator'),
      cellName(plan.share, '2017-Q2', 'denominator'),
    ]
    const sent = await send(plan, { [quarter]: '41,5', [over]: '12', [under]: '16', [noteName(plan.jobs)]: 'Uden klub nord' })
    expect([sent.status, sent.location], 'nothing was measured before').toEqual([303, `${plan.href}?aar=2017&gjort=measures.recorded`])
    const { html } = await member.get(sent.location ?? '')
    expect(html.match(/class="is-saved"/g)).toHaveLength(3)
    expect(valueIn(html, quarter)).toBe('41,5')
    expect(await updatesOf(plan.jobs)).toMatchObject([
      { amount: '41.5', measured_on: '2017-03-31', note: 'Uden klub nord', closed_as: null },
    ])
    expect((await planNow(world, writer, plan.slug)).measurements).toMatchObject([
      { goal: plan.jobs, amount: '41.5' },
      { goal: plan.share, amount: '75', numerator: '12', denominator: '16' },
    ])
  })

  it('marks only what came after the page that was saved on', async () => {
    const plan = await made()
    await send(plan, { [cellName(plan.jobs, '2017-Q1')]: '40' })
    const { location = '' } = await send(plan, { [cellName(plan.jobs, '2017-Q2')]: '44' })
    expect(location).toMatch(/\?aar=2017&siden=[0-9a-f-]+&gjort=measures\.recorded$/)
    expect((await member.get(location ?? '')).html.match(/class="is-saved"/g)).toHaveLength(1)
  })

  it('has both figures of a share before the remark on them, for who comes by keys', async () => {
    const plan = await made()
    const html = await screenOf(plan)
    const places = [cellName(plan.share, '2017-Q1', 'numerator'), cellName(plan.share, '2017-Q4', 'denominator'), noteName(plan.share)].map(
      (name) => html.indexOf(`name="${name}"`),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('refuses at the cell, keeps the words, and saves nothing of it', async () => {
    const plan = await made()
    const before = await checksum(world.owner)
    const [good, wrong, half] = [
      cellName(plan.jobs, '2017-Q1'),
      cellName(plan.jobs, '2017-Q2'),
      cellName(plan.share, '2017-Q1', 'numerator'),
    ]
    const { status, html } = await send(plan, { [good]: '40', [wrong]: 'mange', [half]: '3', [noteName(plan.jobs)]: 'Talt i hånden' })
    expect(status).toBe(422)
    expect(errorAt(html, wrong)).not.toBeNull()
    expect(html, 'the summary names goal and period').toMatch(/<a href="#f-[^"]+">[^<]*Flere unge har et fritidsjob, [^<]*2017[^<]*: /)
    expect([valueIn(html, good), valueIn(html, wrong), valueIn(html, half), valueIn(html, noteName(plan.jobs))]).toEqual([
      '40',
      'mange',
      '3',
      'Talt i hånden',
    ])
    const second = await send(plan, { [good]: '40', [half]: '3' })
    expect(second.status).toBe(422)
    expect(errorAt(second.html, cellName(plan.share, '2017-Q1', 'denominator'))).toBe('En andel har to tal: skriv også det her.')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('shows both figures where somebody else wrote meanwhile, and keeps theirs where one left the cell alone', async () => {
    const plan = await made()
    const [one, two] = [cellName(plan.jobs, '2017-Q1'), cellName(plan.jobs, '2017-Q2')]
    const seen = valueIn(await screenOf(plan), 'seen') ?? ''
    expect((await send(plan, { [one]: '40', [two]: '44' })).status).toBe(303)
    const clash = await send(plan, { [one]: '39', [two]: '' }, seen)
    expect(clash.status).toBe(422)
    expect(errorAt(clash.html, one)).toContain('En anden har skrevet 40 her')
    expect(valueIn(clash.html, one)).toBe('39')
    expect(errorAt(clash.html, two)).toBeNull()
    const again = await send(plan, { [one]: '39', [two]: '44' }, valueIn(clash.html, 'seen') ?? '')
    expect(again.status).toBe(303)
    expect((await updatesOf(plan.jobs)).filter(({ closed_as }) => closed_as === null).map(({ amount }) => amount)).toEqual(['44', '39'])
  })

  it('changes nothing when nothing was changed, and refuses a remark without a figure instead of losing it', async () => {
    const plan = await made()
    await send(plan, { [cellName(plan.jobs, '2017-Q1')]: '40' })
    const before = await checksum(world.owner)
    expect((await send(plan, { [cellName(plan.jobs, '2017-Q1')]: '40,0' })).status).toBe(303)
    const alone = await send(plan, { [cellName(plan.jobs, '2017-Q1')]: '40', [noteName(plan.jobs)]: 'Vigtigt' })
    expect(errorAt(alone.html, noteName(plan.jobs))).toContain('En bemærkning hører til et tal')
    expect(valueIn(alone.html, noteName(plan.jobs))).toBe('Vigtigt')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('over all plans is a form a plan, and leads back to it', async () => {
    const plan = await made()
    const { html } = await member.get('/maalinger?aar=2017')
    expect(html).toContain(`action="${plan.href}"`)
    const { location } = await send(plan, { [cellName(plan.jobs, '2017-Q3')]: '50', fra: 'egne' })
    expect(location).toBe(`/maalinger?aar=2017&plan=${plan.slug}&gjort=measures.recorded#${plan.slug}`)
    const other = await made()
    await send(other, { [cellName(other.jobs, '2017-Q3')]: '12' })
    const { html: after } = await member.get(location ?? '')
    expect(after.match(/class="is-saved"/g), 'only in the plan that was saved on').toHaveLength(1)
  })
})

describe('several updates of one period', () => {
  it('keep the earlier ones, and say which counts, each at its own address', async () => {
    const plan = await made()
    await send(plan, { [cellName(plan.jobs, '2017-Q1')]: '40' })
    await send(plan, { [cellName(plan.jobs, '2017-Q1')]: '42', [noteName(plan.jobs)]: 'To var glemt' })
    await send(plan, { [cellName(plan.jobs, '2017-Q1')]: '' })
    const [first, second] = await updatesOf(plan.jobs)
    expect([first?.closed_as, second?.closed_as === null]).toEqual([second?.id, false])
    expect((await planNow(world, writer, plan.slug)).measurements).toEqual([])
    const { html, status } = await reader.get(`${plan.href}/${first?.id}`)
    expect(status).toBe(200)
    expect(wordsOf(html)).toContain('Tallet gælder til og med 31. marts 2017, 1. kvartal 2017.')
    expect(wordsOf(html)).toMatch(/afløst/)
    expect(wordsOf(html)).toContain('fjernet')
    expect(wordsOf(html)).toContain('To var glemt')
    expect((await reader.get(`${plan.href}/${plan.jobs}`)).status).toBe(404)
  })

  it('of one day: the new one counts; a file is kept and given back to readers', async () => {
    const plan = await made()
    const one = { plan: plan.id, goal: plan.jobs, numerator: null, denominator: null, note: null, measuredOn: '2017-02-28' }
    const day = onDay(world, '2017-03-01')
    valueOfResult(await measureGoal(day, writer, { ...one, amount: '40' }))
    const bytes = new TextEncoder().encode('%PDF-1.7 optælling')
    valueOfResult(await measureGoal(day, writer, { ...one, amount: '41', file: { name: 'optælling.pdf', bytes } }))
    expect((await updatesOf(plan.jobs)).map(({ amount, closed_as }) => [amount, closed_as === null])).toEqual([
      ['40', false],
      ['41', true],
    ])
    const [, counts] = await updatesOf(plan.jobs)
    const { html } = await reader.get(`${plan.href}/${counts?.id}`)
    const [, file = ''] = /href="(\/planer\/[^"]+\/filer\/[^"]+)">optælling\.pdf/.exec(html) ?? []
    expect((await reader.get(file)).status).toBe(200)
    const other = { ...one, amount: '42', file: { name: 'x.txt', bytes: new TextEncoder().encode('hej') } }
    expect(Object.keys(await refusing(world)(() => measureGoal(day, writer, other)))).toEqual(['file'])
  })

  it('of a sum take the place of all that told of the period, and the total stays right', async () => {
    const { id, slug } = await newPlan(world, writer, 'Plan der lægger sammen')
    const goal = valueOfResult(
      await addGoal(onDay(world, '2016-03-01'), writer, {
        plan: id,
        part: 1,
        ...exampleGoal,
        counting: 'sum',
        baseline: null,
        baselineOn: null,
      }),
    ).id
    const day = onDay(world, '2017-04-01')
    const nothing = { numerator: null, denominator: null, note: null }
    for (const [measuredOn, amount] of [
      ['2017-01-31', '3'],
      ['2017-02-28', '4'],
    ] as const)
      valueOfResult(await measureGoal(day, writer, { plan: id, goal, ...nothing, measuredOn, amount }))
    const edits = [{ goal, period: '2017-Q1', value: { ...emptyCell, amount: '9' }, note: null }]
    valueOfResult(await recordFigures(day, writer, { plan: id, seen: null, edits }))
    expect((await planNow(world, writer, slug)).measurements).toMatchObject([{ amount: '9', measuredOn: '2017-03-31' }])
  })

  it('are never written over: the database lets a day have one that counts, and nobody change it', async () => {
    const plan = await made()
    await send(plan, { [cellName(plan.jobs, '2017-Q1')]: '40' })
    const twice = world.owner.query(
      `insert into helhed.measurement select municipality, $2, goal_id, measured_on, amount, numerator, denominator, note, example, recorded_at, recorded_by
       from helhed.measurement where goal_id = $1`,
      [plan.jobs, newId()],
    )
    await expect(twice).rejects.toThrow('The day has a measurement that counts')
  })
})

describe('who may', () => {
  it('neither a reader nor somebody of another municipality writes figures', async () => {
    const plan = await made()
    const edits = [{ goal: plan.jobs, period: '2017-Q1', value: { ...emptyCell, amount: '9' }, note: null }]
    const act = async (who: string) =>
      recordFigures(onDay(world, '2017-04-01'), await world.actor(who), { plan: plan.id, seen: null, edits })
    const before = await checksum(world.owner)
    await expect(act('koebenhavn-direktoer')).rejects.toMatchObject({ code: 'DENIED' })
    await expect(act('skanderborg-koordinator')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await checksum(world.owner)).toBe(before)
  })
})
