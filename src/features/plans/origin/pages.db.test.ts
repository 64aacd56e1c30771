import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organisationOf } from '../../../../test/doings/doing.ts'
import { firstOf, laidPlan } from '../../../../test/doings/laid.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { cellName } from '../budget/cells.ts'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

const ask = '/omraader/hoejvangen/planer/ny'
const earlier = 'projekt-hoejvangen-2016-2020'
const themes = ['forebyggelse-foraeldreansvar', 'tryghed-trivsel', 'uddannelse-beskaeftigelse', 'kriminalpraeventiv']
const kinds = ['texts', 'goals', 'activities', 'milestones', 'lines', 'theory']

const words = async (more: Readonly<Record<string, string>> = {}) => {
  const estate = await organisationOf(world.owner, 'afdeling-hoejvangen')
  return {
    ...{
      name: 'Projekt Højvangen, næste plan',
      programme: 'lbf-2015-18',
      from: '2018-12-01',
      until: '2022-11-30',
      template: 'skanderborg',
    },
    ...{
      themes: themes.join('\n'),
      estates: estate,
      lead: estate,
      operator: await organisationOf(world.owner, 'boligorganisation-hoejvangen'),
    },
    ...{ origin: earlier, kinds: kinds.join('\n') },
    ...more,
  }
}

