import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dimension, ProtectedRow } from '#disclosure/index'
import { newId } from '#kernel/id'
import { disclosureRuleOn } from '../../../../rules/disclosure-control/index.ts'
import { wordsOf } from '../../../../test/setup/html.ts'
import { bySlug, layingIn } from '../../../../test/setup/lay.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { loadSolver, type Solver } from '../../../disclosure/solver.ts'
import { attackFiles, publishedCsv, tooNarrow } from '../../../disclosure/testing.ts'
import { refreshKeptBack } from './refresh.ts'

const municipality = 746
const day = '2025-12-31'
const rule = disclosureRuleOn('default', 'public', day)

/** Children moved out of each new estate of Højvangen, of which the first is too small to be shown. */
const estates = { 'Afdeling Prøve A': 3, 'Afdeling Prøve B': 17, 'Afdeling Prøve C': 40 }
const truth: Readonly<Record<string, number>> = { Højvangen: 60, ...estates, Mølleparken: 2 }

let world: World
let coordinator: Visit
let director: Visit
let solver: Solver

const write = async (place: string, amount: number, on = day): Promise<void> => {
  const { status, html } = await coordinator.post('/noegletal/boern-flyttet/tal/nyt', {
    place,
    day: on,
    amount: String(amount),
    source: 'Skolen',
  })
  if (status !== 303) throw new Error(wordsOf(html))
}

beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
  director = await world.as('skanderborg-direktoer')
  solver = await loadSolver()
  const lay = layingIn(world)
  const [area, association] = [
    await bySlug(world, 'area', 'hoejvangen'),
    await bySlug(world, 'organisation', 'boligorganisation-hoejvangen'),
  ]
  const told = { unit: 'persons', direction: 'none', source: 'Skolen', frequency: 'yearly', validFrom: '2010-01-01' }
  const names = { nameDa: 'Børn flyttet', nameEn: 'Children moved', municipality: String(municipality), code: 'boern-flyttet' }
  expect((await coordinator.post('/noegletal/nyt', { ...told, ...names })).status).toBe(303)
  await write(area, 60)
  await write(await bySlug(world, 'area', 'moelleparken'), 2)
  for (const [name, count] of Object.entries(estates)) {
    const id = newId()
    await lay('organisation', {
      municipality,
      id,
      kind: 'estate',
      slug: name.toLowerCase().replaceAll(' ', '-').replace('ø', 'oe'),
      name,
      parent_id: association,
    })
    await lay('estate', { municipality, id, dwellings: 40 })
    await lay('area_estate', { municipality, id: newId(), area_id: area, estate_id: id, period: '[2000-01-01,)' })
    await write(id, count)
  }
})
afterAll(() => world.close())

