import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { directoryTexts } from '#features/areas'
import { effortFormTexts, effortTexts } from '../../src/features/plans/effort/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { choose, date, follow, read, tabTo, tick, type } from './keys.ts'

const say = effortTexts.in('da')
const form = effortFormTexts.in('da')
const term = directoryTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a coordinator in Gentofte', () => {
  it('starts an effort at Broholms Allé on one page, by keyboard, and is told of a parallel one', async () => {
    const page = await site.page('gentofte-koordinator')
    await page.goto('/omraader/broholms-alle')
    await follow(page, page.getByRole('link', { name: 'Begynd en indsats' }))
    await type(page, page.getByLabel(form('name'), { exact: true }), 'Lektiehjælp på Broholms Allé')
    await type(page, page.getByLabel(form('aim'), { exact: true }), 'Flere børn får lavet deres lektier.')
    const first = (label: string) => page.getByLabel(label, { exact: true }).first()
    await type(page, first(form('title')), 'Lektiehjælp to eftermiddage om ugen')
    await type(page, first(form('what')), 'To frivillige og en medarbejder hjælper med lektier.')
    await choose(page, page.locator('select[name=kind1]'), term('activity.homework'))
    await tick(page, page.locator('input[name=groups1][value=schoolchildren]'))
    await type(page, first(form('responsible')), 'Boligsocial koordinator')
    await date(page, page.getByLabel(form('until')), '2027-06-30')
    await follow(page, page.getByRole('button', { name: form('propose.save') }))

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Lektiehjælp på Broholms Allé')
    const notice = page.locator('#ligner')
    expect(await read(notice)).toContain('Lektiecafé i fælleshuset tilbud')
    expect(await read(notice)).toContain('Tal med Koordinatoren for de frivillige')
    await type(page, page.getByLabel(say('parallel.answer')), 'Caféen er om lørdagen; de frivillige er med i begge.')
    await follow(page, page.getByRole('button', { name: say('parallel.save') }))
    expect(await read(page.locator('#ligner'))).toContain('Caféen er om lørdagen')

    await follow(page, page.getByRole('button', { name: say('act.send', { body: 'Forum for Broholms Allé' }) }))
    expect(await read(page.getByRole('main'))).toContain('venter på svar fra Forum for Broholms Allé')
    expect(await page.getByRole('link', { name: say('act.decide') }).count()).toBe(0)
  })

  it('and another in the forum finds it in the overview and answers it', async () => {
    const page = await site.page('gentofte-social-leder')
    await page.goto('/overblik')
    await follow(page, page.getByRole('main').getByRole('link', { name: /Afgør: Lektiehjælp på Broholms Allé/ }))
    expect(await read(page.getByRole('main'))).toContain('Caféen er om lørdagen')
    const remarks = page.getByRole('radio', { name: form('decide.remarks') })
    await tabTo(page, page.getByRole('radio').first())
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    expect(await remarks.isChecked()).toBe(true)
    await type(page, page.getByLabel(form('decide.reasons')), 'Fortæl forummet efter sommer, hvem der kommer.')
    await follow(page, page.getByRole('button', { name: form('decide.save') }))
    expect(await read(page.getByRole('main'))).toContain('Godkendt med bemærkninger')
  })
})
