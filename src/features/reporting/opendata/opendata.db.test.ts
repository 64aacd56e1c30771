import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishArea } from '#features/areas'
import type { Platform } from '#platform'
import { readRecords } from '#sheets/csv-records'
import { bySlug } from '../../../../test/setup/lay.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { withdrawArea } from '../../areas/area/commands/publish-area.ts'
import { momentOf, versionOf } from './version.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const get = (path: string, headers = {}) => world.visitor.get(path, headers)

const csv = async (path: string) => {
  const { html, status } = await get(path)
  const read = readRecords(new TextEncoder().encode(html))
  if (status !== 200 || !read.ok) throw new Error(`${path} answers ${status}`)
  const [head = [], ...rows] = read.records.map(({ cells }) => cells)
  return rows.map((cells) => Object.fromEntries(head.map((name, at): [string, string] => [name, cells[at] ?? ''])))
}

const at = (moment: string): Platform => ({ ...world.platform, clock: { now: () => new Date(moment), today: () => moment.slice(0, 10) } })

const act = async (moment: string, slug: string, what: 'publish' | 'withdraw'): Promise<void> => {
  const area = await bySlug(world, 'area', slug)
  const actor = await world.actor('skanderborg-koordinator')
  const done = await (what === 'publish' ? publishArea : withdrawArea)(at(moment), actor, { area })
  expect(done.ok).toBe(true)
}

const published = async (): Promise<readonly string[]> => {
  const { rows } = await world.owner.query<{ slug: string }>(
    "select slug from helhed.publication where kind = 'area' and withdrawn_at is null order by slug",
  )
  return rows.map(({ slug }) => slug)
}

const slugs = (rows: readonly Readonly<Record<string, string>>[]): readonly string[] =>
  rows.map((row) => row.page?.split('/').at(-1) ?? '').toSorted()

describe('the datasets', () => {
  it('hold the areas that are published and no other', async () => {
    expect(slugs(await csv('/data/omraader.csv'))).toEqual(await published())
    expect((await published()).length).toBeGreaterThan(0)
  })

  it('tell the official figures with unit, source and state, and the statutory lists by the names of their law', async () => {
    const figures = await csv('/data/tal.csv')
    expect(figures.find((row) => row.name === 'Højvangen' && row.indicator === 'U' && row.list_day === '2014-12-01')).toMatchObject({
      ...{ value: '43.5', unit: 'percent', state: 'known', municipality_code: '746' },
    })
    const lists = await csv('/data/lister.csv')
    expect(lists.find((row) => row.name === 'Højvangen' && row.list_day === '2014-12-01')).toMatchObject({ status_da: expect.any(String) })
    expect(lists.every((row) => row.source !== '')).toBe(true)
  })

  it('say the same as JSON, with numbers as numbers', async () => {
    const rows = await csv('/data/tal.csv')
    const file = JSON.parse((await get('/data/tal.json')).html)
    expect(file.rows.map((row: { id: string; value: number | null }) => [row.id, row.value])).toEqual(
      rows.map(({ id, value }) => [id, value === '' ? null : Number(value)]),
    )
    expect(file).toMatchObject({ dataset: 'tal', licence: 'https://creativecommons.org/licenses/by/4.0/' })
    expect(momentOf(file.version)).not.toBeNull()
  })

  it('do not depend on who asks', async () => {
    const member = await (await world.as('skanderborg-koordinator')).get('/data/omraader.csv')
    expect(member.html).toBe((await get('/data/omraader.csv')).html)
    expect(member.headers.get('cache-control')).toBe('private, no-store')
  })

  it('are not found under other names', async () => {
    for (const path of ['/data/x.csv', '/data/omraader.xml', '/data/omraader-20160222T080000000Z.csv', '/data/versioner/omraader.csv'])
      expect((await get(path)).status, path).toBe(404)
    for (const moment of ['19990101T000000000Z', '29990101T000000000Z', '20169922T080000000Z'])
      expect((await get(`/data/versioner/omraader-${moment}.csv`)).status, moment).toBe(404)
  })
})

