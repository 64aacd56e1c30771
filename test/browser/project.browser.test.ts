import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectTexts } from '#features/projects'
import { projectFormTexts } from '../../src/features/projects/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { choose, date, follow, pick, read, tick, type } from './keys.ts'

const say = projectTexts.in('da')
const form = projectFormTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a coordinator in Skanderborg, by keyboard', () => {
  it('begins a project from a decision, follows a deliverable, states how it stands, and closes it with a word on what is open', async () => {
    const page = await site.page('skanderborg-koordinator')
    const main = page.getByRole('main')
    const field = (label: string) => page.getByLabel(label, { exact: true })
    const save = (label: string) => follow(page, page.getByRole('button', { name: label, exact: true }))

    await page.goto('/udpegning/hoejvangen')
    await follow(page, page.getByRole('link', { name: say('begin') }))
    expect(await field(form('field.decidedBy')).inputValue()).toBe('Styregruppen for den boligsociale indsats')
    await type(page, field(form('field.name')), 'Fælles indgang i Højvangen')
    await type(page, field(form('field.aim')), 'Beboerne har ét sted at gå hen.')
    await type(page, field(form('field.director')), 'Direktør')
    await type(page, field(form('field.owner')), 'Direktør')
    await date(page, field(form('field.from')), '2026-05-01')
    await date(page, field(form('field.until')), '2026-12-31')
    await save(form('begin.save'))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Fælles indgang i Højvangen')

    await follow(page, main.getByRole('link', { name: say('documents.add') }))
    await type(page, field(form('field.title')), 'Analyse af henvendelser')
    await type(page, field(form('field.madeBy')), 'Analyseteamet')
    await date(page, page.locator('input[name=madeOn]'), '2026-01-01')
    await choose(page, page.locator('select[name=precision]'), form('precision.year'))
    await save(form('document.save'))
    expect(await read(page.locator('#grundlag').locator('xpath=ancestor::section'))).toContain('Analyse af henvendelser 2026 Analyseteamet')

    await follow(page, main.getByRole('link', { name: say('act.deliverable') }))
    await type(page, field(form('deliverable.title')), 'Indretning af lokalet')
    await date(page, field(form('field.dueOn')), '2026-08-01')
    await type(page, field(form('field.responsible')), 'Ejendomsafdelingen')
    await tick(page, page.getByRole('checkbox', { name: 'Analyse af henvendelser' }))
    await save(form('deliverable.save'))
    expect(await read(main)).toContain('Bygger på Analyse af henvendelser')

    await follow(page, main.getByRole('link', { name: `${say('do.move')}: Indretning af lokalet` }))
    await date(page, field(form('move.due')), '2026-10-01')
    await type(page, field(form('field.reason')), 'Håndværkerne kommer efter ferien.')
    await save(form('move.save'))
    expect(await read(main)).toContain('Flyttet 1 gang; først 1. august 2026')

    await follow(page, main.getByRole('link', { name: say('act.state') }))
    await pick(page, page.getByRole('group', { name: form('state.standing') }), page.getByRole('radio', { name: say('standing.follows') }))
    await type(page, field(form('state.words')), 'Lokalet er fundet.')
    await save(form('state.save'))
    expect(await read(main)).toContain('Følger planen: Lokalet er fundet.')

    await follow(page, main.getByRole('link', { name: say('close.link') }))
    await type(page, field(form('close.result')), 'Beboerne går ét sted hen.')
    await save(form('close.save'))
    expect(await read(main)).toMatch(/Indretning af lokalet .*: Skriv, hvad der bliver af den\./)
    expect(await field(form('close.result')).inputValue()).toBe('Beboerne går ét sted hen.')
    await type(page, page.getByLabel(/^Indretning af lokalet/), 'Ejendomsafdelingen gør den færdig i oktober.')
    await save(form('close.save'))
    expect(await read(main)).toContain('Projektet blev afsluttet')
    expect(await read(main)).toContain('ikke leveret ved afslutningen Ejendomsafdelingen gør den færdig i oktober.')
    expect(await page.getByRole('link', { name: say('deliverables.add') }).count()).toBe(0)
  })
})
