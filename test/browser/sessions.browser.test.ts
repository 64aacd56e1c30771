import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addActivity } from '#features/plans'
import type { Id } from '#kernel/id'
import { sessionTexts } from '../../src/features/plans/session/texts.ts'
import { firstOf, laidPlan } from '../doings/laid.ts'
import { openSite, type Site } from '../setup/site.ts'
import { press, read } from './keys.ts'

const say = sessionTexts.in('da')
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const leader = 'skanderborg-koordinator'

let site: Site
let page: Page
let context: BrowserContext
/** Two activities of one plan: the second is ended while the telephone has no network. */
let evenings: Id
let cafe: Id
beforeAll(async () => {
  site = await openSite()
  const plan = await laidPlan(site)
  evenings = await firstOf(site, plan, 'activity')
  const added = await addActivity(site.platform, await site.actor(leader), {
    ...{ plan: plan.plan, part: 1, title: 'Lektiecafé', what: 'Frivillige hjælper', interest: null, targetGroup: null, method: null },
    ...{ responsible: null, employer: null, from: '2016-01-01', until: '2019-01-01', place: null, evidence: null, takesOver: null },
    ...{ goals: [], groups: ['schoolchildren'] },
  })
  if (!added.ok) throw new Error('The activity was not added')
  cafe = added.value.id
  page = await site.page(leader, phone)
  context = page.context()
})
afterAll(() => site.close())

const sessionsOf = async (activity: Id) =>
  (
    await site.owner.query<{ day: string; people: number }>(
      `select held_on::text as day, sum(people)::int as people from helhed.activity_session held join helhed.session_count on session_id = held.id
       where activity_id = $1 and recorded_at > '2026-06-01' group by held.id, held_on order by held_on`,
      [activity],
    )
  ).rows
/** The telephone's network, there or gone: the telephone knows, and the site is out of its reach. */
const network = async (there: boolean): Promise<void> => {
  await site.reach(there)
  await context.setOffline(!there)
}
const more = (of: string) => page.getByRole('button', { name: new RegExp(`^Én mere: ${of}$`) })
const queue = () => page.getByRole('region', { name: say('queue.title') })
const write = async (activity: Id, day: string, group: string, count: number): Promise<void> => {
  await page.getByLabel(say('ask.activity')).selectOption(activity)
  await page.getByLabel(say('ask.heldOn')).fill(day)
  for (let at = 0; at < count; at += 1) await press(more(group))
  await press(page.getByRole('button', { name: say('ask.save') }))
}

