import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checksum } from '../../../test/setup/checksum.ts'
import { errorAt, valueIn, wordsOf } from '../../../test/setup/html.ts'
import type { Visit } from '../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'

let world: World
let coordinator: Visit
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

describe('a stale edit of the terms of reference', () => {
  const address = '/organer/kuf-hoejvangen/kommissorium'
  let director: Visit
  beforeEach(async () => {
    director = await world.as('skanderborg-direktoer')
  })

  it('shows both versions and loses neither', async () => {
    const [seenByOne, seenByOther] = [(await coordinator.get(address)).html, (await director.get(address)).html]
    const first = await director.post(address, {
      terms: 'Det, direktøren skrev.',
      reason: 'Ny opgave',
      version: valueIn(seenByOther, 'version') ?? '',
    })
    expect(first).toMatchObject({ status: 303, location: '/organer/kuf-hoejvangen?gjort=body.terms_changed' })

    const second = await coordinator.post(address, {
      terms: 'Det, koordinatoren skrev.',
      reason: 'Rettelse',
      version: valueIn(seenByOne, 'version') ?? '',
    })
    expect(second.status).toBe(409)
    expect(wordsOf(second.html)).toMatch(/Direktør, .*Det,\s+direktøren\s+skrev/)
    expect(valueIn(second.html, 'terms')).toBe('Det, koordinatoren skrev.')
    expect(valueIn(second.html, 'reason')).toBe('Rettelse')
    expect(wordsOf((await coordinator.get('/organer/kuf-hoejvangen')).html)).toContain('Det, direktøren skrev.')
  })

  it('can be saved over what the other wrote, once it was seen', async () => {
    const stale = await coordinator.post(address, { terms: 'Det endelige.', reason: 'Rettelse', version: '1' })
    expect(stale.status).toBe(409)
    const after = await coordinator.post(address, {
      terms: 'Det endelige.',
      reason: 'Rettelse',
      version: valueIn(stale.html, 'version') ?? '',
    })
    expect(after.status).toBe(303)
    expect(wordsOf((await coordinator.get('/organer/kuf-hoejvangen')).html)).toContain('Det endelige.')
  })

  it('a form without its version is stale too: nothing is saved unseen', async () => {
    const before = await checksum(world.owner)
    expect((await coordinator.post(address, { terms: 'Uden version', reason: 'x' })).status).toBe(409)
    expect(await checksum(world.owner)).toBe(before)
  })
})

describe('a form that is refused', () => {
  let vacancy: string
  let before: string
  beforeAll(async () => {
    const { rows } = await world.owner.query<{ id: string }>(
      `select seat.id from helhed.seat join helhed.body on body.id = seat.body_id where body.slug = 'kuf-eskebaekparken' and title = 'PPR'`,
    )
    vacancy = `/organer/kuf-eskebaekparken/pladser/${rows[0]?.id}/besaettelse`
  })
  beforeEach(async () => {
    before = await checksum(world.owner)
  })

  const right = { name: 'Psykolog i PPR, Eskebækparken', email: 'ppr-eskebaekparken@demo.invalid', standing: 'holder', from: '2026-06-01' }

  it('says at the field that the last day comes before the first, keeps the words and saves nothing', async () => {
    const answer = await coordinator.post(vacancy, { ...right, until: '2026-05-01' })
    expect(answer.status).toBe(422)
    expect(errorAt(answer.html, 'until')).toBe('Sidste dag ligger før første dag.')
    expect(valueIn(answer.html, 'name')).toBe(right.name)
    expect(valueIn(answer.html, 'until')).toBe('2026-05-01')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('names every wrong field in the summary and links to it', async () => {
    const answer = await coordinator.post(vacancy, { email: 'ikke en adresse', standing: 'holder', from: '2026-02-30' })
    expect(answer.status).toBe(422)
    expect(errorAt(answer.html, 'email')).toBe('Skriv en e-mailadresse, for eksempel navn@kommune.dk.')
    expect(errorAt(answer.html, 'from')).toBe('Skriv en dato, der findes, som dag, måned og år.')
    expect(answer.html).toMatch(/role="alert"[\s\S]*href="#f-email"[\s\S]*href="#f-from"/)
    expect(await checksum(world.owner)).toBe(before)
  })

  it('filled as it should be, it is saved, and the receipt stands on the page', async () => {
    const done = await coordinator.post(vacancy, right)
    expect(done).toMatchObject({ status: 303, location: '/organer/kuf-eskebaekparken?gjort=seat.filled' })
    const page = wordsOf((await coordinator.get(done.location ?? '')).html)
    expect(page).toContain('Plads besat.')
    expect(page).toContain(right.name)
  })

  it('sent twice, the second says who sits in the seat', async () => {
    const answer = await coordinator.post(vacancy, { ...right, name: 'En anden', email: 'en-anden@demo.invalid' })
    expect(answer.status).toBe(422)
    expect(errorAt(answer.html, 'from')).toBe('Pladsen er besat i perioden af Psykolog i PPR, Eskebækparken.')
    expect(await checksum(world.owner)).toBe(before)
  })
})

describe('what is not yours is not there', () => {
  /** The page without its own address, which is all that may differ. */
  const page = async (visit: Visit, slug: string): Promise<string> => {
    const { status, html } = await visit.get(`/organer/${slug}/historik`)
    return `${status} ${html.replaceAll(slug, '…')}`
  }

  it("another municipality's body and one that never was give the same answer", async () => {
    const foreign = await page(coordinator, 'boligsocial-bestyrelse')
    expect(foreign).toBe(await page(coordinator, 'et-organ-der-aldrig-var'))
    expect(foreign).toMatch(/^404 /)
  })

  it("a seat of another body is not there either, in one's own municipality", async () => {
    const { rows } = await world.owner.query<{ id: string }>(
      `select seat.id from helhed.seat join helhed.body on body.id = seat.body_id where body.slug = 'kuf-moelleparken' limit 1`,
    )
    expect((await coordinator.get(`/organer/kuf-eskebaekparken/pladser/${rows[0]?.id}/besaettelse`)).status).toBe(404)
  })

  it('words in place of an id are not there', async () => {
    expect((await coordinator.get(`/organer/kuf-eskebaekparken/pladser/x'--/besaettelse`)).status).toBe(404)
    expect((await coordinator.get('/organer/%00')).status).toBe(404)
  })

  it('the public sees the seats of a published body and never who sits in them', async () => {
    const { status, html } = await world.visitor.get('/organer/kuf-hoejvangen')
    expect(status).toBe(200)
    expect(wordsOf(html)).toContain('Socialpsykiatrien')
    expect(wordsOf(html)).not.toMatch(/Psykolog i PPR|Leder af dagtilbud|Repræsentant for/)
    expect((await world.visitor.get('/organer/kuf-moelleparken')).status).toBe(404)
  })
})