/** What a page's table shows of each place on the newest day. */
const figuresIn = (html: string): Readonly<Record<string, string>> => {
  const rows = [...html.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => row)
  return Object.fromEntries(
    rows.flatMap((row) => {
      const name = wordsOf(/<th scope="row"[^>]*>([\s\S]*?)<\/th>/.exec(row)?.[1] ?? '').trim()
      const figure = wordsOf(/<td class="num[^>]*>([\s\S]*?)<\/td>/.exec(row)?.[1] ?? '').trim()
      return name in truth ? [[name, figure]] : []
    }),
  )
}

const shownOn = async (visit: Visit, path: string): Promise<Readonly<Record<string, string>>> => figuresIn((await visit.get(path)).html)

/** A page's table as the attacker's file has it. */
const rowsOf = (shown: Readonly<Record<string, string>>): readonly ProtectedRow[] =>
  Object.entries(shown).map(([place, figure]) => {
    const hidden = figure.startsWith('•')
    return {
      at: [place],
      count: truth[place] ?? null,
      state: hidden ? ((truth[place] ?? 0) < rule.threshold ? 'primary' : 'secondary') : 'shown',
    }
  })

const places: Dimension = { name: 'sted', parts: { Højvangen: Object.keys(estates) } }

describe('figures of few persons', () => {
  it('are kept back on the page of the indicator, with what would give them away, and an attacker cannot find them', async () => {
    const shown = await shownOn(director, '/noegletal/boern-flyttet')
    expect(Object.keys(shown).toSorted()).toEqual(Object.keys(truth).toSorted())
    const rows = rowsOf(shown)
    expect(
      rows
        .filter(({ state }) => state === 'primary')
        .map(({ at }) => at[0])
        .toSorted(),
    ).toEqual(['Afdeling Prøve A', 'Mølleparken'])
    expect(rows.filter(({ state }) => state === 'secondary')).toHaveLength(1)
    const known = rows.map((row) => (row.state === 'shown' ? { ...row, count: Number(shown[row.at[0] ?? '']) } : row))
    expect(tooNarrow(known, attackFiles(solver, [publishedCsv([places], known)]), rule)).toEqual([])
    // The attacker would find them if only the small ones were hidden.
    const lone = known.map((row) => (row.state === 'secondary' ? { ...row, state: 'shown' as const } : row))
    expect(tooNarrow(lone, attackFiles(solver, [publishedCsv([places], lone)]), rule)).not.toEqual([])
  })

  it('are kept back in every other view of the same figures: area page, list, file, comparison, map, and what can be asked of the list', async () => {
    const list = '/omraader?kommune=skanderborg&kolonner=boern-flyttet'
    const row = (html: string): string => /<tr[^>]*>(?:(?!<\/tr>)[\s\S])*moelleparken[\s\S]*?<\/tr>/.exec(html)?.[0] ?? ''
    expect(row((await director.get(list)).html)).toContain('•')
    const csv = (await director.get(list.replace('/omraader', '/omraader.csv'))).html
    expect(csv.split('\n').find((line) => line.includes('Mølleparken'))).toContain(';•;')
    expect(csv.split('\n').find((line) => line.includes('Højvangen'))).toContain(';60;')
    expect(wordsOf((await director.get('/omraader/moelleparken')).html)).toMatch(/Børn flyttet personer • skjult/)
    const under = await director.get('/omraader?kommune=skanderborg&tal=boern-flyttet&under=10')
    expect(wordsOf(under.html)).not.toContain('Mølleparken')
  })

  it('a corrected figure is judged anew, together with those beside it', async () => {
    const figureOf = async (place: string): Promise<string> => {
      const { rows } = await world.owner.query<{ id: string }>(
        `select v.id from helhed.indicator_value v join helhed.indicator_version d on d.id = v.indicator_version_id join helhed.indicator i on i.id = d.indicator_id
          where i.code = 'boern-flyttet' and v.as_of = '${day}' and v.place_id = (select id from helhed.organisation where name = $1 union select id from helhed.area where name = $1)`,
        [place],
      )
      return `/noegletal/boern-flyttet/tal/${rows[0]?.id}/ret`
    }
    const [area, estate] = [await figureOf('Højvangen'), await figureOf('Afdeling Prøve A')]
    const correct = async (path: string, amount: string, version: string): Promise<void> => {
      expect((await coordinator.post(path, { amount, source: 'Skolen', reason: 'Talt om', version })).status).toBe(303)
    }
    await correct(area, '87', '1')
    await correct(estate, '30', '1')
    const after = await shownOn(director, '/noegletal/boern-flyttet')
    expect(Object.entries(after).flatMap(([place, figure]) => (figure.startsWith('•') ? [place] : []))).toEqual(['Mølleparken'])
    await correct(estate, '3', '2')
    await correct(area, '60', '2')
    expect(Object.values(await shownOn(director, '/noegletal/boern-flyttet')).filter((figure) => figure.startsWith('•'))).toHaveLength(3)
  })
})

describe('exact figures', () => {
  const exact = '/noegletal/boern-flyttet/praecise'
  const views = async (): Promise<number> => Number((await world.owner.query('select count(*) from helhed.exact_view')).rows[0]?.count)

  it('are shown to who has the right, who looked is written down and shown to the next', async () => {
    expect((await coordinator.get('/noegletal/boern-flyttet')).html).toContain('href="/noegletal/boern-flyttet/praecise"')
    const before = await views()
    const asked = await coordinator.get(exact)
    expect(wordsOf(asked.html)).toContain('Ingen har set de præcise tal før.')
    expect(asked.html).not.toContain('Afdeling Prøve A')
    expect(await views()).toBe(before)
    const shown = await coordinator.post(exact, {})
    expect(shown.status).toBe(200)
    expect(figuresIn(shown.html)).toMatchObject({ Mølleparken: '2', 'Afdeling Prøve A': '3' })
    expect(await views()).toBe(before + 1)
    const auditor = await world.as('skanderborg-revisor')
    expect(wordsOf((await auditor.get(exact)).html)).toMatch(/Hvem har set dem .* Boligsocial koordinator/)
  })

  it('are refused to everybody else, and to the right person elsewhere; nothing is written down then', async () => {
    const before = await views()
    expect((await director.get('/noegletal/boern-flyttet')).html).not.toContain('praecise')
    expect((await director.get(exact)).status).toBe(403)
    expect((await director.post(exact, {})).status).toBe(403)
    expect((await (await world.as('gentofte-koordinator')).get('/noegletal/boern-flyttet/praecise')).status).toBe(404)
    expect((await coordinator.get('/noegletal/boern-flyttet/praecise?kommune=gentofte')).status).toBe(404)
    expect((await world.visitor.get('/noegletal/boern-flyttet/praecise')).status).toBe(303)
    expect(await views()).toBe(before)
  })
})

describe('an area that was split', () => {
  const lay = async (name = 'Delt') => {
    const put = layingIn(world)
    const [whole, north, south] = [newId(), newId(), newId()]
    const area = (id: string, name: string, period: string) =>
      put('area', { municipality, id, slug: name.toLowerCase().replaceAll(' ', '-'), name, nicknames: [], form: 'area', period })
    await area(whole, name, '[2010-01-01,2024-01-01)')
    // The parts are there before the whole ends, so that figures of all can be written for one day, as they stand from before such days were refused.
    await area(north, `${name} nord`, '[2020-01-01,)')
    await area(south, `${name} syd`, '[2020-01-01,)')
    for (const to of [north, south])
      await put('area_succession', {
        municipality,
        id: newId(),
        from_area_id: whole,
        to_area_id: to,
        kind: 'split',
        day: '2024-01-01',
        reason: 'Prøven',
      })
    return { whole, north, south }
  }

  const keptIn = async (ids: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const { rows } = await world.owner.query<{ place: string }>(
      `select value.place_id as place from helhed.figure_kept_back kept join helhed.indicator_value value on value.id = kept.value_id
       where value.place_id = any ($1) order by 1`,
      [Object.values(ids)],
    )
    const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]))
    return rows.map(({ place }) => names.get(place) ?? '').toSorted()
  }

  it('is the sum of its parts where figures of all are of one day, and what was kept is found anew after the rule was changed', async () => {
    const ids = await lay()
    const on = '2023-12-31'
    await write(ids.north, 3, on)
    expect(await keptIn(ids)).toEqual(['north'])
    await write(ids.south, 57, on)
    await write(ids.whole, 60, on)
    const kept = await keptIn(ids)
    expect(kept).toContain('north')
    expect(kept.length).toBeGreaterThan(1)
    await world.owner.query('delete from helhed.figure_kept_back')
    expect(await refreshKeptBack(world.platform, municipality)).toBeGreaterThan(1)
    expect((await keptIn(ids)).length).toBeGreaterThan(1)
  })

  it('keeps the small one protected whatever order its figures come in, when several write at once', async () => {
    const ids = await lay('Samtidig')
    const on = '2022-12-31'
    await Promise.all([write(ids.whole, 60, on), write(ids.north, 3, on), write(ids.south, 57, on)])
    const kept = await keptIn(ids)
    expect(kept).toContain('north')
    expect(kept.length).toBeGreaterThan(1)
  })
})
