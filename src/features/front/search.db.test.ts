import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../test/setup/html.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const found = async (who: string, q: string) => (await (await world.as(who)).get(`/soeg?${new URLSearchParams({ q })}`)).html

describe('the search', () => {
  it('finds projects for those who may read them, and for nobody else', async () => {
    expect(await found('skanderborg-koordinator', 'boliger til')).toContain(
      'href="/projekter/boliger-til-socialt-udsatte-og-socialt-udsatte-boligomraader"',
    )
    expect(await found('gentofte-koordinator', 'boliger til')).not.toContain('/projekter/')
  })

  it('leads to an effort by the address of efforts', async () => {
    const { rows } = await world.owner.query<{ name: string; slug: string }>(
      `select name, slug from helhed.work where kind = 'effort' and municipality = 157 limit 1`,
    )
    const [effort] = rows
    const html = await found('gentofte-koordinator', effort?.name ?? '')
    expect(html).toContain(`href="/indsatser/${effort?.slug}"`)
    expect(html).not.toContain(`href="/planer/${effort?.slug}"`)
  })

  it('takes a per cent sign for a per cent sign', async () => {
    expect(wordsOf(await found('skanderborg-koordinator', '%'))).toContain('Intet, du må se, svarer til »%«.')
  })
})
