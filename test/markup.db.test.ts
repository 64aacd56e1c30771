import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PageState, pageStates } from './matrix/states.ts'
import { groundOf } from './setup/ground.ts'
import { markupFaults } from './setup/markup.ts'
import type { Visit } from './setup/visit.ts'
import { openWorld, type World } from './setup/world.ts'

let world: World
let states: readonly PageState[]
const people = new Map<string, Visit>()

beforeAll(async () => {
  world = await openWorld()
  const ground = await groundOf(world)
  states = pageStates(ground)
  for (const who of ['kuf-formand', ...new Set(ground.held.map(({ slug }) => slug))]) people.set(who, await world.as(who))
})
afterAll(() => world.close())

const as = (who: string | null): Visit => (who === null ? undefined : people.get(who)) ?? world.visitor

describe('every page in every state', () => {
  it('has sound markup, its own title and one main heading', async () => {
    const faults: string[] = []
    let pages = 0
    for (const state of states) {
      const { status, html, headers } = await state.answer(as)
      if (status !== state.status) faults.push(`${state.name} answers ${status}, not ${state.status}`)
      if (!headers.get('content-type')?.startsWith('text/html')) continue
      pages += 1
      for (const fault of await markupFaults(html)) faults.push(`${state.name}: ${fault}`)
      const headings = html.match(/<h1[ >]/g)?.length ?? 0
      if (headings !== 1) faults.push(`${state.name} has ${headings} main headings`)
      if (!/<html[^>]* lang="(da|en)"/.test(html) || !/<title>[^<]{3,}<\/title>/.test(html))
        faults.push(`${state.name} lacks language or title`)
    }
    console.log(`${pages} pages and states with sound markup`)
    expect(faults).toEqual([])
  })

  it('says in its headers that nothing inline and nothing foreign is loaded', async () => {
    for (const visit of [world.visitor, as('skanderborg-koordinator')]) {
      const { headers } = await visit.get('/organer')
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'; style-src 'self'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:/)
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('strict-transport-security')).toBeNull()
    }
  })

  it("is kept by no cache when it is somebody's own", async () => {
    expect((await as('skanderborg-koordinator').get('/organer')).headers.get('cache-control')).toBe('private, no-store')
  })
})
