import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const form = '/omraader/hoejvangen/placering'
const words = { latitude: '56,0431', longitude: '9,9182', approximate: 'yes', source: 'Kommunens kort', version: '1' }

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

const stored = async () => {
  const { rows } = await world.owner.query(
    `select longitude::float, latitude::float, area_location.version, area_location.source from helhed.area_location join helhed.area on area.id = area_id where slug = 'hoejvangen'`,
  )
  return rows[0]
}

describe('putting an area on the map', () => {
  it('refused, the words stay and nothing is stored', async () => {
    const before = await stored()
    const turned = await member.post(form, { ...words, latitude: '9,9182', longitude: '56,0431', outline: '{' })
    expect(turned.status).toBe(422)
    expect(errorAt(turned.html, 'latitude')).toContain('byttet om')
    expect(errorAt(turned.html, 'outline')).toContain('GeoJSON')
    expect(valueIn(turned.html, 'source')).toBe('Kommunens kort')
    expect(await stored()).toEqual(before)
  })

  it('is one act with its entry; a second save on the older version shows both', async () => {
    expect((await member.post(form, words)).location).toBe('/omraader/hoejvangen?gjort=area.located')
    expect(await stored()).toEqual({ longitude: 9.9182, latitude: 56.0431, version: 2, source: 'Kommunens kort' })
    const { rows } = await world.owner.query(`select act from helhed.audit_entry where act = 'area.located'`)
    expect(rows.length).toBeGreaterThan(0)
    const stale = await member.post(form, { ...words, source: 'Mit eget kort' })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toContain('Kommunens kort')
    expect(valueIn(stale.html, 'source')).toBe('Mit eget kort')
    expect(await stored()).toMatchObject({ version: 2, source: 'Kommunens kort' })
  })

  it('is for those who register areas, in their own municipality', async () => {
    expect((await (await world.as('skanderborg-direktoer')).get(form)).status).toBe(403)
    expect((await (await world.as('koebenhavn-koordinator')).get(form)).status).toBe(404)
  })
})

describe('the map', () => {
  it('shows a member the areas of the own municipality with their figures, the same in picture and table', async () => {
    const { html } = await member.get('/kort?vis=U')
    expect(wordsOf(html)).toContain('Højvangen')
    expect(wordsOf(html)).toContain('43,5')
    expect(html).toMatch(/<a href="\/omraader\/hoejvangen"><title>\d+ Højvangen<\/title>/)
    expect(html).not.toContain('mjoelnerparken')
  })

  it('shows the public what is published, also where it lies only when that was published', async () => {
    const { html } = await world.visitor.get('/kort')
    expect(html).toContain('/omraader/hoejvangen')
    const { rows } = await world.owner.query<{ slug: string }>(
      `select slug from helhed.area where not exists (select from helhed.publication where record_id = area.id and withdrawn_at is null)`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { slug } of rows) expect(html).not.toContain(`/omraader/${slug}"`)
  })

  it('is shaded by what the municipality measures itself, and by signals for those who see them', async () => {
    expect(wordsOf((await member.get('/kort?vis=fraflytning')).html)).toMatch(/Højvangen .*13,8 eks\. 31\. dec\. 2015/)
    const signals = await member.get('/kort?vis=signaler')
    expect(wordsOf(signals.html)).toContain('farvet efter, hvor mange signaler der er sendt')
    const auditor = await world.as('skanderborg-revisor')
    expect((await auditor.get('/kort')).html).not.toContain('value="signaler"')
    expect(wordsOf((await auditor.get('/kort?vis=signaler')).html)).toContain('seneste offentliggjorte status')
    expect((await world.visitor.get('/kort')).html).not.toContain('value="fraflytning"')
  })

  it('takes an unknown shading and an unknown municipality for what they are', async () => {
    expect((await member.get('/kort?vis=lykke')).status).toBe(200)
    const empty = await member.get('/kort?kommune=lykkeland')
    expect(wordsOf(empty.html)).toContain('Der er ingen områder at vise endnu.')
  })
})
