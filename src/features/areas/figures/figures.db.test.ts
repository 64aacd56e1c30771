import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let member: Visit
let hoejvangen: string
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
  hoejvangen = await idOf(`select id from helhed.area where slug = 'hoejvangen'`)
})
afterAll(() => world.close())

const idOf = async (text: string): Promise<string> => (await world.owner.query<{ id: string }>(text)).rows[0]?.id ?? ''

const figureOf = (code: string, year: number): Promise<string> =>
  idOf(`select v.id from helhed.indicator_value v join helhed.indicator_version d on d.municipality = v.defined_in and d.id = v.indicator_version_id
    join helhed.indicator i on i.id = d.indicator_id join helhed.area a on a.id = v.place_id
    where i.code = '${code}' and a.slug = 'hoejvangen' and v.as_of = '${year}-12-31'`)

const meaning = {
  nameDa: 'Fremmøde i skolen',
  nameEn: 'Attendance at school',
  unit: 'percent',
  direction: 'higher',
  source: 'Skolen',
  frequency: 'yearly',
}

describe('reading', () => {
  it('the area page shows the latest with the one before and the municipality beside it', async () => {
    const words = wordsOf((await member.get('/omraader/hoejvangen')).html)
    expect(words).toMatch(
      /Fraflytning % 13,8 eks\. 58 af 420 31\. dec\. 2015 15,7 eks\. 66 af 420 31\. dec\. 2014 12,3 eks\. 388 af 3\.150/,
    )
  })

  it('a figure about few persons is hidden with its reason, on the area page and in the series', async () => {
    for (const path of ['/omraader/hoejvangen', '/noegletal/fritidspas'])
      expect(wordsOf((await member.get(path)).html)).toContain('• skjult, fordi det handler om få personer')
    expect((await member.get('/noegletal/fritidspas')).html).not.toContain('3,0')
  })

  it('an indicator shows its definition and its figures, as shares or as counts', async () => {
    const shares = wordsOf((await member.get('/noegletal/fraflytning')).html)
    expect(shares).toContain('Boliger, der fik ny lejer i året')
    expect(shares).toContain('13,8 eks. 58 af 420')
    expect(wordsOf((await member.get('/noegletal/fraflytning?vis=antal')).html)).toMatch(/Højvangen 58 eks\. .*66 eks\. .*71 eks\. /)
  })

  it('the series of a figure of the law breaks where its definition changed', async () => {
    const words = wordsOf((await member.get('/noegletal/U')).html)
    expect(words).toContain(
      'En ny definition begynder 1. december 2014. Tallene før og efter står hver for sig. Gennemsnit af to år; før var det fire.',
    )
  })

  it('who keeps the areas finds the files and the other working views from here, as from the list and the law', async () => {
    const director = await world.as('skanderborg-direktoer')
    for (const path of ['/noegletal', '/lovgivning/omraader', '/omraader']) {
      expect((await member.get(path)).html, path).toContain('href="/noegletal/import"')
      expect((await director.get(path)).html, path).not.toContain('href="/noegletal/import"')
    }
    expect((await world.visitor.get('/lovgivning/omraader')).html).not.toContain('href="/noegletal/import"')
  })

  it("another municipality's indicator is not there", async () => {
    const other = await world.as('gentofte-koordinator')
    expect((await other.get('/noegletal/fraflytning')).status).toBe(404)
    expect((await other.get('/noegletal')).html).not.toContain('/noegletal/fraflytning')
  })
})

