import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAct } from '#features/audit'
import { doings } from './doings/index.ts'
import { wordsOf } from './setup/html.ts'
import { openWorld, type World } from './setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Entry = { readonly key: string; readonly act: string; readonly person_id: string | null; readonly mandate_id: string | null }

const entries = async (): Promise<readonly Entry[]> =>
  (await world.owner.query<Entry>(`select chain || ':' || seq as key, act, person_id, mandate_id from helhed.audit_entry`)).rows

describe('every act that a form does is in the record', () => {
  it('every form that changes something stands in the list of doings', () => {
    const forms = world.routes.filter(({ method, act }) => method === 'POST' && isAct(act)).map(({ path }) => path)
    // The link of a letter opens a session too; it has a test of its own.
    expect(Object.keys(doings).toSorted()).toEqual([...new Set(forms)].filter((path) => path !== '/log-ind/link').toSorted())
  })

  it.each(Object.keys(doings))('%s', async (address) => {
    const doing = await doings[address]?.(world.owner, world)
    if (!doing) throw new Error(`Nothing is done at ${address}`)
    const visit = doing.who === '' ? world.visitor : await world.as(doing.who)
    const known = new Set((await entries()).map(({ key }) => key))
    const answer = await (doing.file ? visit.postFile(doing.path, doing.file, doing.words) : visit.post(doing.path, doing.words))
    expect(`${answer.status} ${answer.status === 303 ? '' : wordsOf(answer.html)}`).toBe('303 ')
    const added = (await entries()).filter(({ key }) => !known.has(key))
    const route = world.routes.find(({ method, path }) => method === 'POST' && path === address)
    expect(added.map(({ act }) => act)).toEqual([route?.act])
    expect(added[0]?.person_id, 'who').not.toBeNull()
    if (route?.access.kind === 'permission') expect(added[0]?.mandate_id, 'under which mandate').not.toBeNull()
  })
})
