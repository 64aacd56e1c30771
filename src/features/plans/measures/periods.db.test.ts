import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import type { Id } from '#kernel/id'
import { checksum } from '../../../../test/setup/checksum.ts'
import { wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { newPlan, onDay, refusing, valueOfResult } from '../budget/testing.ts'
import { addGoal } from '../part/commands/add-goal.ts'
import { measureGoal } from '../part/commands/measure-goal.ts'
import { exampleGoal } from '../part/testing.ts'
import { cellName } from './cells.ts'
import { lockPeriod, reopenPeriod } from './commands/lock-period.ts'
import { recordFigures } from './commands/record-figures.ts'
import { remindMissing } from './commands/remind-missing.ts'
import { emptyCell } from './updates.ts'

let world: World
let writer: Actor
let approver: Actor
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  writer = await world.actor('boligsocialt-sekretariat')
  approver = await world.actor('koebenhavn-direktoer')
  member = await world.as('boligsocialt-sekretariat')
})
afterAll(() => world.close())

let number = 0
/** A plan whose one goal was measured for the first quarter of 2017, seen in the summer. */
const made = async (): Promise<{ readonly id: Id; readonly slug: string; readonly goal: Id }> => {
  number += 1
  const plan = await newPlan(world, writer, `Plan med perioder ${number}`)
  const goal = valueOfResult(await addGoal(onDay(world, '2016-03-01'), writer, { plan: plan.id, part: 1, ...exampleGoal })).id
  valueOfResult(await record(plan.id, goal, '40'))
  return { ...plan, goal }
}
const day = () => onDay(world, '2017-08-01')
const record = (plan: Id, goal: Id, amount: string | null, period = '2017-Q1') =>
  recordFigures(day(), writer, { plan, seen: null, edits: [{ goal, period, value: { ...emptyCell, amount }, note: null }] })
const lock = (plan: Id, who = approver, period = '2017-Q1') => lockPeriod(day(), who, { plan, period, note: null })
const refused = (act: Parameters<ReturnType<typeof refusing>>[0]) => refusing(world)(act)

