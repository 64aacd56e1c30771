import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import { stoppedClock } from '#kernel/clock'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import type { Platform } from '#platform'
import { checksum } from '../../../../test/setup/checksum.ts'
import { bySlug } from '../../../../test/setup/lay.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import {
  addPlanEstate,
  addStaff,
  type CreatePlan,
  changePlan,
  createPlan,
  leavePlan,
  publishPlan,
  removeStaff,
  withdrawPlan,
} from '../index.ts'

const koebenhavn = 101
const themes = ['tryghed-trivsel', 'kriminalpraeventiv', 'uddannelse-beskaeftigelse', 'forebyggelse-foraeldreansvar']

let world: World
let platform: Platform
let writer: Actor
let estates: readonly Id[]
let before: string
beforeAll(async () => {
  world = await openWorld()
  platform = { ...world.platform, clock: stoppedClock('2016-02-01T09:00:00+01:00') }
  writer = await world.actor('koebenhavn-koordinator')
  estates = [await bySlug(world, 'organisation', 'afdeling-1'), await bySlug(world, 'organisation', 'afdeling-2')]
})
beforeEach(async () => {
  before = await checksum(world.owner)
})
afterAll(() => world.close())

const nothingSaved = async (): Promise<void> => expect(await checksum(world.owner)).toBe(before)

const sentences = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.refusals.map(({ field, say }) => `${field}: ${say('da')}`)

const asked = (name: string, changes: Partial<CreatePlan> = {}): CreatePlan => ({
  municipality: koebenhavn,
  name,
  programme: 'lbf-2015-18',
  period: { from: '2016-01-01', until: '2020-01-01' },
  themes,
  estates,
  board: null,
  operator: null,
  lead: null,
  leadReason: null,
  template: 'koebenhavn',
  ...changes,
})

const begun = async (name: string, changes: Partial<CreatePlan> = {}) => {
  const result = await createPlan(platform, writer, asked(name, changes))
  if (!result.ok) throw new Error(sentences(result).join())
  return result.value
}

const one = async <T>(statement: string, ...values: readonly unknown[]): Promise<T> => {
  const { rows } = await world.owner.query(statement, [...values])
  return rows[0] as T
}

const facts = (name: string, version = 1) => ({
  name,
  version,
  period: { from: '2016-01-01', until: '2020-01-01' },
  board: null,
  operator: null,
  lead: null,
  leadReason: null,
})