describe('an indicator', () => {
  it('is defined once, and its code is taken for everybody', async () => {
    const words = { ...meaning, municipality: '746', code: 'fremmoede', validFrom: '2020-01-01' }
    expect((await member.post('/noegletal/nyt', words)).location).toBe('/noegletal/fremmoede?gjort=indicator.defined')
    expect(errorAt((await member.post('/noegletal/nyt', words)).html, 'code')).toBe('Koden fremmoede er i brug.')
    const other = await world.as('gentofte-koordinator')
    expect(errorAt((await other.post('/noegletal/nyt', { ...words, municipality: '157' })).html, 'code')).toBe('Koden fremmoede er i brug.')
    expect(errorAt((await member.post('/noegletal/nyt', { ...words, code: 'nyt' })).html, 'code')).toContain('Koden skal være')
    expect((await member.get('/noegletal/fremmoede')).status).toBe(200)
    const danish = { ...words, nameDa: 'Fravær', nameEn: '', code: 'fravaer' }
    expect((await member.post('/noegletal/nyt', danish)).status).toBe(303)
    expect((await member.get('/noegletal/fravaer')).html).toContain('Fravær')
  })

  it('a new definition ends the one before; old figures stay with it, new ones come to the new', async () => {
    const words = { ...meaning, validFrom: '2016-06-01', bridge: 'Opgjort af boligorganisationen på en ny måde.' }
    const path = '/noegletal/tryghed/definition'
    expect(errorAt((await member.post(path, { ...words, validFrom: '2009-01-01' })).html, 'validFrom')).toContain('skal begynde efter')
    expect(errorAt((await member.post(path, { ...words, bridge: '' })).html, 'bridge')).not.toBe('')
    expect((await member.post(path, words)).location).toBe('/noegletal/tryghed?gjort=indicator.redefined')
    const figure = { place: hoejvangen, day: '2016-12-31', amount: '80,5', source: 'Spørgeskema' }
    expect((await member.post('/noegletal/tryghed/tal/nyt', figure)).status).toBe(303)
    const page = wordsOf((await member.get('/noegletal/tryghed')).html)
    expect(page).toContain('En ny definition begynder 1. juni 2016. Tallene før og efter står hver for sig. Opgjort af boligorganisationen')
    expect(page).toContain('Efter definitionen fra 1. januar 2010')
  })

  it('a new definition does not begin before figures that stand, so that no day has a figure by each', async () => {
    const path = '/noegletal/fraflytning/definition'
    const words = { ...meaning, nameDa: 'Fraflytning', validFrom: '2015-07-01', bridge: 'Talt på en ny måde.' }
    const early = await member.post(path, words)
    expect([early.status, errorAt(early.html, 'validFrom')?.replaceAll('\u00a0', ' ')]).toEqual([
      422,
      'Der står tal til og med 31. december 2015 efter den nuværende definition. Lad den nye begynde efter den dag.',
    ])
    expect(valueIn(early.html, 'validFrom')).toBe('2015-07-01')
    const { rows } = await world.owner.query(
      `select count(*)::int as count from helhed.indicator_version v join helhed.indicator i on i.id = v.indicator_id where i.code = 'fraflytning'`,
    )
    expect(rows).toEqual([{ count: 1 }])
  })

  it('what the country defines is not defined anew by a municipality', async () => {
    expect((await member.get('/noegletal/U/definition')).status).toBe(404)
  })
})

