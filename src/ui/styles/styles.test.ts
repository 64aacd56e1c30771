import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAssets } from '../../../tools/assets.ts'
import { dkfdsCss, tokensCss } from '../../../tools/css.ts'
import { icons } from '../icon.tsx'
import { states } from '../state.ts'

const here = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8')

let folder = ''
let manifest: Readonly<Record<string, string>> = {}
const sizeOf = async (name: string, ending = ''): Promise<number> =>
  (await stat(join(folder, `${(manifest[name] ?? '').replace('/assets/', '')}${ending}`))).size

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-assets-'))
  manifest = await buildAssets(folder)
  // Every file is made smaller in two ways, which takes its time on a busy machine.
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the written stylesheets are what tools/css.ts writes', async () => {
  expect(await here('tokens.css')).toBe(tokensCss())
  expect(await here('dkfds.css')).toBe(await dkfdsCss())
})

test('every stylesheet of ours is imported', async () => {
  const index = await here('helhed.css')
  const files = (await readdir(new URL('.', import.meta.url))).filter((name) => name.endsWith('.css'))
  expect(files.filter((name) => !['helhed.css', 'gallery.css'].includes(name) && !index.includes(`./${name}`))).toEqual([])
})

test('colours stand in the tokens only', async () => {
  const files = (await readdir(new URL('.', import.meta.url))).filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  const found = await Promise.all(files.map(async (name) => (await here(name)).match(/#[0-9a-f]{3,8}\b(?=[;,) ])/gi) ?? []))
  // Paper is white, and a mask needs some colour.
  expect(found.flat().filter((colour) => !['#fff', '#000'].includes(colour))).toEqual([])
})

test('the sprite has every icon and every shape', async () => {
  const sprite = await here('../icons/icons.svg')
  const wanted = [...icons.map((name) => `i-${name}`), ...states.map((state) => `s-${state}`), 's-listed', 's-unlisted']
  expect(wanted.filter((id) => !sprite.includes(`<symbol id="${id}" `))).toEqual([])
})

test('what pages load is hashed, small, and there in smaller forms', async () => {
  expect(Object.keys(manifest)).toEqual([
    'IBMPlexSans-Medium.woff2',
    'IBMPlexSans-Regular.woff2',
    'IBMPlexSans-SemiBold.woff2',
    'budget.js',
    'denmark.json',
    'favicon.svg',
    'gallery.css',
    'helhed.css',
    'icons.svg',
    'look-again.js',
    'map.js',
    'maplibre-gl-worker.js',
    'measures.js',
    'moving-map.js',
    'page.js',
    'section.js',
    'session-worker.js',
    'sessions.js',
    'theory-desk.js',
    'theory.js',
  ])
  for (const path of Object.values(manifest)) expect(path).toMatch(/^\/assets\/[\w-]+\.[A-Z0-9]{8}\.\w+$/)
  expect(await sizeOf('helhed.css', '.gz')).toBeLessThan(17_000)
  expect(await sizeOf('helhed.css', '.br')).toBeLessThan(15_000)
  expect(await sizeOf('page.js')).toBeLessThan(2_000)
  expect(await sizeOf('IBMPlexSans-Regular.woff2')).toBeLessThan(26_000)
})

test('the stylesheet points to the hashed fonts', async () => {
  const css = await readFile(join(folder, (manifest['helhed.css'] ?? '').replace('/assets/', '')), 'utf8')
  expect(css).toContain(manifest['IBMPlexSans-Regular.woff2'])
  expect(css).toContain('light-dark(')
  expect(css).toMatch(/^@layer dkfds,helhed/)
})
