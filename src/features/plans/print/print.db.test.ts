import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { appRole } from '#database/roles'
import { cookieName, signToken } from '#features/identity'
import { closePress } from '#print/press'
import { closeWordPress, wordType } from '#print/word'
import { addressOf } from '../../../../database/worlds/script.ts'
import { testSecret } from '../../../../test/setup/app.ts'
import { wordsOf } from '../../../../test/setup/html.ts'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { type Planted, plantPlan } from '../../../../test/setup/plant.ts'
import { type PlantedApproval, plantApproval } from '../../../../test/setup/plant-approval.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { keepPrinting, printDue } from './printing.ts'

const coordinator = 'skanderborg-koordinator'

let world: World
let planted: PlantedApproval
beforeAll(async () => {
  world = await openWorld()
  planted = await plantApproval(world, await plantPlan(world))
})
afterAll(async () => {
  await Promise.all([world.close(), closePress(), closeWordPress()])
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

/** Takes the stored document away, past what anybody may do, as if the version had just been approved; not `approved`, as if nobody had yet. */
const unstore = async ({ approved }: { readonly approved: boolean }): Promise<void> => {
  await world.superuser.query('delete from helhed.version_document where version_id = $1', [planted.version])
  if (!approved) await world.superuser.query('delete from helhed.version_approved where version_id = $1', [planted.version])
}

/** The platform's entries about the printing. */
const entries = async (): Promise<number> =>
  (
    await world.owner.query(`select 1 from helhed.audit_entry where act = 'version.printed' and detail ->> 'version' = $1`, [
      planted.version,
    ])
  ).rows.length

const kept = async (): Promise<readonly object[]> =>
  (
    await world.owner.query(
      `select file.name, file.media_type from helhed.version_document made join helhed.stored_file file on file.id in (made.file_id, made.word_id)
       where made.version_id = $1 order by file.name`,
      [planted.version],
    )
  ).rows

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

  it('is printed from the frozen texts until everybody has approved it, and no later edit comes into it', async () => {
    await unstore({ approved: false })
    const before = await fetched(at(planted, 'plan.pdf'))
    expect(pdfFacts(before.bytes)).toMatchObject({ title: planted.slug, accessible: '1', tagged: true, language: 'da-DK' })
    await world.owner.query(`update helhed.goal set title = 'Et andet mål' where municipality = $1`, [planted.municipality])
    await world.owner.query(`update helhed.budget_cell set amount = amount + 1 where municipality = $1`, [planted.municipality])
    expect(same(before, await fetched(at(planted, 'plan.pdf')))).toBe(true)
    expect(await printDue(world.platform)).toEqual({ printed: 0, failed: 0 })
    expect(await kept()).toEqual([])
  })
})

describe('the paper of a version that everybody has approved', () => {
  beforeAll(async () => {
    await world.superuser.query(
      `insert into helhed.version_approved (municipality, version_id, work_id, approved_at, concluded_by)
       select municipality, id, work_id, frozen_at, frozen_by from helhed.work_version where id = $1`,
      [planted.version],
    )
  })

  it('is told to be at the press until it is there', async () => {
    const member = await world.as(coordinator)
    const words = async (path: string) => wordsOf((await member.get(path)).html)
    const plan = `/planer/${planted.slug}`
    for (const path of [plan, `${plan}/versioner/1`, `${plan}/dokumenter`]) expect(await words(path), path).toContain('skrives ud nu')
    await printDue(world.platform)
    for (const path of [plan, `${plan}/versioner/1`, `${plan}/dokumenter`]) expect(await words(path), path).not.toContain('skrives ud nu')
    expect(await words(`${plan}/dokumenter`)).toContain('kommer byte for byte, som den blev lavet')
  })

  it('is printed once by the platform, however many ask for it before it is there, and all get the same', async () => {
    await unstore({ approved: true })
    const before = await entries()
    const [one, other, word] = await Promise.all([
      fetched(at(planted, 'plan.pdf')),
      fetched(at(planted, 'plan.pdf')),
      fetched(at(planted, 'plan.docx')),
      printDue(world.platform),
    ])
    expect(pdfFacts(one.bytes)).toMatchObject({ title: planted.slug })
    expect(same(one, other)).toBe(true)
    expect(word.status).toBe(200)
    expect(await kept()).toEqual([
      { name: `${planted.slug}, version 1.docx`, media_type: wordType },
      { name: `${planted.slug}, version 1.pdf`, media_type: 'application/pdf' },
    ])
    expect((await entries()) - before).toBe(1)
    expect(same(one, await fetched(at(planted, 'plan.pdf')))).toBe(true)
  })

  it('that an earlier run left is printed from the start; what fails is logged and tried anew', async () => {
    await unstore({ approved: true })
    await world.superuser.query(`revoke insert on helhed.stored_file from ${appRole}`)
    const lines: string[] = []
    const log = pino({ level: 'error' }, { write: (line) => void lines.push(line) })
    const stop = keepPrinting(world.platform, log, { usual: 20, afterFailure: 20 })
    await vi.waitFor(() => expect(lines.join()).toContain('could not be printed; it is tried again'), { timeout: 30_000, interval: 50 })
    expect(lines.join()).toContain(planted.version)
    expect(await kept()).toEqual([])
    await world.superuser.query(`grant insert on helhed.stored_file to ${appRole}`)
    await vi.waitFor(async () => expect(await kept()).toHaveLength(2), { timeout: 30_000, interval: 50 })
    await stop()
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
