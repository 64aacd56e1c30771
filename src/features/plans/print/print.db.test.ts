import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changing } from '#database/database'
import { cookieName, municipalitiesOf, type Stage, signToken } from '#features/identity'
import { closePress } from '#print/press'
import { addressOf } from '../../../../database/worlds/script.ts'
import { testSecret } from '../../../../test/setup/app.ts'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { type Planted, plantPlan } from '../../../../test/setup/plant.ts'
import { type PlantedApproval, plantApproval } from '../../../../test/setup/plant-approval.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { storePrinted } from './store-printed.ts'

const coordinator = 'skanderborg-koordinator'

let world: World
let planted: PlantedApproval
beforeAll(async () => {
  world = await openWorld()
  planted = await plantApproval(world, await plantPlan(world))
})
afterAll(async () => {
  await Promise.all([world.close(), closePress()])
})

type Fetched = { readonly status: number; readonly bytes: Uint8Array; readonly headers: Headers }

const fetched = async (path: string, slug: string | null = coordinator): Promise<Fetched> => {
  const token = slug && (await world.signIn.open({ email: addressOf(slug), name: slug }))
  const cookie = token ? `${cookieName(world.settings.secure)}=${signToken(testSecret, token)}` : ''
  const answer = await world.app.request(`${world.settings.origins[0]}${path}`, { headers: { cookie } })
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers }
}

const at = ({ slug }: Planted, rest: string, number: number | string = 1): string => `/planer/${slug}/versioner/${number}/${rest}`
const same = (one: Fetched, other: Fetched): boolean => Buffer.compare(one.bytes, other.bytes) === 0

/** Takes the stored document away, past what anybody may do, so that the version is printed from its texts. */
const unstore = async (): Promise<void> => {
  await world.superuser.query('delete from helhed.version_document where version_id = $1', [planted.version])
}

const store = async (version = planted.version): Promise<string> => {
  const actor = await world.actor(coordinator)
  return changing(world.platform.database, { municipalities: municipalitiesOf(actor), person: actor.person }, (tx) => {
    const stage: Stage = {
      tx,
      actor,
      now: world.platform.clock.now(),
      today: world.platform.clock.today(),
      permit: () => {
        throw new Error('Nothing is to be permitted')
      },
    }
    return storePrinted(stage, { municipality: planted.municipality, id: planted.plan, name: planted.slug }, version)
  })
}

describe('the document of a version', () => {
  it('is handed out byte for byte when it is stored, under a name that can be read', async () => {
    const answer = await fetched(at(planted, 'plan.pdf'))
    expect(answer.status).toBe(200)
    expect(Buffer.from(answer.bytes).toString()).toBe('%PDF-1.7\n%%EOF\n')
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="${planted.slug}, version 1.pdf"; filename*=UTF-8''${planted.slug}%2C%20version%201.pdf`,
    )
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is not there for whoever may not read the plan, nor under another number', async () => {
    for (const [path, slug] of [
      [at(planted, 'plan.pdf'), 'gentofte-koordinator'],
      [at(planted, 'plan.pdf', 2), coordinator],
      [at(planted, 'plan.pdf', '1e0'), coordinator],
      [at({ ...planted, slug: 'ingen-plan' }, 'plan.pdf'), coordinator],
      [at(planted, `beboere.pdf?afdeling=${planted.estate}`), 'gentofte-koordinator'],
      [at(planted, `beboere.pdf?afdeling=${planted.plan}`), coordinator],
      [at(planted, 'beboere.pdf?afdeling=nej'), coordinator],
      [at(planted, 'beboere.pdf'), coordinator],
    ] as const)
      expect((await fetched(path, slug)).status, `${path} ${slug}`).toBe(404)
    expect((await fetched(at(planted, 'plan.pdf'), null)).status).toBe(303)
  })

  it('is printed from the frozen texts until it is stored, and no later edit comes into it', async () => {
    await unstore()
    const before = await fetched(at(planted, 'plan.pdf'))
    expect(pdfFacts(before.bytes)).toMatchObject({ title: planted.slug, accessible: '1', tagged: true, language: 'da-DK' })
    await world.owner.query(`update helhed.goal set title = 'Et andet mål' where municipality = $1`, [planted.municipality])
    await world.owner.query(`update helhed.budget_cell set amount = amount + 1 where municipality = $1`, [planted.municipality])
    expect(same(before, await fetched(at(planted, 'plan.pdf')))).toBe(true)
  })

  it('is stored once, by an act that can be done twice', async () => {
    const printed = await fetched(at(planted, 'plan.pdf'))
    const file = await store()
    expect(await store()).toBe(file)
    const stored = await fetched(at(planted, 'plan.pdf'))
    expect(same(printed, stored)).toBe(true)
    const { rows } = await world.owner.query(`select name, media_type from helhed.stored_file where id = $1`, [file])
    expect(rows).toEqual([{ name: `${planted.slug}, version 1.pdf`, media_type: 'application/pdf' }])
    await expect(store(planted.plan)).rejects.toThrow('not one of the plan')
  })
})

describe("the pages for an estate's meeting", () => {
  it('are two in either language, and leave the language of the pages as it was', async () => {
    for (const [query, language] of [
      ['', 'da-DK'],
      ['&sprog=da', 'da-DK'],
      ['&sprog=en', 'en-GB'],
    ] as const) {
      const answer = await fetched(at(planted, `beboere.pdf?afdeling=${planted.estate}${query}`))
      expect(answer.status, query).toBe(200)
      expect(pdfFacts(answer.bytes), query).toMatchObject({ pages: 2, language })
      expect(answer.headers.getSetCookie().filter((cookie) => cookie.startsWith('sprog='))).toEqual([])
    }
  })
})
