import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let coordinator: Visit
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

describe('the form that corrects a small figure', () => {
  it('shows neither it nor what has stood, says why and leads to the act, and nobody has seen it', async () => {
    const { rows } = await world.owner.query<{ id: string }>(
      `select v.id from helhed.indicator_value v join helhed.area a on a.id = v.place_id join helhed.indicator_version d on d.id = v.indicator_version_id
       join helhed.indicator i on i.id = d.indicator_id where i.code = 'fritidspas' and a.slug = 'hoejvangen' order by v.as_of limit 1`,
    )
    const path = `/noegletal/fritidspas/tal/${rows[0]?.id}/ret`
    const form = await coordinator.get(path)
    expect(valueIn(form.html, 'amount')).toBe('')
    expect(valueIn(form.html, 'source')).not.toBe('')
    const words = wordsOf(form.html)
    expect(words).toContain('Tallet er skjult')
    expect(words).toMatch(/står nu • skjult/)
    expect(form.html).toContain('href="/noegletal/fritidspas/praecise?kommune=skanderborg"')
    const given = { amount: '12', source: 'Skolen', reason: 'Talt om', version: valueIn(form.html, 'version') ?? '' }
    expect((await coordinator.post(path, given)).status).toBe(303)
    const after = wordsOf((await coordinator.get(path)).html)
    // What stands can be seen by all now; what stood cannot.
    expect(after).toMatch(/12 .*• skjult/)
    expect(after).not.toContain('Tallet er skjult')
  })
})