describe('a plan begun from an earlier one', () => {
  it('is offered the municipality’s plans, and shows what comes along and what never does', async () => {
    expect(wordsOf((await member.get(ask)).html)).toContain('Begynd fra en tidligere plan')
    const shown = wordsOf((await member.get(`${ask}?fra=${earlier}`)).html)
    expect(shown).toContain('Hvad der tages med fra »Projekt Højvangen 2016-2020«')
    expect(shown).toContain('uden udgangspunkt, delmål og målinger')
    expect(shown).toContain('Læg »2 Tryghed og trivsel« under')
    expect(shown).toContain('Det bliver i den gamle plan Godkendelser, beslutninger, målinger')
  })

  it('takes along what was chosen with records of its own, which say where they are from until they are saved anew', async () => {
    const { location, html } = await member.post(ask, await words())
    expect(wordsOf(html)).toBe('')
    const href = location?.split('?')[0] ?? ''
    const page = wordsOf((await member.get(href)).html)
    expect(page).toContain('Begyndt fra Projekt Højvangen 2016-2020')
    expect(page).toContain('er mærket, til nogen gemmer dem igen')
    const part = (await member.get(`${href}/dele/2`)).html
    expect(wordsOf(part)).toContain('fra Projekt Højvangen 2016-2020')
    const { rows } = await world.owner.query<{ measured: string; baselines: string; confirmed: string; decided: string; staff: string }>(
      `select (select count(*) from helhed.measurement m join helhed.goal g on g.id = m.goal_id join helhed.part p on p.id = g.part_id where p.work_id = work.id) as measured,
        (select count(*) from helhed.goal g join helhed.part p on p.id = g.part_id where p.work_id = work.id and g.baseline is not null) as baselines,
        (select count(*) from helhed.budget_line l where l.work_id = work.id and l.confirmed_at is not null) as confirmed,
        (select count(*) from helhed.decision d where d.work_id = work.id) as decided,
        (select count(*) from helhed.staff_role s where s.work_id = work.id) as staff
       from helhed.work where name = 'Projekt Højvangen, næste plan'`,
    )
    expect(Object.values(rows[0] ?? {}).map(Number)).toEqual([0, 0, 0, 0, 0])
    const theory = wordsOf((await member.get(`${href}/dele/2/forandringsteori`)).html)
    expect(theory).toContain('Flere kender en nabo, de kan hilse på')
    expect(theory).toContain('fra Projekt Højvangen 2016-2020')
  })

  it('is not begun from scratch nor from another plan than the one whose contents were shown', async () => {
    const before = await checksum(world.owner)
    const unseen = await member.post(ask, await words({ name: 'Uset', seenProgramme: 'lbf-2015-18', seenOrigin: '', kinds: '' }))
    expect(unseen.status).toBe(422)
    expect(errorAt(unseen.html, 'origin')).toContain('I har valgt en anden tidligere plan')
    expect(unseen.html.match(/name="kinds"[^>]*checked/g)).toHaveLength(kinds.length)
    expect(unseen.html).toContain('value="Uset"')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('is refused for nothing chosen, a plan of somebody else, and a name that is taken, with nothing written', async () => {
    const before = await checksum(world.owner)
    expect(errorAt((await member.post(ask, await words({ name: 'Ny', kinds: '' }))).html, 'kinds')).toContain('mindst én ting')
    const foreign = await words({ name: 'Ny', origin: 'helhedsplan-tingbjerg-husum-2016-2019' })
    expect((await member.post(ask, foreign)).status).toBe(422)
    expect((await member.post(ask, await words({ name: 'Projekt Højvangen 2016-2020' }))).status).toBe(422)
    expect(await checksum(world.owner)).toBe(before)
  })

  it('lays sub-agreements of another period under its own themes, one under each', async () => {
    const next = {
      programme: 'lbf-2019-26',
      themes: 'uddannelse-livschancer\nsammenhaengskraft-medborgerskab',
      kinds: 'goals\nactivities\ntheory',
    }
    const crowd = await words({
      ...next,
      name: 'Næste periode',
      from: '2020-12-01',
      until: '2024-11-30',
      'til-1': 'uddannelse-livschancer',
      'til-2': 'uddannelse-livschancer',
    })
    expect(wordsOf((await member.post(ask, crowd)).html)).toContain('To dele kan ikke lægges under samme tema')
    const { location, html } = await member.post(ask, { ...crowd, 'til-2': 'sammenhaengskraft-medborgerskab' })
    expect(wordsOf(html)).toBe('')
    const page = wordsOf((await member.get(location?.split('?')[0] ?? '')).html)
    expect(page).toContain('Ikke taget med: delen 3 Uddannelse og beskæftigelse')
  })

  it('loses the mark of a record that is saved anew, and of no other', async () => {
    const plan = await laidPlan(world)
    const { location } = await member.post(ask, await words({ name: 'En kopi', origin: plan.slug, kinds: 'milestones\ngoals' }))
    const href = location?.split('?')[0] ?? ''
    const { rows } = await world.owner.query<{ id: string; number: number }>(
      `select m.id, p.number from helhed.milestone m join helhed.part p on p.id = m.part_id join helhed.work w on w.id = p.work_id where w.name = 'En kopi' limit 1`,
    )
    const marks = async () => ((await member.get(`${href}/dele/${rows[0]?.number}`)).html.match(/Står, som det kom fra/g) ?? []).length
    const before = await marks()
    expect(before).toBeGreaterThan(0)
    await member.post(`${href}/milepaele/${rows[0]?.id}`, {
      title: 'I gang igen',
      dueOn: '2019-06-01',
      owner: 'Projektlederen',
      version: '1',
    })
    expect(await marks()).toBe(before - 1)
    expect(await firstOf(world, plan, 'milestone')).not.toBe(rows[0]?.id)
  })

  it('marks the lines of its budget too, each until its own figures are changed', async () => {
    const { location } = await member.post(ask, await words({ name: 'En kopi med penge', kinds: 'lines' }))
    const budget = `${location?.split('?')[0] ?? ''}/budget`
    const lines = await world.owner.query<{ id: string }>(
      `select l.id from helhed.budget_line l join helhed.work w on w.id = l.work_id where w.name = 'En kopi med penge' and l.kind = 'cash' order by l.id`,
    )
    const marks = async () => ((await member.get(budget)).html.match(/Står, som det kom fra/g) ?? []).length
    const before = await marks()
    expect(before).toBeGreaterThan(1)
    const [first] = lines.rows
    expect((await member.post(budget, { [cellName(first?.id ?? '', 2020)]: '4.321', version: '1' })).status).toBe(303)
    expect(await marks()).toBe(before - 1)
  })
})
