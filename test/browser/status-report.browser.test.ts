import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import { closeWordPress } from '#print/word'
import { statusPageTexts, statusTexts } from '../../src/features/plans/status/texts.ts'
import { docxWords } from '../setup/docx.ts'
import { pdfFacts } from '../setup/pdf.ts'
import { plantPlan } from '../setup/plant.ts'
import { openSite, type Site } from '../setup/site.ts'
import { accessFaults } from './axe.ts'
import { choose, follow, read, type } from './keys.ts'

const say = statusPageTexts.in('da')
const names = statusTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
  await plantPlan(site)
})
afterAll(async () => {
  await Promise.all([site.close(), closePress(), closeWordPress()])
})

describe('a project leader', () => {
  it('makes a half-year report from nothing to PDF and Word, by keyboard', async () => {
    const page = await site.page('projekt-hoejvangen-projektleder')
    await page.goto('/planer/proevens-plan')
    await follow(page, page.getByRole('main').getByRole('link', { name: say('title') }))
    await follow(page, page.getByRole('link', { name: say('begin') }))
    await choose(page, page.getByLabel(say('begin.period')), names('period.first', { year: 2017 }))
    await follow(page, page.getByRole('button', { name: say('begin') }))

    expect(await read(page.getByRole('main')), 'what is known stands there before a word is written').toContain('Mål i alt: 4.')
    await type(page, page.getByLabel(names('section.summary')), 'Det første halve år er gået som planlagt.')
    await type(page, page.getByLabel(new RegExp(`^${names('section.money')}`)), 'Forbruget følger budgettet.')
    expect(await accessFaults(page, 'all')).toEqual([])
    await follow(page, page.getByRole('button', { name: say('words.save') }))

    const main = page.getByRole('main')
    expect(await read(main)).toContain('Rapporten er en kladde')
    expect(await read(main)).toContain('Det første halve år er gået som planlagt.')
    expect(await accessFaults(page, 'all')).toEqual([])
    await follow(page, main.getByRole('link', { name: say('send') }).first())
    await follow(page, page.getByRole('button', { name: say('send') }))
    expect(await read(main)).toContain('Version 1, sendt')

    const fetched = async (name: RegExp) => {
      const [download] = await Promise.all([page.waitForEvent('download'), main.getByRole('link', { name }).first().click()])
      return readFileSync(await download.path())
    }
    const [pdf, word] = [await fetched(/^PDF.*Version 1/), await fetched(/^Word.*Version 1/)]
    expect(pdfFacts(pdf)).toMatchObject({ tagged: true, accessible: '1', language: 'da-DK', title: 'Statusrapport for 1. halvår 2017' })
    for (const words of ['Det første halve år er gået som planlagt.', 'Flere er trygge', 'Version 1'])
      expect(docxWords(word)).toContain(words)
  })

  it('begins the next one with the words of the last', async () => {
    const page = await site.page('projekt-hoejvangen-projektleder')
    await page.goto('/planer/proevens-plan/statusrapporter/ny')
    await choose(page, page.getByLabel(say('begin.period')), names('period.second', { year: 2017 }))
    expect(await page.getByRole('checkbox').isChecked()).toBe(true)
    await follow(page, page.getByRole('button', { name: say('begin') }))
    expect(await page.getByLabel(names('section.summary')).inputValue()).toBe('Det første halve år er gået som planlagt.')
  })
})