describe('beginning a plan', () => {
  it('gives a strategic agreement, a sub-agreement a theme, and a copy of the approval', async () => {
    const { id } = await begun('Helhedsplan for prøven')
    const parts = await world.owner.query('select number, theme from helhed.part where work_id = $1 order by number', [id])
    expect(parts.rows.map(({ theme }) => theme)).toEqual([null, ...themes])
    expect(await one('select count(*) from helhed.approval_step where work_id = $1', id)).toEqual({ count: 6 })
    expect(await one('select state from helhed.thread_bead where id = $1', id)).toEqual({ state: 'missing' })
  })

  it('without one of the four themes of 2015-18 it is refused naming it, and "Sundhed" as of another period (check 23)', async () => {
    const result = await createPlan(platform, writer, asked('Tre temaer', { themes: [...themes.slice(1), 'sundhed'] }))
    expect(sentences(result)).toEqual([
      'themes: Temaet "Tryghed og trivsel" mangler; 2015-18-midlerne kræver alle sine temaer.',
      'themes: Temaet "Sundhed" hører til 2011-14-midlerne, ikke til 2015-18-midlerne.',
    ])
    await nothingSaved()
  })

  it('an unknown estate, an estate that leads without taking part, and no estate at all are refused at their fields', async () => {
    const unknown = '01900000-0000-7000-8000-000000000000'
    const refused = async (changes: Partial<CreatePlan>) => sentences(await createPlan(platform, writer, asked('Afvist', changes)))
    expect(await refused({ estates: [...estates, unknown] })).toEqual(['estates: Boligafdelingen findes ikke i kommunen.'])
    expect(await refused({ estates: [] })).toEqual(['estates: Vælg mindst én boligafdeling.'])
    expect(await refused({ lead: unknown })).toEqual(['lead: Den ledende afdeling skal være med i planen.'])
    expect(await refused({ board: unknown })).toEqual(['board: Findes ikke i kommunen.'])
    expect(await refused({ programme: 'lbf-1990' })).toEqual(['programme: Vælg en programperiode, som der findes regler for.'])
    await nothingSaved()
  })

  it('a smaller estate leads only with a reason', async () => {
    const [small, large] = estates
    const lead = { lead: small ?? null }
    expect(large).toBeDefined()
    expect(sentences(await createPlan(platform, writer, asked('Den mindste', lead)))[0]).toMatch(/^leadReason: Skriv, hvorfor Afdeling 1/)
    await nothingSaved()
    await begun('Den mindste', { ...lead, leadReason: 'Har kontoret' })
  })

  it('a name that the municipality uses is refused, whatever its capitals', async () => {
    await begun('Samme navn')
    expect(sentences(await createPlan(platform, writer, asked('SAMME NAVN')))).toEqual([
      'name: Kommunen har allerede en plan med det navn.',
    ])
  })

  it('a project leader begins one for estates of the own association only', async () => {
    const second = await world.actor('projektleder-2')
    expect(sentences(await createPlan(platform, second, asked('Andres afdelinger')))).toEqual([
      'estates: Vælg mindst én afdeling i din egen organisation, eller vælg din organisation som driftsansvarlig.',
    ])
    await nothingSaved()
  })

  it('five years are no refusal (check 32)', async () => {
    await begun('Fem år', { period: { from: '2016-01-01', until: '2021-01-01' } })
  })
})