describe('a session on a telephone', () => {
  it('is registered with a few presses, the groups of the activity in sight, within 40 KB on first view', async () => {
    await page.goto(`/gange/ny?aktivitet=${cafe}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    // Everything but the fonts, which every page shares and every browser keeps.
    const sizes = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter((one) => one instanceof PerformanceResourceTiming && !one.name.endsWith('.woff2'))
        .map((one) => (one as PerformanceResourceTiming).transferSize),
    )
    expect(sizes.length).toBeGreaterThan(3)
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeGreaterThan(5 * 1024)
    expect(bytes).toBeLessThan(40 * 1024)
    expect(await more('Skolebørn').isVisible()).toBe(true)
    expect(await more('Ældre').isVisible()).toBe(false)
    await write(cafe, '2018-03-01', 'Skolebørn', 3)
    await page.waitForURL('**/gange?gjort=session.registered')
    expect(await sessionsOf(cafe)).toEqual([{ day: '2018-03-01', people: 3 }])
  })

  it('opens without a network once it has been visited, and keeps two sessions in a queue that is shown', async () => {
    await page.goto('/gange/ny')
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.waitForFunction(async () => (await (await caches.open('helhed-gange')).keys()).length > 3)
    await network(false)
    await page.goto('/gange/ny')
    expect(await read(page.getByRole('heading', { level: 1 }))).toBe(say('ask.title'))
    await write(cafe, '2018-06-14', 'Skolebørn', 4)
    await page.getByText('1 venter på net').waitFor()
    expect(await read(queue())).toContain(say('queue.kept'))
    await write(evenings, '2018-06-15', say('group.everybody'), 2)
    await page.getByText('2 venter på net').waitFor()
    expect(await read(queue())).toContain('Lektiecafé')
    expect(await read(queue())).toContain('aldrig navne')
    // The telephone is put away and taken out again.
    await page.goto('/gange/ny')
    await page.getByText('2 venter på net').waitFor()
    expect(await sessionsOf(evenings)).toEqual([])
  })

  it('is sent when the network is back; the one of an activity that was ended meanwhile is explained and waits for its writer', async () => {
    await site.owner.query(`update helhed.activity set period = '[2016-01-01,2018-06-01)' where id = $1`, [cafe])
    await network(true)
    await page.getByText(say('queue.decide')).waitFor()
    expect(await sessionsOf(evenings)).toEqual([{ day: '2018-06-15', people: 2 }])
    expect(await read(queue())).toContain('Aktiviteten sluttede 31. maj 2018. Vælg en anden aktivitet, eller ret dagen.')
    expect(await sessionsOf(cafe)).toHaveLength(1)
    await press(page.getByRole('button', { name: say('queue.mend') }))
    expect(await page.getByLabel('Skolebørn').inputValue()).toBe('4')
    await page.getByLabel(say('ask.activity')).selectOption(evenings)
    await press(page.getByRole('button', { name: say('ask.save') }))
    await page.waitForURL('**/gange?gjort=session.registered')
    expect(await sessionsOf(evenings)).toEqual([
      { day: '2018-06-14', people: 4 },
      { day: '2018-06-15', people: 2 },
    ])
    expect(await queue().count()).toBe(0)
  })

  it('is thrown away with a word only, and can be taken back', async () => {
    await page.goto('/gange/ny')
    await network(false)
    await write(evenings, '2018-07-02', say('group.everybody'), 1)
    await page.getByText('1 venter på net').waitFor()
    await page.getByRole('button', { name: say('queue.discard') }).click()
    await page.getByRole('button', { name: say('queue.discard') }).click()
    await page.getByText('1 venter på net').waitFor()
    await page.getByLabel(say('queue.why')).fill('Blev aflyst')
    await press(page.getByRole('button', { name: say('queue.discard') }))
    await page.getByText(say('queue.discarded'), { exact: true }).click()
    expect(await read(queue())).toContain('Blev aflyst')
    await press(page.getByRole('button', { name: say('queue.back') }))
    await page.getByText('1 venter på net').waitFor()
  })

  it('is never sent under another’s name: the next to sign in sees that something waits, not what', async () => {
    await context.clearCookies()
    await network(true)
    await page.goto('/gange/ny')
    expect(new URL(page.url()).pathname).toBe('/log-ind')
    const other = await (await site.page('hoejvangen-dagtilbudsleder')).context().cookies()
    await context.addCookies(other)
    await page.goto('/gange/ny')
    await page.getByText(say('queue.foreign').replace('{}', '1')).waitFor()
    expect(await read(page.getByRole('main'))).not.toContain('2. jul. 2018')
    expect(await sessionsOf(evenings)).toHaveLength(2)
  })

  it('is registered by the plain form where no script runs', async () => {
    const plain = await site.page(leader, { ...phone, javaScriptEnabled: false })
    await plain.goto(`/gange/ny?aktivitet=${evenings}`)
    await plain.getByLabel(say('ask.heldOn')).fill('2018-08-01')
    await plain.getByLabel(say('group.everybody')).fill('5')
    await plain.getByRole('button', { name: say('ask.save') }).click()
    await plain.waitForURL('**/gange?gjort=session.registered')
    expect(await sessionsOf(evenings)).toHaveLength(3)
  })
})
