import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDisclosure } from '#disclosure/index'
import { loadSolver, type Solver } from '#disclosure/solver'
import { attackFiles, five, tooNarrow } from '#disclosure/testing'
import type { Id } from '#kernel/id'
import type { Platform } from '#platform'
import { wordsOf } from '../../../../test/setup/html.ts'
import { bySlug } from '../../../../test/setup/lay.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { recordFigure } from './commands/record-figure.ts'

let world: World
let solver: Solver
let coordinator: Visit
let director: Visit
/** The places of the attack by name: an area with three estates, another area, the municipality. */
let places: ReadonlyMap<string, Id>

const area = 'Eskebækparken'
const estates = ['Prøveafdeling Nord', 'Prøveafdeling Syd', 'Prøveafdeling Øst']
const whole = 'Skanderborg'
const other = 'Mølleparken'

const define = async (code: string, unit: string): Promise<void> => {
  const words = { nameDa: code, nameEn: code, unit, direction: 'higher', source: 'Prøven', frequency: 'yearly', validFrom: '2015-01-01' }
  const parts = unit === 'percent' ? { numeratorDa: 'Med', numeratorEn: 'With', denominatorDa: 'Alle', denominatorEn: 'All' } : {}
  const made = await coordinator.post('/noegletal/nyt', { ...words, ...parts, municipality: '746', code })
  expect(`${made.status} ${made.status === 303 ? '' : wordsOf(made.html)}`).toBe('303 ')
}

beforeAll(async () => {
  world = await openWorld()
  solver = await loadSolver()
  coordinator = await world.as('skanderborg-koordinator')
  director = await world.as('skanderborg-direktoer')
  const association = (
    await world.owner.query<{ id: Id }>("select id from helhed.organisation where slug = 'boligorganisation-hoejvangen'")
  ).rows[0]?.id
  for (const name of estates) {
    const laid = await coordinator.post('/omraader/eskebaekparken/afdelinger/ny', {
      name,
      association: association ?? '',
      from: '2016-01-01',
    })
    expect(`${laid.status} ${laid.status === 303 ? '' : wordsOf(laid.html)}`).toBe('303 ')
  }
  const { rows } = await world.owner.query<{ id: Id; name: string }>(
    `select place.id, coalesce(area.name, organisation.name, municipality.name) as name from helhed.place
     left join helhed.area on area.id = place.id left join helhed.organisation on organisation.id = place.id
     left join helhed.municipality on municipality.code = place.municipality and place.kind = 'municipality' where place.municipality = 746`,
  )
  places = new Map(rows.map(({ name, id }) => [name, id]))
  expect(await bySlug(world, 'area', 'eskebaekparken')).toBe(places.get(area))
  await define('unge', 'persons')
  await define('andel', 'percent')
})
afterAll(async () => {
  await closeDisclosure()
  await world.close()
})

let moment = Date.parse('2026-06-01T09:00:00Z')
/** The platform a minute later each time, so that what was written before is before. */
const later = (): Platform => {
  moment += 60_000
  const at = new Date(moment)
  return { ...world.platform, clock: { now: () => at, today: () => '2026-06-01' } }
}

const write = async (code: string, place: string, day: string, counted: number, of: number | null): Promise<void> => {
  const figure =
    of === null
      ? { amount: String(counted), numerator: null, denominator: null }
      : { amount: null, numerator: String(counted), denominator: String(of) }
  const more = { code, day, place: places.get(place) ?? '', source: 'Prøven', example: true }
  const done = await recordFigure(later(), await world.actor('skanderborg-koordinator'), { ...more, ...figure })
  expect(done.ok, `${place} ${counted} of ${of}`).toBe(true)
}

/** What the page shows of the newest day, by place: a count, or null where it is hidden. */
const shownOnPage = async (path: string): Promise<ReadonlyMap<string, number | null>> => {
  const { html, status } = await director.get(path)
  expect(status).toBe(200)
  const rows = [...html.matchAll(/<tr><th scope="row">(.*?)<\/th><td[^>]*>(.*?)<\/td>/gs)]
  return new Map(
    rows.flatMap(([, place = '', cell = '']): readonly [string, number | null][] => {
      const words = wordsOf(cell).trim()
      const name = wordsOf(place).trim()
      const count = /^\d+/.exec(words.replaceAll('.', ''))?.[0]
      return count !== undefined ? [[name, Number(count)]] : words.startsWith('•') ? [[name, null]] : []
    }),
  )
}

/** What the published file says of the newest day, by place; the same as the page. */
const shownOn = async (code: string, counts: boolean): Promise<ReadonlyMap<string, number | null>> => {
  const [head = '', ...lines] = (await director.get(`/noegletal/${code}/tal.csv`)).html
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
  const at = (name: string): number => head.split(';').indexOf(name)
  const cells = lines.map((line) => line.split(';'))
  const newest = cells
    .map((row) => row[at('Dag')] ?? '')
    .toSorted()
    .at(-1)
  const file = new Map(
    cells.flatMap((row): readonly [string, number | null][] => {
      const told = row[at(counts ? 'Antal bag tallet' : 'Værdi')] ?? ''
      return row[at('Dag')] === newest && told !== '' ? [[row[at('Sted')] ?? '', told === '•' ? null : Number(told)]] : []
    }),
  )
  expect(await shownOnPage(`/noegletal/${code}${counts ? '?vis=antal' : ''}`)).toEqual(file)
  return file
}

