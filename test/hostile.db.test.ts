import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FormVisit, formVisits, isJustYes } from './matrix/forms.ts'
import { type Ground, type PageVisit, pageVisits } from './matrix/visits.ts'
import { groundOf } from './setup/ground.ts'
import { fieldsIn } from './setup/html.ts'
import type { Visit } from './setup/visit.ts'
import { openWorld, type World } from './setup/world.ts'

let world: World
let ground: Ground
let visits: readonly PageVisit[]
const people = new Map<string, Visit>()
beforeAll(async () => {
  world = await openWorld()
  ground = await groundOf(world)
  visits = pageVisits(ground)
  for (const who of new Set([...visits, ...formVisits(ground)].flatMap((visit) => visit.who ?? []))) people.set(who, await world.as(who))
})
afterAll(() => world.close())

const as = (who: string | null): Visit => (who === null ? undefined : people.get(who)) ?? world.visitor

const unknown = '01900000-0000-7000-8000-000000000000'

/** What people and programs write into fields when they should not. */
const nasty = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    "'; drop table helhed.body; --",
    '<script>alert(1)</script>',
    '{{7*7}}',
    '../../etc/passwd',
    '\u202e',
    '🏘️',
    '-1',
    '0',
    '1e9',
    'NaN',
  ),
  fc.constantFrom(
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '99999-01-01',
    '2026-06-01',
    'infinity',
    unknown,
    `body:${unknown}`,
    'body:',
    'municipality',
    '746',
    '999',
    '1,5',
    '1.000.000,5',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: 1_000, max: 30_000 }).map((length) => 'x'.repeat(length)),
)

/** Fields of forms whose page does not show them while something is lacking, or any more. */
const hidden: Readonly<Record<string, readonly string[]>> = {
  '/omraader/:slug/del': ['parts', 'name_1', 'name_2', 'day', 'reason'],
  '/udpegning/:slug/afgoerelse': [
    'outcome',
    'decidedOn',
    'reasons',
    'item',
    'paper',
    'dueOn',
    'forum',
    'forumName',
    'terms',
    'residentsPart',
  ],
  '/udpegning/:slug/gennemsyn': ['outcome', 'reason'],
  '/planer/:slug/aendringer/ny': ['why', 'takesEffectOn', 'asMajor', 'raised', 'seen'],
  '/udpegning/:slug/vurdering': ['assessedOn', 'method', 'figures', 'source', 'points', 'conclusion'],
  '/planer/:slug/indsendelse': ['note'],
  '/planer/:slug/gange': ['goal', 'period', 'counts', 'sessions', 'people'],
  '/planer/:slug/maalinger/mangler/paamind': ['responsible', 'person', 'again'],
  '/planer/:slug/maalinger/perioder/:period/luk': ['mandate'],
  '/projekter/:slug/leverancer/:deliverable/afslutning/tilbage': ['reason'],
  '/planer/:slug/praekvalifikation/anbefaling': ['step', 'on', 'remark'],
  '/planer/:slug/praekvalifikation/sendt': ['on', 'remark'],
  '/planer/:slug/praekvalifikation/svar': ['step', 'on', 'remark'],
}

/** How many acts are recorded: nothing is saved without one. */
const entries = async (): Promise<number> =>
  (await world.owner.query<{ count: number }>('select sum(seq) as count from helhed.audit_head')).rows[0]?.count ?? 0

describe('whatever is sent', () => {
  it('no form makes the server fail, and what is refused leaves no trace', async () => {
    const forms: { readonly form: FormVisit; readonly fields: readonly string[] }[] = []
    for (const form of formVisits(ground)) {
      const fields = [...fieldsIn((await as(form.who).get(form.address)).html), ...(hidden[form.form] ?? [])]
      if (!form.button && !isJustYes(form.form)) expect(fields.length, form.address).toBeGreaterThan(0)
      forms.push({ form, fields })
    }
    const sending = fc
      .constantFrom(...forms)
      .chain(({ form, fields }) =>
        fc.record({ form: fc.constant(form), words: fc.record(Object.fromEntries(fields.map((field) => [field, nasty]))) }),
      )
    let recorded = await entries()
    await fc.assert(
      fc.asyncProperty(sending, async ({ form, words }) => {
        const { status } = await as(form.who).post(form.action, words)
        expect(status, form.action).toBeLessThan(500)
        const now = await entries()
        if (status !== 303) expect(now, form.action).toBe(recorded)
        recorded = now
      }),
      { numRuns: 1_000, endOnFailure: true },
    )
  })

  it('no filter makes the server fail', async () => {
    const queries = ['q', 'slags', 'ledige', 'kommune', 'side', 'foer', 'liste', 'vis', 'gjort', 'sprog', 'tema', 'til', 'token']
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...visits), fc.constantFrom(...queries), nasty, async ({ address, who }, name, words) => {
        const { status } = await as(who).get(`${address}?${new URLSearchParams({ [name]: words.slice(0, 2_000) })}`)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 1_000, endOnFailure: true },
    )
  })

  it('what is written in a field is shown as it was written, never as markup', async () => {
    const words = '<img src=x onerror=alert(1)>"\'&amp;'
    const page = await as('skanderborg-koordinator').post('/organer/nyt', { name: words })
    expect(page.html).not.toContain('<img src=x')
    const found = await as('skanderborg-koordinator').get(`/soeg?${new URLSearchParams({ q: words })}`)
    expect(found.html).not.toContain('<img src=x')
  })
})