describe('whoever has a file already', () => {
  it('is sent its headers alone, by tag or by day; a head is sent without anything', async () => {
    const { headers, bytes } = await get('/data/omraader.csv')
    const tag = headers.get('etag') ?? ''
    expect(tag).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`)
    expect(Number(headers.get('content-length'))).toBe(bytes.length)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    const modified = headers.get('last-modified') ?? ''
    for (const asked of [{ 'if-none-match': tag }, { 'if-none-match': `"x", W/${tag}` }, { 'if-modified-since': modified }]) {
      const answer = await get('/data/omraader.csv', asked)
      expect([answer.status, answer.bytes.length, answer.headers.get('etag')]).toEqual([304, 0, tag])
    }
    expect((await get('/data/omraader.csv', { 'if-none-match': '"old"' })).bytes).toEqual(bytes)
    const head = await world.visitor.head('/data/omraader.csv')
    expect([head.status, head.bytes.length, head.headers.get('etag')]).toEqual([200, 0, tag])
    expect(head.headers.get('content-length')).toBe(String(bytes.length))
  })
})

describe('the catalogue', () => {
  it('has all that DCAT-AP asks for, and its checksums are those of the files', async () => {
    const { html, headers } = await get('/data/katalog.jsonld')
    expect(headers.get('content-type')).toContain('application/ld+json')
    const catalogue = JSON.parse(html)
    // Mandatory in DCAT-AP 3: catalogue title, description, publisher; dataset title, description; distribution accessURL.
    for (const name of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset', 'dct:license', 'dct:language', 'dct:modified'])
      expect(catalogue, name).toHaveProperty([name])
    expect(catalogue['dct:publisher']).toMatchObject({ '@type': 'foaf:Agent', 'foaf:name': 'Helhed' })
    expect(catalogue['dcat:dataset']).toHaveLength(3)
    const prefixes = Object.keys(catalogue['@context'])
    const names = new Set<string>()
    JSON.stringify(catalogue, (key, value) => {
      if (key.includes(':')) names.add(key.split(':')[0] ?? '')
      return value
    })
    expect([...names].filter((name) => !prefixes.includes(name))).toEqual([])
    for (const dataset of catalogue['dcat:dataset']) {
      for (const name of [
        'dct:title',
        'dct:description',
        'dct:publisher',
        'dcat:theme',
        'dct:temporal',
        'dct:spatial',
        'dcat:distribution',
        'dcat:version',
      ])
        expect(dataset, name).toHaveProperty([name])
      for (const file of dataset['dcat:distribution']) {
        for (const name of ['dcat:accessURL', 'dct:license', 'dct:format', 'dcatap:availability']) expect(file, name).toHaveProperty([name])
        const { bytes } = await get(new URL(file['dcat:downloadURL']['@id']).pathname)
        expect(file['spdx:checksum']['spdx:checksumValue']['@value']).toBe(createHash('sha256').update(bytes).digest('hex'))
        expect(file['dcat:byteSize']['@value']).toBe(String(bytes.length))
      }
    }
  })

  it('stands beside a page for people and a description of the interface, and every address of them answers', async () => {
    const { html } = await get('/data')
    const links = [...html.matchAll(/href="(\/(?:data|api)[^"#]*)"/g)].map(([, href = '']) => href)
    expect(links).toEqual(expect.arrayContaining(['/data/omraader.csv', '/data/katalog.jsonld', '/api/v1/openapi.json']))
    for (const link of new Set(links)) expect((await get(link)).status, link).toBe(200)
    const described = JSON.parse((await get('/api/v1/openapi.json')).html)
    for (const path of Object.keys(described.paths).filter((one) => !one.includes('{'))) expect((await get(path)).status, path).toBe(200)
    expect(described.components.schemas.tal.required).toContain('value')
  })
})

describe('the areas, some at a time', () => {
  it('go on behind the last id, for one municipality or all', async () => {
    const all = JSON.parse((await get('/api/v1/areas')).html)
    const first = JSON.parse((await get('/api/v1/areas?limit=1')).html)
    const second = JSON.parse((await get(`/api/v1/areas?limit=1000&after=${first.next}`)).html)
    expect([...first.rows, ...second.rows]).toEqual(all.rows)
    expect(all.next).toBeNull()
    const own = JSON.parse((await get('/api/v1/areas?municipality=746')).html)
    expect(own.rows.every((row: { municipality_code: number | string }) => String(row.municipality_code) === '746')).toBe(true)
    for (const query of ['limit=0', 'limit=x', 'municipality=sk', 'after=1'])
      expect((await get(`/api/v1/areas?${query}`)).status, query).toBe(400)
  })
})

describe('versions', () => {
  it('stay at their address as they were, and small counts of old publications follow the rule of today', async () => {
    const [before, after] = ['2026-05-20T10:00:00.000Z', '2026-05-25T10:00:00.000Z']
    await act(before, 'hoejvangen', 'publish')
    const old = (await get('/data/tal.csv')).bytes
    await world.owner.query(
      "update helhed.indicator_value set numerator = 3, denominator = 103 where as_of = '2014-12-01' and place_id = (select id from helhed.area where slug = 'hoejvangen') and indicator_version_id in (select v.id from helhed.indicator_version v join helhed.indicator i on i.id = v.indicator_id where i.code = 'P')",
    )
    await act(after, 'hoejvangen', 'publish')
    const row = (await csv('/data/tal.csv')).find(
      (one) => one.name === 'Højvangen' && one.indicator === 'P' && one.list_day === '2014-12-01',
    )
    expect(row).toMatchObject({ value: '', state: 'hidden' })
    const version = await get(`/data/versioner/tal-${versionOf(new Date(before))}.csv`)
    expect(version.bytes).toEqual(old)
    // Any moment before the change leads to the version that held then.
    const between = await get(`/data/versioner/tal-${versionOf(new Date('2026-05-22T00:00:00.000Z'))}.csv`)
    expect(between.bytes).toEqual(old)
    expect(between.headers.get('content-location')).toBe(`/data/versioner/tal-${versionOf(new Date(before))}.csv`)
    expect((await get('/data')).html).toContain(`/data/versioner/tal-${versionOf(new Date(before))}.csv`)
  })

  it('lose an area when its municipality takes it back, in all of them; published anew it is in the new ones alone', async () => {
    const before = `/data/versioner/omraader-${versionOf(new Date('2026-05-22T00:00:00.000Z'))}.csv`
    expect(slugs(await csv(before))).toContain('hoejvangen')
    const version = JSON.parse((await get('/data/omraader.json')).html).version
    await act('2026-05-28T10:00:00.000Z', 'hoejvangen', 'withdraw')
    expect(slugs(await csv('/data/omraader.csv'))).not.toContain('hoejvangen')
    expect(slugs(await csv(before))).not.toContain('hoejvangen')
    expect(JSON.parse((await get('/data/omraader.json')).html).version).not.toBe(version)
    await act('2026-05-29T10:00:00.000Z', 'hoejvangen', 'publish')
    expect(slugs(await csv('/data/omraader.csv'))).toContain('hoejvangen')
    expect(slugs(await csv(before))).not.toContain('hoejvangen')
  })

  it('run no name in a spreadsheet', async () => {
    await world.owner.query("update helhed.publication set title = '=1+1' where slug = 'hoejvangen'")
    await act('2026-05-30T10:00:00.000Z', 'eskebaekparken', 'publish')
    expect((await get('/data/omraader.csv')).html).toContain(",'=1+1,")
  })
})
