import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let coordinator: Visit

beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

const law = '/lovgivning/omraader'
const what = `${law}/hvad-hvis`
const read = async (address: string): Promise<string> => {
  const { status, html } = await coordinator.get(address)
  expect(status, address).toBe(200)
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

describe('the law on a day', () => {
  it('early in 2014 the new rules held, and the latest list was made by the old', async () => {
    const page = await read(`${law}?dato=2014-06-01`)
    expect(page).toContain('Den 1. juni 2014 gjaldt reglerne fra 2014')
    expect(page).toContain('den pr. 1. oktober 2013, og den blev lavet efter reglerne fra 2010')
  })

  it('Højvangen’s figures of 2014 by the rules of 2021 lack the national mean', async () => {
    expect(await read(`${law}?dato=2014-12-01`)).toMatch(
      /Højvangen Skanderborg Særligt udsat boligområde Særligt udsat boligområde 3 af 5 opfyldt intet mangler/,
    )
    expect(await read(`${law}?dato=2014-12-01&efter=R2021`)).toMatch(/Kan ikke afgøres mindst 1 af 4 opfyldt landsgennemsnittet af dømte/)
  })

  it('says where a doubtful mean stands, and that another source disagrees', async () => {
    expect(await read(`${law}?dato=2019-12-01`)).toContain('sn.dk Slagelse, august 2020, skriver 1,98 om samme liste')
  })

  it('a day before the first list, and a day that is none, are refused at the field', async () => {
    for (const [date, words] of [
      ['2010-09-30', 'Den første liste kom 1. oktober 2010'],
      ['2014-02-31', 'Datoen findes ikke'],
    ] as const) {
      const answer = await coordinator.get(`${law}?dato=${date}`)
      expect(answer.status).toBe(422)
      expect(answer.html).toContain(words)
    }
  })

  it('the public reads the law and no area', async () => {
    const { status, html } = await world.visitor.get(`${law}?dato=2014-12-01`)
    expect(status).toBe(200)
    expect(html).toContain('Mindst 3 af 5 kriterier')
    expect(html).not.toContain('Højvangen')
  })
})

describe('what if', () => {
  it('0.4 points fewer with lower-secondary only, and Højvangen is off the list of 2014', async () => {
    const page = await read(`${what}?liste=2014&E=-0,4&omraade=hoejvangen`)
    expect(page).toContain('Det er ikke en forudsigelse, og intet gemmes')
    expect(page).toMatch(/Særligt udsat boligområde 3 af 5 opfyldt Ikke på listen 2 af 5 opfyldt Kun grundskole: ikke opfyldt/)
  })

  it('words that are no number are kept and refused at their field', async () => {
    const answer = await coordinator.get(`${what}?liste=2014&E=lidt&U=-1,5`)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('value="lidt"')
    expect(answer.html).toContain('Skriv et tal med fortegn')
    expect((await coordinator.get(`${what}?liste=2014&residents=1,5`)).html).toContain('som et helt tal')
  })

  it('a list that there is none of is named, and the newest is shown', async () => {
    for (const asked of ['1999', '2999', 'Højvangen']) {
      const answer = await coordinator.get(`${what}?liste=${encodeURIComponent(asked)}`)
      expect(answer.status, asked).toBe(422)
      expect(answer.html, asked).toContain(`Der er ingen liste “${asked}”.`)
    }
    expect((await coordinator.get(`${what}?liste=`)).status).toBe(200)
  })

  it('an area of another municipality is not there to be chosen', async () => {
    const { html } = await coordinator.get(`${what}?liste=2014&E=-1&omraade=tingbjerg`)
    expect(html).toContain('Området er ikke blandt dem')
    expect(html).toContain('Ingen af de områder')
  })

  it('stores nothing', async () => {
    const count = async () => (await world.owner.query('select count(*) from helhed.audit_entry')).rows[0].count
    const before = await count()
    await read(`${what}?liste=2014&E=-0,4`)
    expect(await count()).toBe(before)
  })
})

describe('a figure that tells of few persons', () => {
  it('is called hidden wherever it would stand, and not missing', async () => {
    const director = await world.as('koebenhavn-direktoer')
    const at = async (path: string) => (await director.get(path)).html.replaceAll('\u00a0', ' ')
    const own = await at('/omraader/boligomraade-i-amager/kriterier')
    expect(own).toContain('skjult, fordi det handler om få personer')
    expect(own).not.toContain('tallet står ikke i kilden')
    const year = /omraade=boligomraade-i-amager&amp;liste=(\d{4})/.exec(own)?.[1]
    expect(await at(`/lovgivning/omraader?dato=${year}-12-31`)).toMatch(/skjult, fordi det handler om få personer: [a-z]+/)
    expect(await at(`/lovgivning/omraader/hvad-hvis?omraade=boligomraade-i-amager&liste=${year}&P=-1`)).toMatch(
      /tallet er skjult, fordi det handler om få personer/,
    )
  })
})

describe('an area’s criteria', () => {
  it('stand with every distance, and the lists that lead to transformation', async () => {
    const page = await read('/omraader/hoejvangen/kriterier')
    expect(page).toContain('Kriterierne for Højvangen')
    expect(page).toMatch(/Kun grundskole 30-59 år over 50 50,3 \+0,3/)
    expect(page).toContain('Lister 2014 og 2015: 3 af 5 kriterier')
  })
})