describe('a figure written by hand', () => {
  const write = (words: Readonly<Record<string, string>>) =>
    member.post('/noegletal/fraflytning/tal/nyt', { place: hoejvangen, day: '2017-12-31', source: 'Egen optælling', ...words })

  it('is refused at its field, with the words kept', async () => {
    const { html, status } = await write({ amount: 'mange' })
    expect(status).toBe(422)
    expect(errorAt(html, 'amount')).toBe('Skriv et tal med komma, for eksempel 43,5.')
    expect(valueIn(html, 'source')).toBe('Egen optælling')
    expect(errorAt((await write({ amount: '101' })).html, 'amount')).toBe('Tallet skal ligge fra 0 til 100.')
    expect(errorAt((await write({ amount: '20', day: '2027-12-31' })).html, 'day')).toBe('Den dag er ikke kommet endnu.')
    expect(errorAt((await write({ amount: '20', day: '2015-12-31' })).html, 'day')).toContain('har allerede et tal')
    expect(errorAt((await write({ amount: '20', day: '2005-12-31' })).html, 'day')).toContain('ingen definition')
    const elsewhere = await idOf('select id from helhed.area where municipality = 157 limit 1')
    expect(errorAt((await write({ amount: '20', place: elsewhere })).html, 'place')).toContain('Vælg et sted')
  })

  it('is held against its whole and its parts, as the rows of a file are, and so is its correction', async () => {
    const [municipality, other] = await Promise.all([
      idOf(`select id from helhed.place where municipality = 746 and kind = 'municipality'`),
      idOf(`select id from helhed.area where municipality = 746 and slug <> 'hoejvangen' order by slug limit 1`),
    ])
    const [day, share] = ['2016-12-31', (numerator: string, denominator: string) => ({ amount: '', numerator, denominator })]
    expect((await write({ ...share('40', '400'), place: municipality, day })).status).toBe(303)
    const over = await write({ ...share('41', '400'), day })
    expect(over.status).toBe(422)
    expect(errorAt(over.html, 'numerator')).toBe(
      'Områderne bliver tilsammen 41, og hele kommunen er registreret med 40; ret den af dem, der er forkert.',
    )
    expect(valueIn(over.html, 'numerator')).toBe('41')
    expect((await write({ ...share('30', '300'), day })).status).toBe(303)
    expect(errorAt((await write({ ...share('5', '101'), place: other, day })).html, 'denominator')).toContain(
      'Områderne bliver tilsammen 401',
    )
    const path = `/noegletal/fraflytning/tal/${await idOf(
      `select v.id from helhed.indicator_value v where v.place_id = '${municipality}' and v.as_of = '${day}' and v.numerator = 40`,
    )}/ret`
    const version = valueIn((await member.get(path)).html, 'version') ?? ''
    const smaller = { ...share('29', '400'), source: 'Egen optælling', reason: 'Talt om', version }
    expect(errorAt((await member.post(path, smaller)).html, 'numerator')).toBe(
      'Områderne er tilsammen 30 med det, der er registreret før, og hele kommunen kun 29; ret den af dem, der er forkert.',
    )
    expect((await member.post(path, { ...smaller, numerator: '30' })).status).toBe(303)
  })

  it("an area's official figure is not written past its list", async () => {
    const { html } = await member.post('/noegletal/U/tal/nyt', { place: hoejvangen, day: '2015-12-01', amount: '41', source: 'x' })
    expect(errorAt(html, 'place')).toContain('så status regnes med')
  })
})

describe('a correction', () => {
  it('has a reason, keeps what stood, and is refused when somebody was first or nothing changes', async () => {
    const path = `/noegletal/fraflytning/tal/${await figureOf('fraflytning', 2014)}/ret`
    const form = await member.get(path)
    const words = {
      amount: '',
      numerator: '60',
      denominator: '420',
      source: 'Egen optælling',
      version: valueIn(form.html, 'version') ?? '',
    }
    expect(errorAt((await member.post(path, words)).html, 'reason')).not.toBe('')
    expect((await member.post(path, { ...words, reason: 'Talt om' })).location).toBe('/noegletal/fraflytning?gjort=figures.corrected')
    expect((await member.post(path, { ...words, numerator: '61', reason: 'Igen' })).status).toBe(409)
    const now = await member.get(path)
    expect(wordsOf(now.html)).toMatch(/14,3 .*Talt om .*15,7 eks\./)
    const same = { ...words, amount: '14,3', version: valueIn(now.html, 'version') ?? '', reason: 'Intet' }
    expect(errorAt((await member.post(path, same)).html, 'reason')).toBe('Intet er ændret.')
    const { rows } = await world.owner.query(`select count(*)::int as count from helhed.indicator_value_history where value_id = $1`, [
      path.split('/')[4],
    ])
    expect(rows).toEqual([{ count: 1 }])
  })

  it("an area's official figure is corrected on the area's page", async () => {
    const id = await idOf(`select v.id from helhed.indicator_value v join helhed.indicator_version d on d.id = v.indicator_version_id
      join helhed.indicator i on i.id = d.indicator_id join helhed.area a on a.id = v.place_id where i.code = 'U' and a.slug = 'hoejvangen' and v.as_of = '2014-12-01'`)
    expect((await member.get(`/noegletal/U/tal/${id}/ret`)).location).toBe('/omraader/hoejvangen/tal/2014-12-01/ret')
  })

  it('nobody else than the coordinator writes figures', async () => {
    const director = await world.as('skanderborg-direktoer')
    expect((await director.get('/noegletal/fraflytning')).status).toBe(200)
    expect((await director.get('/noegletal/fraflytning/tal/nyt')).status).toBe(403)
  })
})
