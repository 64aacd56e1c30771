import { describe, expect, it } from 'vitest'
import type { Listing, RecordedFigure } from '../area/area.ts'
import type { PublishedRow } from '../area/published-queries.ts'
import { publicProfile } from './public.ts'
import { groupOf, wordingIn } from './wording.ts'

const wording = wordingIn('da', 'https://helhed.example/omraader/lunden')

const figure = (amount: string, numerator: string | null = null, denominator: string | null = null): RecordedFigure => ({
  ...{ amount, numerator, denominator, state: 'known', source: 'Ministeriets liste', example: false },
})

const listing = (day: string, figures: Listing['figures']): Listing => ({
  day,
  figures,
  published: { status: 'vulnerable', source: 'Ministeriets liste' },
  computed: null,
})

const row = (listings: readonly Listing[]): PublishedRow => ({
  slug: 'lunden',
  title: 'Lunden',
  content: {
    nicknames: [],
    example: false,
    source: null,
    listings,
    bodies: [{ name: 'KUF Lunden', task: 'Koordinerer', href: '/organer/kuf-lunden' }],
  },
  published_at: new Date('2016-01-01T09:00:00Z'),
  municipality_name: 'Skanderborg',
  municipality_slug: 'skanderborg',
  designation: null,
  linked: [],
})

const known = { residents: figure('1204'), U: figure('43.5'), I: figure('27.5'), E: figure('51.4'), N: figure('64.9') }

describe('the public profile', () => {
  const profile = publicProfile(row([listing('2014-12-01', { ...known, P: figure('0.3', '3', '1100') })]), '2026-06-01', wording)
  const all = JSON.stringify(profile)

  it('keeps back what is about few, in the table, the chart and its words, and says why', () => {
    expect(all).not.toContain('0,3 ')
    expect(all).not.toContain('0,27')
    const criteria = profile.numbers.criteria?.rows.find((one) => 'cells' in one && one.cells[0]?.words.startsWith('Dømte'))
    expect(criteria && 'cells' in criteria && criteria.cells.map(({ words }) => words)).toContain('•')
    const chart = profile.numbers.charts.find(({ title }) => title === 'Dømte')
    expect(chart?.points).toEqual([expect.objectContaining({ y: null, text: '•' })])
    expect(chart?.alt).toContain('intet tal')
    expect(profile.numbers.notes[0]).toContain('Antal under 5 er skjult')
  })

  it('places dots and limits inside the chart, above it where the limit is passed', () => {
    for (const { points, limit } of profile.numbers.charts)
      for (const place of [limit.y, ...points.flatMap(({ y }) => y ?? [])]) expect(place).toBeGreaterThan(0)
    const chart = profile.numbers.charts.find(({ title }) => title === 'Uden tilknytning')
    expect(chart?.points[0]?.y).toBeGreaterThan(chart?.limit.y ?? 1)
    expect(chart?.alt).toBe('Uden tilknytning: 2014: 43,5; grænse over 40')
  })

  it('tells nothing that was not published', () => {
    expect(profile.columns.flat().map(({ title }) => title)).toEqual(['Hvem samarbejder om området', 'Hvad er en profil?'])
    expect(profile.numbers.others).toBeNull()
  })

  it('of an area without any list says that nothing has been entered', () => {
    const bare = publicProfile(row([]), '2026-06-01', wording)
    expect(bare.numbers.criteria).toBeNull()
    expect(bare.facts.map(({ value }) => value)).toEqual(['–', '–', '0'])
    expect(bare.happened.rows).toEqual([])
  })
})

describe('a list on paper', () => {
  const list = Array.from({ length: 9 }, (_, at) => ({ name: `Forening ${at}`, words: '', example: false }))

  it('says how many are left out and where they are', () => {
    const cut = groupOf(wording, { title: 'Foreninger', none: '', list }, 3, '/hvem?slags=association')
    expect(cut.list).toHaveLength(3)
    expect(cut.more).toBe('og 6 flere på helhed.example/omraader/lunden/hvem?slags=association')
    expect(groupOf(wording, { title: 'Foreninger', none: '', list }, 9).more).toBe('')
  })
})