describe('a closed quarter', () => {
  it('is closed by somebody who wrote none of its figures, once, and only when it is over', async () => {
    const { id, slug } = await made()
    expect(await refused(() => lock(id, writer))).toEqual({ period: 'Du har selv skrevet tal her; en anden skal godkende dem' })
    expect(await refused(() => lock(id, approver, '2017-Q2'))).toEqual({ period: 'Ingen har skrevet tal her' })
    expect(await refused(() => lock(id, approver, '2017-Q3'))).toEqual({
      period: 'Kvartalet er ikke slut endnu, eller det ligger uden for planen.',
    })
    valueOfResult(await lock(id))
    expect(await refused(() => lock(id))).toEqual({ period: 'Kvartalet er allerede lukket.' })
    const { html } = await member.get(`/planer/${slug}/maalinger/perioder`)
    expect(wordsOf(html)).toMatch(/1\. kvartal 2017 ét tal .* lukket Godkendt og lukket 1\. august 2017 af/)
  })

  it('takes no figure, whichever way it comes, and says who closed it', async () => {
    const { id, slug, goal } = await made()
    valueOfResult(await lock(id))
    const cell = cellName(goal, '2017-Q1')
    expect((await refused(() => record(id, goal, '41')))[cell]).toMatch(
      /^Perioden er lukket: .* har godkendt tallene for 1\. kvartal 2017\./,
    )
    expect(Object.keys(await refused(() => record(id, goal, null)))).toEqual([cell])
    const one = { plan: id, goal, amount: '41', numerator: null, denominator: null, note: null, measuredOn: '2017-02-01' }
    expect(Object.keys(await refused(() => measureGoal(day(), writer, one)))).toEqual(['measuredOn'])
    const { html } = await member.get(`/planer/${slug}/maalinger?aar=2017`)
    expect(html).not.toContain(`name="${cell}"`)
    expect(wordsOf(html)).toContain('lukket, til 31. mar. 2017')
    const direct = world.owner.query(
      `insert into helhed.measurement (municipality, id, goal_id, measured_on, amount, recorded_at, recorded_by)
       values (101, gen_random_uuid(), $1, '2017-01-15', 1, now(), $2)`,
      [goal, writer.person],
    )
    await expect(direct).rejects.toThrow('The period is closed')
  })

  it('is opened with a reason that stays, can be written in, and is closed anew', async () => {
    const { id, slug, goal } = await made()
    valueOfResult(await lock(id))
    const reopen = () => reopenPeriod(day(), approver, { plan: id, period: '2017-Q1', reason: 'Et tal var forkert' })
    valueOfResult(await reopen())
    expect(Object.keys(await refused(reopen))).toEqual(['reason'])
    valueOfResult(await record(id, goal, '41'))
    valueOfResult(await lock(id))
    const words = wordsOf((await member.get(`/planer/${slug}/maalinger/perioder`)).html)
    expect(words).toContain('Åbnet igen 1. august 2017 af')
    expect(words).toContain('Et tal var forkert')
  })

  it('is neither closed nor opened by who may not', async () => {
    const { id } = await made()
    const before = await checksum(world.owner)
    await expect(lock(id, await world.actor('skanderborg-koordinator'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(lock(id, await world.actor('bispebjerg-kommunal-plads'))).rejects.toMatchObject({ code: expect.any(String) })
    expect(await checksum(world.owner)).toBe(before)
  })
})

describe('who still has to report', () => {
  it('stands by who answers for it, with the periods and since when', async () => {
    const { slug } = await made()
    const { html } = await member.get(`/planer/${slug}/maalinger/mangler`)
    const words = wordsOf(html)
    expect(words).toContain('Projektlederen')
    expect(words).toMatch(
      /1\.1 Flere unge har et fritidsjob 1\. kvartal 2016, 2\. kvartal 2016, 3\. kvartal 2016 og \d+ perioder til 1\. april 2016/,
    )
  })

  it('is reminded by a letter that says what and where; a second one within a week takes a tick', async () => {
    const { id, slug } = await made()
    const sent: { to: string; subject: string; text: string }[] = []
    const remind = (again: boolean, on = '2017-08-01') =>
      remindMissing(onDay(world, on), writer, {
        ...{
          plan: id,
          responsible: 'Projektlederen',
          person: writer.person,
          again,
          href: `https://helhed.test/planer/${slug}/maalinger/mangler`,
        },
        send: async (letter) => {
          sent.push(letter)
        },
      })
    valueOfResult(await remind(false))
    expect(sent[0]?.subject).toMatch(/mangler$/)
    expect(sent[0]?.text).toContain('- 1.1 Flere unge har et fritidsjob: 1. kvartal 2016')
    expect(sent[0]?.text).toContain(`/planer/${slug}/maalinger/mangler`)
    expect((await refused(() => remind(false, '2017-08-07'))).again).toContain('Der blev sendt en påmindelse 1. august 2017')
    expect(sent).toHaveLength(1)
    valueOfResult(await remind(true, '2017-08-07'))
    valueOfResult(await remind(false, '2017-08-14'))
    expect(sent).toHaveLength(3)
    const { rows } = await world.owner.query("select act from helhed.audit_entry where subject_id = $1 and act = 'measures.reminded'", [id])
    expect(rows).toHaveLength(3)
  })

  it('nothing is kept of a letter that could not be sent, nor sent to somebody who cannot write in the plan', async () => {
    const { id } = await made()
    const base = { plan: id, responsible: 'Projektlederen', again: false, href: 'x' }
    const before = await checksum(world.owner)
    const broken = remindMissing(day(), writer, { ...base, person: writer.person, send: () => Promise.reject(new Error('No post today')) })
    await expect(broken).rejects.toThrow('No post today')
    expect(await checksum(world.owner)).toBe(before)
    const send = () => Promise.resolve()
    expect(await refused(() => remindMissing(day(), writer, { ...base, person: approver.person, send }))).toEqual({
      person: 'Vælg en, der kan skrive i planen.',
    })
    expect(
      Object.keys(await refused(() => remindMissing(day(), writer, { ...base, responsible: 'Ingen', person: writer.person, send }))),
    ).toEqual(['person'])
  })

  it('is one thing to do in the overview', async () => {
    const leader = await world.as('projektleder-1')
    const { html } = await leader.get('/overblik')
    expect(html).toMatch(/\/planer\/helhedsplan-tingbjerg-husum-2016-2019\/maalinger\/mangler/)
  })
})
