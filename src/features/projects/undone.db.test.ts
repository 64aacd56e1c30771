import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doing, proposer } from '../../../test/setup/plant-efforts.ts'
import { laidProject, withDeliverable, withDocument, withTrack } from '../../../test/setup/plant-projects.ts'
import { refusalsOf } from '../../../test/setup/refusals.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'
import { endDeliverable, moveDeliverable } from './commands/deliverables.ts'
import { closeProject, stateProject } from './commands/status.ts'
import { addTrack } from './commands/tracks.ts'
import { removeDeliverable, reopenDeliverable } from './commands/undone.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const director = 'skanderborg-direktoer'

const count = async (table: string, column: string, id: string): Promise<number> =>
  Number((await world.owner.query<{ count: string }>(`select count(*) from helhed.${table} where ${column} = $1`, [id])).rows[0]?.count)

describe('what was done by mistake', () => {
  const told = { outcome: 'delivered', on: '2026-05-20', words: 'Journal 26/7', link: null } as const

  it('is a deliverable that is removed with what it builds on, and not once its day was moved', async () => {
    const project = await laidProject(world)
    const deliverable = await withDeliverable(world, project, [await withDocument(world, project)])
    const about = { project: project.id, deliverable }
    await doing(world)(director, removeDeliverable, about)
    expect(await count('project_deliverable', 'id', deliverable)).toBe(0)
    const moved = { project: project.id, deliverable: await withDeliverable(world, project) }
    await doing(world)(director, moveDeliverable, { ...moved, version: 1, dueOn: '2026-10-01', reason: 'Høring' })
    expect(await refusalsOf(world, removeDeliverable, moved)).toEqual([
      ': Leverancen har været flyttet og kan ikke fjernes. Opgiv den i stedet.',
    ])
    const remove = 'delete from helhed.project_deliverable where id = $1'
    await expect(world.owner.query(remove, [moved.deliverable])).rejects.toMatchObject({ constraint: 'move_is_of_a_deliverable' })
  })

  it('is no deliverable that the steering group was told of, also where only the database is asked', async () => {
    const project = await laidProject(world)
    const deliverable = await withDeliverable(world, project)
    const words = 'Vi er bagud med fælles strategi.'
    await doing(world)(director, stateProject, { project: project.id, on: '2026-05-20', standing: 'late', words })
    expect(await refusalsOf(world, removeDeliverable, { project: project.id, deliverable })).toEqual([
      ': En status til styregruppen nævner leverancen, så den kan ikke fjernes. Opgiv den i stedet.',
    ])
    await expect(world.owner.query('delete from helhed.project_deliverable where id = $1', [deliverable])).rejects.toMatchObject({
      constraint: 'deliverable_is_unspoken_of',
    })
  })

  it('is an ending that is taken back with a reason; what was told stays, and goes no other way', async () => {
    const project = await laidProject(world)
    const about = { project: project.id, deliverable: await withDeliverable(world, project) }
    await doing(world)(proposer, endDeliverable, { ...about, ...told })
    const remove = 'delete from helhed.project_deliverable_end where deliverable_id = $1'
    await expect(world.owner.query(remove, [about.deliverable])).rejects.toMatchObject({ constraint: 'end_stays_in_history' })
    await doing(world)(director, reopenDeliverable, { ...about, reason: 'Det var en anden leverance' })
    expect(await count('project_deliverable_end', 'deliverable_id', about.deliverable)).toBe(0)
    const { rows } = await world.owner.query(
      'select outcome, ended_on, words, reason from helhed.project_end_taken_back where deliverable_id = $1',
      [about.deliverable],
    )
    expect(rows).toEqual([{ outcome: 'delivered', ended_on: '2026-05-20', words: 'Journal 26/7', reason: 'Det var en anden leverance' }])
    expect(await refusalsOf(world, reopenDeliverable, { ...about, reason: 'x' })).toEqual(['reason: Leverancen er ikke meldt afsluttet.'])
    expect(await refusalsOf(world, removeDeliverable, about)).toEqual([
      ': Leverancen har været meldt afsluttet og kan ikke fjernes. Opgiv den i stedet.',
    ])
    await expect(
      world.owner.query(
        `insert into helhed.project_end_taken_back select municipality, gen_random_uuid(), project_id, deliverable_id, outcome, ended_on, 'Andre ord', link, example,
           recorded_at, recorded_by, reason, taken_on, taken_at, taken_by from helhed.project_end_taken_back where deliverable_id = $1`,
        [about.deliverable],
      ),
    ).rejects.toMatchObject({ constraint: 'taken_back_was_told' })
  })

  it('is neither in a project that is closed', async () => {
    const project = await laidProject(world)
    const about = { project: project.id, deliverable: await withDeliverable(world, project) }
    await doing(world)(proposer, endDeliverable, { ...about, ...told })
    await doing(world)(proposer, closeProject, { project: project.id, on: '2026-06-01', result: 'x', takesOver: null, left: {} })
    const closed = [': Projektet er afsluttet og kan ikke ændres mere.']
    expect(await refusalsOf(world, reopenDeliverable, { ...about, reason: 'x' })).toEqual(closed)
    expect(await refusalsOf(world, removeDeliverable, about)).toEqual(closed)
    for (const [table, column] of [
      ['project_deliverable_end', 'deliverable_id'],
      ['project_deliverable', 'id'],
    ])
      await expect(world.owner.query(`delete from helhed.${table} where ${column} = $1`, [about.deliverable])).rejects.toMatchObject({
        code: '23514',
      })
  })

  it('is no title that another of the project has, and no status told twice', async () => {
    const project = await laidProject(world)
    await withTrack(world, project)
    expect(await refusalsOf(world, addTrack, { project: project.id, title: 'BOLIGplacering', leads: null })).toEqual([
      'title: Projektet har allerede et spor med den titel.',
    ])
    const statement = { project: project.id, on: '2026-06-01', standing: 'follows', words: 'Alt vel' } as const
    await doing(world)(proposer, stateProject, statement)
    expect(await refusalsOf(world, stateProject, statement)).toEqual(['words: Styregruppen har allerede fået den status.'])
  })
})
