import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import { postFiles } from '../../../../test/setup/post-files.ts'
import type { Answer, Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const coordinator = 'skanderborg-koordinator'
const page = '/tilstedevaerelse'
const period = { from: '2016-01-01', until: '2016-12-31' }

let world: World
let member: Visit
let source: string
beforeAll(async () => {
  world = await openWorld()
  member = await world.as(coordinator)
  source = await idOf('select id from helhed.presence_source where municipality = 746')
})
afterAll(() => world.close())

const idOf = async (text: string): Promise<string> => {
  const { rows } = await world.owner.query<{ id: string }>(text)
  if (!rows[0]) throw new Error(`Nothing for: ${text}`)
  return rows[0].id
}

const stored = async (kind: string, from = '2016-01-01'): Promise<readonly string[]> => {
  const { rows } = await world.owner.query<{ line: string }>(
    `select coalesce(organisation.name, area.name, c.level) || ' ' || c.state || coalesce(' ' || c.count, '') as line
     from helhed.presence_count c join helhed.presence_import i on i.id = c.import_id join helhed.presence_kind k on k.id = c.kind_id
     left join helhed.organisation on organisation.id = c.estate_id left join helhed.area on area.id = c.area_id
     where i.id = (select id from helhed.presence_import where lower(period) = $2 and undone_at is null order by imported_at desc, id desc limit 1) and k.slug = $1
     order by c.level, 1`,
    [kind, from],
  )
  return rows.map(({ line }) => line)
}

const imports = async (): Promise<number> =>
  Number((await world.owner.query<{ count: string }>('select count(*)::text as count from helhed.presence_import')).rows[0]?.count)

const send = (rows: string, more: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  member.post(`${page}/indlaes`, { source, ...period, rows, ...more })

describe('what the municipality does in its estates', () => {
  it('is shown per 100 dwellings beside the municipality, in three statements', async () => {
    world.statements.length = 0
    const { html } = await member.get(page)
    expect(world.statements.length).toBeLessThanOrEqual(3)
    const words = wordsOf(html)
    // 38 of 420 dwellings; 1,800 of 25,000.
    expect(words).toContain('9,0 38')
    expect(words).toContain('7,2 1.800')
    expect(words).toContain('Kan ikke beregnes, boligtal mangler')
    expect(words).toContain('Skjult af hensyn til privatliv')
  })

  it('is for those who coordinate and lead, not for associations, councillors, auditors or the public', async () => {
    const status = async (slug: string) => (await (await world.as(slug)).get(page)).status
    expect(await status('skanderborg-direktoer')).toBe(200)
    expect(await status('skanderborg-byraadsmedlem')).toBe(403)
    expect(await status('skanderborg-revisor')).toBe(403)
    expect((await world.visitor.get(page)).status).toBe(303)
    expect((await (await world.as('skanderborg-direktoer')).get(`${page}/indlaes`)).status).toBe(403)
    const other = wordsOf((await (await world.as('koebenhavn-koordinator')).get(`${page}?kommune=skanderborg`)).html)
    expect(other).not.toContain('Højvangen')
  })
})

describe('an import of counts', () => {
  it('can be tried first: it tells in counts what would be stored and hidden, and stores nothing', async () => {
    const before = await imports()
    const { rows } = await world.owner.query<{ name: string }>(
      'select name from helhed.presence_kind where municipality = 746 order by position limit 1',
    )
    const file = `Afdeling;${rows[0]?.name}\nAfdeling i Højvangen;41\nEskebækparkens afdeling;2`
    const answer = await send(file, { trial: 'yes' })
    expect(answer.status).toBe(200)
    const words = wordsOf(answer.html)
    expect(words).toContain('Prøvet: intet er gemt')
    expect(words).toMatch(/2 afdelinger og 1 slags ydelser ville være gemt: \d+ tal, .* [1-9]\d* skjulte/)
    expect(answer.html).not.toContain('alert-error')
    expect(await imports()).toBe(before)
    expect((await send(file, { trial: 'yes', from: '2030-01-01', until: '2030-12-31' })).status).toBe(422)
  })

  const file = 'Afdeling;Hjemmepleje\nHele kommunen;1.700\nAfdeling i Højvangen;41\nMølleparkens afdeling;3\nAfdeling Nord;20\n'

  it('is stored with its small counts hidden for good, and so that areas do not give them back', async () => {
    expect((await send(file)).location).toBe(`${page}?gjort=presence.imported`)
    expect(await stored('hjemmepleje')).toEqual([
      'Højvangen known 41',
      'Mølleparken hidden',
      'Afdeling i Højvangen known 41',
      'Afdeling Nord known 20',
      'Mølleparkens afdeling hidden',
      'municipality known 1700',
    ])
  })

  it('sent again changes nothing and says so; corrected it takes the place of the one before, and undone that one holds again', async () => {
    const before = await imports()
    const again = await send(file)
    expect(again.status).toBe(422)
    expect(errorAt(again.html, 'file')).toBe('Tallene er de samme som dem, der er indlæst for perioden. Intet er ændret.')
    expect(await imports()).toBe(before)
    expect((await send(file.replace('Nord;20', 'Nord;22'))).status).toBe(303)
    expect(await stored('hjemmepleje')).toContain('Afdeling Nord known 22')
    const id = await idOf('select id from helhed.presence_import order by imported_at desc, id desc limit 1')
    expect((await member.post(`${page}/kilder/fortryd`, { import: id })).location).toBe(`${page}/kilder?gjort=presence.undone`)
    expect(await stored('hjemmepleje')).toContain('Afdeling Nord known 20')
    const twice = await member.post(`${page}/kilder/fortryd`, { import: id })
    expect(wordsOf(twice.html)).toContain('Indlæsningen er allerede fortrudt.')
  })

  it('is refused with its reason and saves nothing, and the words are kept', async () => {
    const before = await imports()
    const wrong = await send('Afdeling;Hjemmepleje\nMøllepakrens afdeling;9\nAfdeling Nord;-2\nAfdeling Nord;3\nAfdeling Syd;=1+1\n')
    const words = wordsOf(wrong.html)
    expect(words).toContain(
      'Række 2: »Møllepakrens afdeling« er ingen boligafdeling, som kommunen har registreret. Ligner: »Mølleparkens afdeling«',
    )
    expect(words).toContain('Række 3, kolonnen »Hjemmepleje«: et antal kan ikke være under nul.')
    expect(words).toContain('Række 4: »Afdeling Nord« står allerede i række 3.')
    expect(words).toContain('Række 5, kolonnen »Hjemmepleje«: en formel. Indsæt værdien i stedet.')
    expect(valueIn(wrong.html, 'from')).toBe('2016-01-01')
    expect(errorAt((await send(file, { until: '2026-12-31' })).html, 'until')).toBe('Perioden er ikke slut endnu.')
    expect(errorAt((await send(file, { from: '2016-12-31', until: '2016-01-01' })).html, 'until')).toBe('Sidste dag ligger før første dag.')
    expect(errorAt((await send(file, { from: '2013-01-01' })).html, 'source')).toBe('Fagsystemets hjemmel dækker ikke hele perioden.')
    expect(errorAt((await send(file, { source: '01900000-0000-7000-8000-000000000000' })).html, 'source')).toBe(
      'Vælg det fagsystem, som tallene kommer fra.',
    )
    expect(errorAt((await send('')).html, 'file')).toBe('Vælg en fil, eller sæt rækker ind.')
    expect(await imports()).toBe(before)
  })

  it('a source without a legal basis, a purpose or an owner is not registered', async () => {
    const bare = await member.post(`${page}/kilder/ny`, { system: 'Nyt system', from: '2015-01-01', until: '2016-12-31' })
    expect(bare.status).toBe(422)
    for (const field of ['legalBasis', 'purpose', 'owner', 'retention']) expect(errorAt(bare.html, field), field).not.toBeNull()
    expect(valueIn(bare.html, 'system')).toBe('Nyt system')
  })

  it('a picture instead of a table is refused as what it is', async () => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ source, ...period })) body.set(name, value)
    body.set('file', new File([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')], 'billede.csv'))
    const answer = await postFiles(world, '/tilstedevaerelse/indlaes', body)
    expect(answer.status).toBe(422)
  })
})
