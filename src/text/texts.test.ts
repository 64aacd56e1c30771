import { expect, it } from 'vitest'
import { defineTexts } from './texts.ts'

const texts = defineTexts('texts-test', {
  da: {
    plain: 'Område',
    valued: '{{name}} har {{count}} beboere',
    residents_one: '{{count}} beboer',
    residents_other: '{{count}} beboere',
  },
  en: {
    plain: 'Area',
    valued: '{{name}} has {{count}} residents',
    residents_one: '{{count}} resident',
    residents_other: '{{count}} residents',
  },
})

it('says a text in each language, with values in their places', () => {
  expect(texts.in('da')('plain')).toBe('Område')
  expect(texts.in('en')('plain')).toBe('Area')
  expect(texts.in('da')('valued', { name: 'Højvangen', count: '1.204' })).toBe('Højvangen har 1.204 beboere')
  expect(texts.in('en')('valued', { name: 'Højvangen', count: '1,204' })).toBe('Højvangen has 1,204 residents')
})

it('a count is written as numbers are, in its language', () => {
  expect(texts.in('da')('residents', { count: 2137 })).toBe('2.137 beboere')
  expect(texts.in('en')('residents', { count: 2137 })).toBe('2,137 residents')
})

it('a count chooses its plural, each time anew', () => {
  const say = texts.in('da')
  expect([1, 2, 1, 0].map((count) => say('residents', { count }))).toEqual(['1 beboer', '2 beboere', '1 beboer', '0 beboere'])
})

it('what a user wrote is put in as it stands: no words of it are variables, patterns or other texts', () => {
  const say = texts.in('da')
  for (const name of ['{{count}}', '$t(plain)', '$&', '<b>', '{{name}}']) {
    expect(say('valued', { name, count: 7 })).toBe(`${name} har 7 beboere`)
  }
})

it('a text that nobody wrote is an error, and so is one whose value is not given', () => {
  const say = texts.in('da') as (key: string, values?: Readonly<Record<string, string>>) => string
  expect(() => say('valued', { name: 'Højvangen' })).toThrow('No count is given for')
  expect(() => say('unwritten')).toThrow('No text is written for unwritten')
  expect(() => say('unwritten', { name: 'x' })).toThrow('No text is written for unwritten')
})
