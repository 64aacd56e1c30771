import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#database/database'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, testDay, type World } from '../../../../test/setup/world.ts'
import { parallelsTo, type Sought } from './parallels.ts'

const hvem = '/omraader/hoejvangen/hvem'

let world: World
let worker: Visit
let director: Visit
beforeAll(async () => {
  world = await openWorld()
  worker = await world.as('hoejvangen-ssp')
  director = await world.as('skanderborg-direktoer')
})
afterAll(() => world.close())

type Kept = { readonly id: string; readonly version: number; readonly confirmed: string; readonly role: string }

const entry = async (name: string): Promise<Kept> => {
  const { rows } = await world.owner.query<Kept>(
    `select e.id, e.version, e.confirmed_on::text as confirmed, m.role from helhed.directory_entry e
     join helhed.mandate m on m.municipality = e.municipality and m.id = e.confirmed_under where e.municipality = 746 and e.name = $1`,
    [name],
  )
  if (!rows[0]) throw new Error(`Nobody is called ${name}`)
  return rows[0]
}

const told = { kind: 'offer', name: 'Madklub', targetGroups: 'youth', activityKind: 'community', from: '2026-01-01' } as const

describe('the page of an area opens with who and what is here', () => {
  it('by kind, with the day of the last confirmation; what nobody has confirmed for a year says so', async () => {
    const page = await director.get('/omraader/hoejvangen')
    const words = wordsOf(page.html)
    expect(words.indexOf('Hvem og hvad er her')).toBeLessThan(words.indexOf('Kriterier'))
    expect(words).toContain('Sundhedsplejerske')
    expect(words).toContain('bekræftet 20. maj 2026')
    expect(words).toContain('Sprogcafé')
    expect(words).toContain('ikke bekræftet siden 6. mar. 2015')
    expect(words).toContain('3 oplysninger er ikke bekræftet i et år')
    expect(page.html).not.toContain('Stadig rigtigt')
  })

  it('the search finds it by name, organisation and role, where the area may be read', async () => {
    expect(wordsOf((await worker.get('/soeg?q=sprogcaf')).html)).toContain('Sprogcafé Tilbud, der er i gang · Højvangen')
    expect(wordsOf((await worker.get('/soeg?q=frivillige i h')).html)).toContain('Besøgsvenner')
    expect(wordsOf((await (await world.as('boligsocialt-sekretariat')).get('/soeg?q=sprogcaf')).html)).not.toContain('Højvangen')
  })
})

describe('confirming takes two taps', () => {
  it('the button on the area page confirms and comes back to the list there', async () => {
    const { id, version } = await entry('Sprogcafé')
    const page = await worker.get('/omraader/hoejvangen')
    expect(page.html).toContain(`formaction="${hvem}/${id}/bekraeft?fra=omraade"`)
    const answer = await worker.post(`${hvem}/${id}/bekraeft?fra=omraade`, { version: String(version) })
    expect(answer.location).toBe('/omraader/hoejvangen?gjort=directory.confirmed#hvem')
    expect(await entry('Sprogcafé')).toEqual({ id, version, confirmed: testDay, role: 'front_line_worker' })
    expect(wordsOf((await worker.get(`${hvem}/${id}`)).html)).toContain('Bekræftet 1. juni 2026 af frontmedarbejder')
  })

  it('what was corrected meanwhile is shown before it is confirmed', async () => {
    const { id } = await entry('Lektiecafé')
    const answer = await worker.post(`${hvem}/${id}/bekraeft`, { version: '7' })
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.html)).toContain('Oplysningen er rettet, siden du så den')
  })

  it('whoever only reads may not, and in another area nobody of this one', async () => {
    const { id } = await entry('Lektiecafé')
    expect((await director.post(`${hvem}/${id}/bekraeft`, { version: '1' })).status).toBe(403)
    expect((await worker.post(`/omraader/moelleparken/hvem/${id}/bekraeft`, { version: '1' })).status).toBe(404)
    const coordinator = await world.as('skanderborg-koordinator')
    expect((await coordinator.post(`/omraader/moelleparken/hvem/${id}/bekraeft`, { version: '1' })).status).toBe(404)
  })
})

