import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checksum } from '../../../test/setup/checksum.ts'
import { errorAt, wordsOf } from '../../../test/setup/html.ts'
import type { Visit } from '../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'

let world: World
let administrator: Visit
let right: Readonly<Record<string, string>>
let before: string
beforeAll(async () => {
  world = await openWorld()
  administrator = await world.as('skanderborg-administrator')
  const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.organisation where slug = 'skanderborg-kommune'`)
  right = {
    municipality: '746',
    email: 'ny-sekretaer@demo.invalid',
    name: 'Sekretær',
    role: 'secretariat',
    scope: 'municipality',
    actsFor: rows[0]?.id ?? '',
    from: '2026-06-01',
  }
})
beforeEach(async () => {
  before = await checksum(world.owner)
})
afterAll(() => world.close())

const refusedAt = async (field: string, words: Readonly<Record<string, string>>): Promise<string | null> => {
  const answer = await administrator.post('/mandater/nyt', { ...right, ...words })
  expect(answer.status).toBe(422)
  expect(await checksum(world.owner)).toBe(before)
  return errorAt(answer.html, field)
}

describe('giving a mandate', () => {
  it('to oneself is refused at the address', async () => {
    expect(await refusedAt('email', { email: 'skanderborg-administrator@demo.invalid' })).toBe(
      'Du kan ikke give dig selv et mandat. Det skal en anden gøre.',
    )
  })

  it('to oneself in capital letters is refused too', async () => {
    expect(await refusedAt('email', { email: 'Skanderborg-Administrator@DEMO.invalid' })).toBe(
      'Du kan ikke give dig selv et mandat. Det skal en anden gøre.',
    )
  })

  it('to somebody unknown needs a name', async () => {
    expect(await refusedAt('name', { name: '' })).toBe('Skriv personens navn eller rolle: adressen er ikke kendt i forvejen.')
  })

  it('with the last day before the first is refused at the last day', async () => {
    expect(await refusedAt('until', { until: '2026-05-01' })).toBe('Sidste dag ligger før første dag.')
  })

  it("narrowed to another municipality's body is refused at the scope", async () => {
    const { rows } = await world.owner.query<{ id: string }>('select id from helhed.body where municipality = 101 limit 1')
    expect(await refusedAt('scope', { role: 'municipal_seat', scope: `body:${rows[0]?.id}` })).toBe(
      'Området, organet eller organisationen findes ikke i kommunen.',
    )
  })

  it('in another municipality is denied', async () => {
    expect((await administrator.post('/mandater/nyt', { ...right, municipality: '101' })).status).toBe(403)
    expect(await checksum(world.owner)).toBe(before)
  })

  it('as it should be is saved; the same once more is refused at the role', async () => {
    expect(await administrator.post('/mandater/nyt', right)).toMatchObject({ status: 303, location: '/mandater?gjort=mandate.granted' })
    const again = await administrator.post('/mandater/nyt', right)
    expect(again.status).toBe(422)
    expect(errorAt(again.html, 'role')).toBe('Personen har allerede dette mandat i perioden.')
    const secretary = await world.as('ny-sekretaer')
    expect((await secretary.get('/organer/kuf-hoejvangen/kommissorium')).status).toBe(200)
  })
})

describe('several mandates', () => {
  it('are asked about when more than one permits an act, and the chosen one is recorded', async () => {
    const double = 'skanderborg-koordinator'
    const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.organisation where slug = 'boern-og-unge'`)
    await administrator.post('/mandater/nyt', { ...right, email: `${double}@demo.invalid`, actsFor: rows[0]?.id ?? '' })
    const visit = await world.as(double)
    const page = await visit.get('/organer/kuf-moelleparken/sag')
    expect(wordsOf(page.html)).toContain('Børn og Unge')
    const numbers = { caseNumber: '26/1', documentNumber: '', kle: '', version: /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? '' }
    const unasked = await visit.post('/organer/kuf-moelleparken/sag', numbers)
    expect(unasked.status).toBe(422)
    expect(errorAt(unasked.html, 'mandate')).toBe('Vælg, på hvis vegne du handler: flere af dine mandater giver lov.')
    const chosen = (await world.actor(double)).mandates.find(({ role }) => role === 'secretariat')?.id ?? ''
    expect((await visit.post('/organer/kuf-moelleparken/sag', { ...numbers, mandate: chosen })).status).toBe(303)
    const recorded = await world.owner.query(
      `select mandate_id from helhed.audit_entry where act = 'body.journal_changed' order by chain, seq desc limit 1`,
    )
    expect(recorded.rows).toEqual([{ mandate_id: chosen }])
  })

  it("cannot be used by choosing somebody else's", async () => {
    const foreign = (await world.actor('skanderborg-direktoer')).mandates[0]?.id ?? ''
    const answer = await (await world.as('skanderborg-koordinator')).post('/organer/kuf-moelleparken/offentliggoerelse', {
      mandate: foreign,
    })
    expect(answer.status).toBe(303)
    const recorded = await world.owner.query<{ mandate_id: string }>(
      `select mandate_id from helhed.audit_entry where act = 'body.published' order by at desc, seq desc limit 1`,
    )
    expect(recorded.rows[0]?.mandate_id).not.toBe(foreign)
  })

  it('of two municipalities show both, and each only its own', async () => {
    const html = wordsOf((await (await world.as('boligsocial-konsulent')).get('/organer')).html)
    expect(html).toMatch(/Boligsocial Bestyrelse/)
    expect(html).toMatch(/Opgaveudvalget om den boligsociale indsats/)
    expect(html).not.toMatch(/KUF Højvangen/)
  })
})
