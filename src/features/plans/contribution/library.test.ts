import { expect, it } from 'vitest'
import type { DefinitionRow } from '#features/areas'
import { disclosureRuleOn } from '../../../../rules/disclosure-control/index.ts'
import { wordsFrom } from './library.ts'

const rule = disclosureRuleOn('default', 'public', '2026-01-01')
const safe: DefinitionRow = {
  ...{ id: 'safe', from: '2010-01-01', until: null, statutory: false, unit: 'percent', minimum: '0', maximum: '100', direction: 'higher' },
  ...{ name: { da: 'Trygge beboere', en: 'Residents who feel safe' }, counted: null, frequency: 'half_yearly', bridge: null },
  ...{ numerator: { da: 'Trygge', en: 'Safe' }, denominator: { da: 'Besvarelser', en: 'Answers' }, source: 'Spørgeskema', method: null },
}
const told = (amount: string, numerator: string | null, denominator: string | null) => ({
  ...({ id: 'told', day: '2015-12-31', state: 'known', amount, numerator, denominator, source: 'Spørgeskema', example: false } as const),
})

it('a goal that begins from an indicator has its words, its way of counting and the last figure as its baseline', () => {
  expect(wordsFrom({ code: 'tryghed', definition: safe, told: told('73.7000', '112', '152') }, rule)).toEqual({
    ...{ indicator: 'Trygge beboere', unit: '%', direction: 'up', counting: 'share', numerator: 'Trygge', denominator: 'Besvarelser' },
    ...{ source: 'Spørgeskema', method: '', frequency: 'half_year', baseline: '73,7', baselineOn: '2015-12-31', origin: 'tryghed' },
  })
})

it('no baseline is fetched that readers are not shown, and none where there is no figure', () => {
  const passes: DefinitionRow = { ...safe, unit: 'persons', direction: 'none', numerator: null, denominator: null, frequency: 'irregular' }
  const words = wordsFrom({ code: 'fritidspas', definition: passes, told: told('3.0000', null, null) }, rule)
  expect(words.baseline).toBeUndefined()
  expect(words).toMatchObject({ unit: 'personer', direction: 'up', counting: 'last', frequency: 'year' })
  expect(wordsFrom({ code: 'x', definition: { ...safe, direction: 'lower' }, told: null }, rule)).toMatchObject({ direction: 'down' })
})