describe('an entry is told', () => {
  it('and whoever told it has confirmed it', async () => {
    expect((await worker.post(`${hvem}/ny`, told)).location).toBe(`${hvem}?gjort=directory.added`)
    expect(await entry('Madklub')).toMatchObject({ confirmed: testDay, role: 'front_line_worker' })
    expect(wordsOf((await worker.get(`${hvem}?slags=offer&maalgruppe=youth&q=mad`)).html)).toContain('1 oplysning')
  })

  it('is believed, once it has been asked, that something is no name of a person', async () => {
    const answer = await worker.post(`${hvem}/ny`, { ...told, name: 'Mette Jensens Hus', noNames: 'yes' })
    expect(answer.status).toBe(303)
  })

  it.each([
    ['an offer without its kind', { activityKind: '' }, 'activityKind', 'Vælg, hvilken slags aktivitet tilbuddet er.'],
    ['an offer for nobody', { targetGroups: '' }, 'targetGroups', 'Vælg mindst én målgruppe for tilbuddet.'],
    ['another activity without words', { activityKind: 'other' }, 'activityNote', 'Skriv, hvad aktiviteten er.'],
    ['a private mailbox', { contact: 'noget@gmail.com' }, 'contact', 'Det ligner en privat postkasse. Skriv en kontakt på arbejdet.'],
    [
      'a number of a person',
      { contactRole: 'Leder 010190-1234' },
      'contactRole',
      'Det ligner et personnummer. Skriv aldrig personnumre her.',
    ],
    [
      "a person's name",
      { contactRole: 'Spørg efter Mette Jensen' },
      'noNames',
      'Er »Mette Jensen« navnet på en person? Skriv rollen i stedet: oversigten bærer ingen navne på personer. Ellers sæt et kryds, og gem igen.',
    ],
    ['a period that ends before it begins', { until: '2025-12-31' }, 'until', 'Sidste dag ligger før første dag.'],
    ['an estate of another area', { estate: '01900000-0000-7000-8000-000000000000' }, 'estate', 'Vælg en afdeling, der ligger i området.'],
    [
      'an organisation of another municipality',
      { organisation: '01900000-0000-7000-8000-000000000000' },
      'organisation',
      'Vælg en organisation i kommunen.',
    ],
  ])('not as %s', async (_, other, field, sentence) => {
    const again = await worker.post(`${hvem}/ny`, { ...told, name: 'Prøve', ...other })
    expect([again.status, errorAt(again.html, field)]).toEqual([422, sentence])
    expect(valueIn(again.html, 'name')).toBe('Prøve')
  })

  it('nor with two organisations', async () => {
    const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.organisation where slug = 'boern-og-unge'`)
    const again = await worker.post(`${hvem}/ny`, { ...told, organisation: rows[0]?.id ?? '', organisationName: 'En anden' })
    expect(errorAt(again.html, 'organisationName')).toContain('Du har valgt en organisation på listen.')
  })
})

describe('an entry is corrected', () => {
  const words = { kind: 'association', name: 'Idrætsforening', from: '2013-01-01', organisationName: 'Idrætsforeningen' } as const

  it('which confirms it, and its history names the fields', async () => {
    const { id } = await entry('Idrætsforening')
    const answer = await worker.post(`${hvem}/${id}/ret`, { ...words, place: 'Hallen', version: '1' })
    expect(answer.location).toBe(`${hvem}/${id}?gjort=directory.corrected`)
    expect(await entry('Idrætsforening')).toMatchObject({ version: 2, confirmed: testDay })
    const { rows } = await world.owner.query(
      `select detail -> 'fields' as fields from helhed.audit_entry where subject_id = $1 and act = 'directory.corrected'`,
      [id],
    )
    expect(rows).toEqual([{ fields: ['contactRole', 'targetGroups', 'activityKind', 'place'] }])
  })

  it('not over somebody else: both versions are shown and the words are kept', async () => {
    const { id } = await entry('Idrætsforening')
    const answer = await worker.post(`${hvem}/${id}/ret`, { ...words, place: 'Skolen', version: '1' })
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.html)).toContain('Hallen')
    expect(valueIn(answer.html, 'place')).toBe('Skolen')
  })

  it('not into what it is already', async () => {
    const { id } = await entry('Idrætsforening')
    const again = await worker.post(`${hvem}/${id}/ret`, { ...words, place: 'Hallen', version: '2' })
    expect(errorAt(again.html, 'name')).toContain('Intet er ændret.')
  })
})

describe('an entry ends', () => {
  it('not on a day to come, nor before it began', async () => {
    const { id } = await entry('Beboerhus')
    const end = (last: string) => worker.post(`${hvem}/${id}/afslut`, { last, reason: 'Lukket', version: '1' })
    expect(errorAt((await end('2027-01-01')).html, 'last')).toBe('Det er ikke sket endnu.')
    expect(errorAt((await end('2011-01-01')).html, 'last')?.replaceAll('\u00a0', ' ')).toBe('Det var her ikke før 1. januar 2012.')
  })

  it('with its reason: it leaves the area page, stands below the list, and ends once', async () => {
    const { id } = await entry('Beboerhus')
    const end = { last: '2026-05-31', reason: 'Huset er revet ned', version: '1' }
    expect((await worker.post(`${hvem}/${id}/afslut`, end)).location).toBe(`${hvem}?gjort=directory.ended`)
    expect(wordsOf((await worker.get('/omraader/hoejvangen')).html)).not.toContain('Fælleshuset midt i området')
    expect(wordsOf((await worker.get(hvem)).html)).toContain('Huset er revet ned')
    expect(wordsOf((await worker.get(`${hvem}/${id}`)).html)).toContain('Her ikke længere: Huset er revet ned')
    const twice = await worker.post(`${hvem}/${id}/afslut`, { ...end, version: '2' })
    expect(errorAt(twice.html, 'last')).toBe('Oplysningen er allerede afsluttet.')
    expect((await worker.post(`${hvem}/${id}/bekraeft`, { version: '2' })).status).toBe(422)
    expect(await entry('Beboerhus')).not.toMatchObject({ confirmed: testDay })
  })
})

describe('the check for what is done already', () => {
  const sought = async (other: Partial<Sought> = {}): Promise<readonly string[]> => {
    const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.area where slug = 'broholms-alle'`)
    const effort: Sought = {
      municipality: 157,
      areas: rows.map(({ id }) => id),
      estates: [],
      targetGroups: ['schoolchildren'],
      targetNote: null,
      activityKind: 'homework',
      activityNote: null,
      period: { from: testDay, until: null },
      ...other,
    }
    const found = await reading(world.platform.database, { municipalities: [157], person: null }, (tx) => parallelsTo(tx, effort))
    return found.map(({ candidate }) => candidate.name)
  }

  it('finds the offer for the same people in the same place, and nothing else', async () => {
    expect(await sought()).toEqual(['Lektiecafé i fælleshuset'])
    expect(await sought({ targetGroups: ['older'] })).toEqual([])
    expect(await sought({ activityKind: 'sport' })).toEqual([])
    expect(await sought({ activityKind: null })).toEqual([])
    expect(await sought({ areas: [] })).toEqual([])
  })
})