describe('changing a plan', () => {
  it('a stale edit, no change at all, a taken name and an unknown board save nothing', async () => {
    const { id } = await begun('Rettes')
    await begun('Optaget')
    before = await checksum(world.owner)
    const change = async (input: Partial<Parameters<typeof changePlan>[2]>) =>
      sentences(await changePlan(platform, writer, { plan: id, ...facts('Rettes'), ...input }))
    expect((await change({ version: 2, name: 'X' }))[0]).toMatch(/^version: En anden gemte/)
    expect(await change({})).toEqual(['name: Der er ikke ændret noget.'])
    expect(await change({ name: 'Optaget' })).toEqual(['name: Kommunen har allerede en plan med det navn.'])
    expect(await change({ board: id })).toEqual(['board: Findes ikke i kommunen.'])
    await nothingSaved()
  })

  it('a new name takes a new address, and the old one is kept', async () => {
    const { id, slug } = await begun('Gammelt navn')
    const result = await changePlan(platform, writer, { plan: id, ...facts('Nyt navn på planen') })
    expect(result).toMatchObject({ ok: true, value: { slug: 'nyt-navn-paa-planen' } })
    const { rows } = await world.owner.query('select slug from helhed.address where record_id = $1 order by since, slug', [id])
    expect(rows.map((row) => row.slug)).toEqual([slug, 'nyt-navn-paa-planen'])
  })

  it('a board that is replaced no longer leads to the plan on the thread', async () => {
    const [first, other] = [
      await bySlug(world, 'body', 'bydelsbestyrelsen-for-amager'),
      await bySlug(world, 'body', 'bydelsbestyrelsen-for-noerrebro'),
    ]
    const { id } = await begun('Skifter bestyrelse', { board: first })
    await changePlan(platform, writer, { plan: id, ...facts('Skifter bestyrelse'), board: other })
    const { rows } = await world.owner.query('select from_id from helhed.thread_link where to_id = $1 and from_id in ($2, $3)', [
      id,
      first,
      other,
    ])
    expect(rows.map((row) => row.from_id)).toEqual([other])
  })

  it('the lead that leaves leaves the lead vacant, and the last estate cannot leave', async () => {
    const [first = '', second = ''] = estates
    const { id } = await begun('Mister en afdeling', { lead: second })
    expect((await leavePlan(platform, writer, { plan: id, estate: second, reason: 'Mødet sagde nej' })).ok).toBe(true)
    expect(await one('select lead_estate_id from helhed.work where id = $1', id)).toEqual({ lead_estate_id: null })
    expect(await one('select left_reason from helhed.work_estate where work_id = $1 and estate_id = $2', id, second)).toEqual({
      left_reason: 'Mødet sagde nej',
    })
    before = await checksum(world.owner)
    expect(sentences(await leavePlan(platform, writer, { plan: id, estate: first, reason: 'Også vi' }))).toEqual([
      'reason: En plan skal have mindst én afdeling; den sidste kan ikke udtræde.',
    ])
    await nothingSaved()
  })

  it('an estate takes part once, and only one that the municipality has', async () => {
    const [first = ''] = estates
    const { id } = await begun('Får en afdeling')
    before = await checksum(world.owner)
    expect(sentences(await addPlanEstate(platform, writer, { plan: id, estate: first }))).toEqual([
      'estate: Afdelingen er allerede med i planen.',
    ])
    expect(sentences(await addPlanEstate(platform, writer, { plan: id, estate: id }))).toEqual([
      'estate: Boligafdelingen findes ikke i kommunen.',
    ])
    await nothingSaved()
    const third = await bySlug(world, 'organisation', 'afdeling-3')
    expect((await addPlanEstate(platform, writer, { plan: id, estate: third })).ok).toBe(true)
  })

  it('a post has an employer of the municipality and hours that a week has; it can be removed', async () => {
    const { id } = await begun('Får en stilling')
    const employer = await bySlug(world, 'organisation', 'boligorganisation-1')
    const post = { plan: id, title: 'Social vicevært', employer, hours: '18,5', places: 'Beboerhuset' }
    before = await checksum(world.owner)
    expect(sentences(await addStaff(platform, writer, { ...post, hours: '300' }))[0]).toMatch(/^hours: Skriv timer om ugen/)
    expect(sentences(await addStaff(platform, writer, { ...post, employer: id }))).toEqual(['employer: Findes ikke i kommunen.'])
    await nothingSaved()
    const added = await addStaff(platform, writer, post)
    if (!added.ok) throw new Error(sentences(added).join())
    expect(await one('select hours::text from helhed.staff_role where work_id = $1', id)).toEqual({ hours: '18.5' })
    expect((await removeStaff(platform, writer, { plan: id, staff: added.value })).ok).toBe(true)
    expect(await one('select count(*) from helhed.staff_role where work_id = $1', id)).toEqual({ count: 0 })
  })
})

describe('publishing', () => {
  it('is refused before everybody has approved, and there is nothing to withdraw', async () => {
    const { id } = await begun('Ikke godkendt')
    before = await checksum(world.owner)
    expect(sentences(await publishPlan(platform, writer, { plan: id }))).toEqual([
      'plan: Kun en plan, som alle har godkendt, kan offentliggøres.',
    ])
    expect(sentences(await withdrawPlan(platform, writer, { plan: id }))).toEqual(['plan: Planen er ikke offentliggjort.'])
    await nothingSaved()
  })
})

describe('somebody of another municipality or association', () => {
  it('finds no plan to change, or may read it and not write it', async () => {
    const { id } = await begun('Skjult for andre')
    before = await checksum(world.owner)
    const stranger = await world.actor('skanderborg-koordinator')
    await expect(changePlan(platform, stranger, { plan: id, ...facts('Kapret') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const other = await world.actor('projektleder-2')
    await expect(addPlanEstate(platform, other, { plan: id, estate: estates[0] ?? '' })).rejects.toMatchObject({ code: 'DENIED' })
    await nothingSaved()
  })
})