/** A published file as the one that the attacker begins with: what it says, and what everybody knows of which place is part of which. */
const asFile = (shown: ReadonlyMap<string, number | null>, people: ReadonlyMap<string, number> | null): string => {
  const parent = new Map([...estates.map((name): [string, string] => [name, area]), [area, whole], [other, whole]])
  const lines = [...shown].flatMap(([name, count]) => {
    const total = shown.has(parent.get(name) ?? '') ? (parent.get(name) ?? '') : ''
    const sign = (value: number | null) => (value === null ? '•' : String(value))
    if (!people) return [`${name};${total};alle;;${sign(count)}`]
    const of = people.get(name) ?? 0
    return [
      `${name};${total};med;alle;${sign(count)}`,
      `${name};${total};uden;alle;${sign(count === null ? null : of - count)}`,
      `${name};${total};alle;;${of}`,
    ]
  })
  // The rest of a total whose parts are not all there: some place that nobody has told of.
  const restOf = (total: string, parts: readonly string[]) => {
    const known = parts.filter((part) => shown.has(part))
    const name = `${total} uden ${known.join(' og ')}`
    if (!shown.has(total) || known.length === 0) return []
    return people
      ? [`${name};${total};med;alle;–`, `${name};${total};uden;alle;–`, `${name};${total};alle;;–`]
      : [`${name};${total};alle;;–`]
  }
  const rests = [...(estates.every((name) => shown.has(name)) ? [] : restOf(area, estates)), ...restOf(whole, [area, other])]
  return ['sted;sted er del af;del;del er del af;antal', ...lines, ...rests].join('\n')
}

const small = fc.nat(14)
const worlds = fc.record({
  estates: fc.tuple(small, small, small),
  other: fc.nat(60),
  rest: fc.integer({ min: 0, max: 30 }),
  totalsFirst: fc.boolean(),
})
type Drawn = typeof worlds extends fc.Arbitrary<infer T> ? T : never

let round = 0
const nextDay = (): string => {
  round += 1
  return new Date(Date.UTC(2017, 0, round)).toISOString().slice(0, 10)
}

/** Writes the figures one after another, as they come in, looks at the page after each, and attacks with all that was seen. */
const attack = async (code: string, drawn: Drawn, of: ((counted: number, at: number) => number) | null): Promise<readonly string[]> => {
  const day = nextDay()
  const sum = drawn.estates.reduce((total, one) => total + one, 0)
  const counts = [...drawn.estates.map((count, at): [string, number] => [estates[at] ?? '', count]), [area, sum], [other, drawn.other]] as [
    string,
    number,
  ][]
  const all: [string, number][] = [...counts, [whole, sum + drawn.other + drawn.rest]]
  const leaves = new Map(all.map(([name, count], at) => [name, of?.(count, at) ?? 0]))
  const people = new Map(leaves)
  people.set(
    area,
    estates.reduce((total, name) => total + (leaves.get(name) ?? 0), 0),
  )
  people.set(whole, (people.get(area) ?? 0) + (people.get(other) ?? 0) + drawn.rest + 40)
  const files: string[] = []
  for (const [name, count] of drawn.totalsFirst ? all.toReversed() : all) {
    await write(code, name, day, count, of ? (people.get(name) ?? 0) : null)
    files.push(asFile(await shownOn(code, of !== null), of ? people : null))
  }
  const shown = await shownOn(code, of !== null)
  const rows = all.map(([name, count]) => ({
    at: of ? [name, 'med'] : [name, 'alle'],
    count,
    state: shown.get(name) === null ? (count > 0 && count < 5 ? ('primary' as const) : ('secondary' as const)) : ('shown' as const),
  }))
  for (const { count, state } of rows) if (count > 0 && count < 5) expect(state).not.toBe('shown')
  return tooNarrow(rows, attackFiles(solver, files), five)
}

describe('what the application shows of counts in places that add up', () => {
  it('tells nobody a hidden count, whoever keeps every page that he saw while the figures came in', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (drawn) => {
        expect(await attack('unge', drawn, null)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('nor the count behind a share, when everybody knows how many people there are', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (drawn) => {
        expect(await attack('andel', drawn, (counted, at) => counted + 20 + at)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('the attack finds out what a page without the protection gives away', async () => {
    const naive = new Map<string, number | null>([
      ...estates.map((name, at): [string, number | null] => [name, at === 0 ? null : 20]),
      [area, 43],
    ])
    const rows = [{ at: [estates[0] ?? '', 'alle'], count: 3, state: 'primary' as const }]
    expect(tooNarrow(rows, attackFiles(solver, [asFile(naive, null)]), five)).toEqual([`${estates[0]} | alle (3): 3-3`])
  })
})
