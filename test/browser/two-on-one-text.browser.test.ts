import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partTexts } from '../../src/features/plans/part/texts.ts'
import { writingTexts } from '../../src/features/plans/writing/texts.ts'
import { plantPlan } from '../setup/plant.ts'
import { openSite, type Site } from '../setup/site.ts'
import { accessFaults } from './axe.ts'
import { follow, read, type } from './keys.ts'

const say = writingTexts.in('da')
const names = partTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
  await plantPlan(site)
})
afterAll(() => site.close())

const need = '/planer/proevens-plan/dele/1/tekst/need'
const first = 'Skolen er med.\n\nKlubben er med.\n\nSundhedsplejen er med.'

describe('two people at the same text', () => {
  it('see each other, save both, lose nothing, and read how it came about', async () => {
    const [leader, coordinator] = [await site.page('projekt-hoejvangen-projektleder'), await site.page('skanderborg-koordinator')]
    const save = async (page: typeof leader, words: string) => {
      await type(page, page.getByRole('textbox', { name: say('text.label') }), words)
      await follow(page, page.getByRole('button', { name: say('text.save') }))
    }
    await leader.goto(need)
    await save(leader, first)

    await coordinator.goto(need)
    await leader.goto(need)
    expect(await read(leader.getByRole('status').first())).toContain('Boligsocial koordinator har også teksten åben')

    await save(coordinator, first.replace('Skolen er med.', 'Skolen er med fra første dag.'))
    await save(leader, first.replace('Sundhedsplejen er med.', 'Sundhedsplejen kommer hver uge.'))
    const main = leader.getByRole('main')
    expect(await read(main)).toContain(say('text.merged'))
    expect(await accessFaults(leader, 'all')).toEqual([])
    const together = 'Skolen er med fra første dag.\n\nKlubben er med.\n\nSundhedsplejen kommer hver uge.'
    expect(await leader.getByRole('textbox', { name: say('text.label') }).inputValue()).toBe(together)
    await follow(leader, leader.getByRole('button', { name: say('text.save') }))
    expect(await leader.getByRole('textbox', { name: say('text.label') }).inputValue()).toBe(together)
    expect(await read(main)).toContain(say('history.number', { number: 3 }))
  })

  it('of whom one may not write suggests other words, and the other uses them', async () => {
    const [leader, worker] = [await site.page('projekt-hoejvangen-projektleder'), await site.page('hoejvangen-dagtilbudsleder')]
    await worker.goto('/planer/proevens-plan/dele/1')
    await follow(worker, worker.getByRole('link', { name: say('link.read') }).first())
    expect(await worker.getByRole('heading', { level: 1 }).textContent()).toBe(names('section.need'))
    await follow(worker, worker.getByRole('link', { name: say('notes.suggest') }))
    await type(worker, worker.getByLabel(say('suggest.suggested')), 'Klubben åbner dørene hver aften.')
    await type(worker, worker.getByLabel(say('suggest.words')), 'Det er det, vi selv har set.')
    await follow(worker, worker.getByRole('button', { name: say('suggest.save') }))
    expect(await accessFaults(worker, 'all')).toEqual([])

    await leader.goto(need)
    await follow(leader, leader.getByRole('link', { name: say('notes.use') }))
    await follow(leader, leader.getByRole('button', { name: say('text.save') }))
    expect(await read(leader.getByRole('main'))).toContain('efter forslag fra Leder af dagtilbud i Højvangen')
  })
})
