import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bySlug } from '../../../test/setup/lay.ts'
import { doing, proposer } from '../../../test/setup/plant-efforts.ts'
import { laidProject, projectOf, withDeliverable, withDocument, withTrack } from '../../../test/setup/plant-projects.ts'
import { refusalsOf } from '../../../test/setup/refusals.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'
import { beginProject } from './commands/begin-project.ts'
import { addDeliverable, changeDeliverable, endDeliverable, moveDeliverable } from './commands/deliverables.ts'
import { addDocument, removeDocument } from './commands/documents.ts'
import { closeProject, stateProject } from './commands/status.ts'
import { removeTrack } from './commands/tracks.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const director = 'skanderborg-direktoer'

const count = async (table: string, column: string, id: string): Promise<number> =>
  Number((await world.owner.query<{ count: string }>(`select count(*) from helhed.${table} where ${column} = $1`, [id])).rows[0]?.count)

describe('beginning a project', () => {
  it('takes an address of its own, and names its areas', async () => {
    const project = await laidProject(world, { name: 'Et projekt for sig' })
    expect(project.slug).toBe('et-projekt-for-sig')
    expect(await count('project_area', 'project_id', project.id)).toBe(1)
  })

  it('refuses a body and an area of another municipality, a case nobody decided, and a name in use', async () => {
    const other = async (changes: Parameters<typeof projectOf>[2]) =>
      refusalsOf(world, beginProject, await projectOf(world, 'Et andet', changes))
    expect(await other({ body: await bySlug(world, 'body', 'forum-for-broholms-alle') })).toEqual([
      'body: Vælg et af kommunens egne organer.',
    ])
    expect(await other({ areas: [await bySlug(world, 'area', 'broholms-alle')] })).toEqual(['areas: Vælg blandt kommunens egne områder.'])
    const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.area_case where slug = 'moelleparken'`)
    expect(await other({ decidedCase: rows[0]?.id ?? '' })).toEqual(['decidedCase: Vælg en af kommunens sager, som er afgjort.'])
    await laidProject(world, { name: 'Navnet er taget' })
    expect(await refusalsOf(world, beginProject, await projectOf(world, 'NAVNET er taget'))).toEqual([
      'name: Kommunen har allerede et projekt med det navn.',
    ])
    expect(await count('project', 'name', 'Et andet')).toBe(0)
  })

  it('is not for who only reads', async () => {
    const input = await projectOf(world, 'Ikke mit')
    await expect(beginProject(world.platform, await world.actor('skanderborg-byraadsmedlem'), input)).rejects.toMatchObject({
      code: 'DENIED',
    })
  })
})

describe('a deliverable', () => {
  it('is moved with its reason, and the day that it had stays', async () => {
    const project = await laidProject(world)
    const deliverable = await withDeliverable(world, project)
    const about = { project: project.id, deliverable }
    await doing(world)(director, moveDeliverable, { ...about, version: 1, dueOn: '2026-10-01', reason: 'Høringen er forlænget' })
    const { rows } = await world.owner.query('select from_on, to_on, reason from helhed.project_move where deliverable_id = $1', [
      deliverable,
    ])
    expect(rows).toEqual([{ from_on: '2026-08-01', to_on: '2026-10-01', reason: 'Høringen er forlænget' }])
    expect(await refusalsOf(world, moveDeliverable, { ...about, version: 1, dueOn: '2026-11-01', reason: 'x' })).toEqual([
      'version: En anden gemte, mens du skrev. Din tekst står her endnu.',
    ])
    expect(await refusalsOf(world, moveDeliverable, { ...about, version: 2, dueOn: '2027-01-01', reason: 'x' })).toEqual([
      'dueOn: Dagen ligger efter projektets sidste dag.',
    ])
  })

  it('is not changed once it is over', async () => {
    const project = await laidProject(world)
    const about = { project: project.id, deliverable: await withDeliverable(world, project) }
    await doing(world)(proposer, endDeliverable, { ...about, outcome: 'dropped', on: '2026-06-01', words: 'Loven ændres', link: null })
    const said = { title: 'x', track: null, responsible: 'x', documents: [] }
    expect(await refusalsOf(world, changeDeliverable, { ...about, ...said, version: 1 })).toEqual([
      ': Leverancen er meldt afsluttet. Tag det tilbage, før I ændrer den.',
    ])
  })

  it('builds on no document of another project, also where only the database is asked', async () => {
    const [project, other] = [await laidProject(world), await laidProject(world)]
    const foreign = await withDocument(world, other)
    const said = { title: 'x', track: null, responsible: 'x', dueOn: '2026-08-01' }
    expect(await refusalsOf(world, addDeliverable, { project: project.id, ...said, documents: [foreign] })).toEqual([
      'documents: Vælg blandt projektets egne dokumenter.',
    ])
    const deliverable = await withDeliverable(world, project)
    const row = [746, project.id, deliverable, foreign]
    await expect(
      world.owner.query(
        'insert into helhed.project_deliverable_document (municipality, project_id, deliverable_id, document_id) values ($1, $2, $3, $4)',
        row,
      ),
    ).rejects.toMatchObject({ constraint: 'deliverable_builds_on_a_document' })
  })
})

describe('what a project builds on', () => {
  it('stays while a deliverable builds on it or belongs to it', async () => {
    const project = await laidProject(world)
    const document = await withDocument(world, project)
    await withDeliverable(world, project, [document])
    expect(await refusalsOf(world, removeDocument, { project: project.id, document })).toEqual([
      ': Dokumentet kan ikke fjernes, for disse leverancer bygger på det: Fælles strategi. Ret dem, og fjern fluebenet.',
    ])
    expect(await count('project_document', 'id', document)).toBe(1)
    const track = await withTrack(world, project)
    await doing(world)(proposer, removeTrack, { project: project.id, track })
    expect(await count('project_track', 'id', track)).toBe(0)
  })

  it('has an address that a browser can open', async () => {
    const { id: project } = await laidProject(world)
    const said = { title: 'x', madeBy: 'x', made: null, reference: null, note: null }
    expect(await refusalsOf(world, addDocument, { project, ...said, link: 'javascript:alert(1)' })).toEqual([
      'link: En adresse begynder med http:// eller https:// og har ingen mellemrum.',
    ])
  })
})

describe('a project that is closed', () => {
  it('has a word on every deliverable, by the command and by the database', async () => {
    const project = await laidProject(world)
    const deliverable = await withDeliverable(world, project)
    const closing = { project: project.id, on: '2026-06-01', result: 'Strategien er i drift', takesOver: null }
    expect(await refusalsOf(world, closeProject, { ...closing, left: {} })).toEqual([`left-${deliverable}: Skriv, hvad der bliver af den.`])
    const { rows } = await world.owner.query<{ id: string; person: string; side: string }>(
      `select m.id, m.person_id as person, m.acts_for_id as side from helhed.mandate m join helhed.person p on p.id = m.person_id where p.email like 'skanderborg-koordinator@%' limit 1`,
    )
    const signer = rows[0]
    await expect(
      world.owner.query(
        `insert into helhed.project_closing (municipality, project_id, closed_on, result, recorded_at, recorded_by, recorded_for, recorded_under)
         values (746, $1, '2026-06-01', 'x', now(), $2, $3, $4)`,
        [project.id, signer?.person, signer?.side, signer?.id],
      ),
    ).rejects.toMatchObject({ constraint: 'closing_says_all' })
  })

  it('stays as it is: every command is refused, and so is plain SQL', async () => {
    const project = await laidProject(world)
    const deliverable = await withDeliverable(world, project)
    const left = { [deliverable]: 'Sekretariatet laver den færdig i driften.' }
    await doing(world)(director, closeProject, { project: project.id, on: '2026-06-01', result: 'Godt', takesOver: 'Driften', left })
    const closed = [': Projektet er afsluttet og kan ikke ændres mere.']
    const statement = { project: project.id, on: '2026-06-01', standing: 'follows', words: 'x' } as const
    expect(await refusalsOf(world, stateProject, statement)).toEqual(closed)
    expect(await refusalsOf(world, closeProject, { project: project.id, on: '2026-06-01', result: 'x', takesOver: null, left })).toEqual(
      closed,
    )
    for (const text of [
      'update helhed.project_deliverable set title = title where id = $1',
      'insert into helhed.project_track (municipality, id, project_id, title, written_by, written_at) select municipality, gen_random_uuid(), project_id, title, written_by, written_at from helhed.project_deliverable where id = $1',
    ])
      await expect(world.owner.query(text, [deliverable])).rejects.toMatchObject({ constraint: 'project_stays_closed' })
  })
})
