import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalIn } from './personal.ts'
import { nameByShape } from './shapes.ts'

const kinds = (words: string, places: readonly string[] = []) => personalIn(words, places).map(({ kind }) => kind)
const two = (number: number): string => String(number).padStart(2, '0')

describe('numbers and addresses of persons', () => {
  it.each([
    ['Han hedder noget med 010180-1234', ['cpr']],
    ['0101801234 bor der', ['cpr']],
    ['010180 1234', ['cpr']],
    ['120415.1235', ['cpr']],
    ['12 04 15 1235', ['cpr']],
    ['1204 15-1235', ['cpr']],
    ['12/04/15 - 1235', ['cpr']],
    ['12.04.15–1235', ['cpr']],
    ['Ring på 12 34 56 78', ['phone']],
    ['Ring på +45 12345678.', ['phone']],
    ['Ring på 1234 5678', ['phone']],
    ['12-34-56-78', ['phone']],
    ['Skriv til mor@eksempel.dk', ['email']],
    ['Familien på Højvangen 12, 2. tv. har problemer', ['home']],
    ['Nr. 4, st. th', ['home']],
    ['De bor 3. sal mf.', ['home']],
    ['010180-1234, mor@eksempel.dk, 12345678', ['cpr', 'phone', 'email']],
  ])('%s', (words, expected) => {
    expect(kinds(words)).toEqual(expected)
  })

  it.each([
    'Der er 40 boliger og 12 børn.',
    'Siden 2015-2016 er det blevet værre, og 2015 2016 med.',
    'Den 12.03.2015 kl. 16.30 og igen den 13-03-2015.',
    'Sag 26/12345678 hos kommunen',
    'Det koster 1.250.000 kr.',
    'Blok 12 34 og 56',
    'Opgang 12, 2. sal har mange klager.',
    'Fjernsynet, tv og mobil, fylder meget.',
    'Løbenummer 1234567890123',
  ])('%s says nothing about anybody', (words) => {
    expect(kinds(words)).toEqual([])
  })

  it('finds any civil registration number, however it is written and whatever stands around it', () => {
    const number = fc
      .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.nat(99), fc.nat(9999), fc.constantFrom('', '-', ' '))
      .map(([day, month, year, last, between]) => `${two(day)}${two(month)}${two(year)}${between}${String(last).padStart(4, '0')}`)
    const around = fc.constantFrom('', 'og ', '(', 'nr. ', '\n')
    fc.assert(
      fc.property(number, around, around, (found, before, behind) => {
        expect(kinds(`${before}${found} ${behind}`)[0]).toBe('cpr')
      }),
      { numRuns: 1_000 },
    )
  })

  it('finds any phone number of eight digits', () => {
    const digits = fc.stringMatching(/^[2-9]\d{7}$/)
    const written = fc.tuple(digits, fc.constantFrom(/(\d{2})(?=\d)/g, /(\d{4})(?=\d)/g, null), fc.constantFrom('', '+45 ', '0045'))
    fc.assert(
      fc.property(written, ([number, groups, country]) => {
        const text = country + (groups ? number.replace(groups, '$1 ') : number)
        fc.pre(!/^(19|20)\d{2} (19|20)\d{2}$/.test(text))
        expect(kinds(`Ring på ${text} i morgen`)).toContain('phone')
      }),
      { numRuns: 1_000 },
    )
  })

  it('any words at all get an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        expect(Array.isArray(personalIn(words, ['Højvangen']))).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('likely names', () => {
  it.each([
    ['Det er Mohamed, der begynder.', 'Mohamed'],
    ['Jeg talte med Anne Sørensen i går.', 'Anne Sørensen'],
    ['Naboen Tarik Petersen siger det samme.', 'Tarik Petersen'],
    ['Bo Hansen er der tit.', 'Bo Hansen'],
    ['Vi så Bo i går.', 'Bo'],
  ])('%s', (words, found) => {
    expect(personalIn(words)).toEqual([{ kind: 'name', found }])
  })

  it.each([
    'Større børn samles ved stien efter kl. 16. Familier går udenom, når de henter.',
    'Lone forældre taler ikke sammen.',
    'Beboerne i Højvangen siger det til Skanderborg Kommune.',
    'KUF Højvangen og SSP mødes.',
    'Bo sammen er svært.',
  ])('%s asks nothing', (words) => {
    expect(kinds(words, ['Højvangen'])).toEqual([])
  })

  it.each([
    ['Sofies mor ringer tit.', 'Sofie'],
    ['Mohammeds bror er med.', 'Mohammed'],
    ["Mads' far siger nej.", 'Mads'],
    ['Det er Jens’ far.', 'Jens'],
    ['Familien Al-Hassan klager.', 'Al-Hassan'],
    ['Vi kender familien Yildiz.', 'Yildiz'],
    ['Det er Abdirahmans lillebror.', 'Abdirahman'],
    ['moren hedder Ayse', 'Ayse'],
    ['Det er en dreng, der hedder Yonis.', 'Yonis'],
    ['Spørg hr. Kvistgaard eller Fru Toft.', 'Kvistgaard'],
    ['Sundhedsplejerske Abdirahman Nuur kom forbi.', 'Abdirahman Nuur'],
  ])('%s asks about a name by its place in the sentence', (words, name) => {
    expect(personalIn(words)).toEqual([{ kind: 'name', found: expect.stringContaining(name) }])
  })

  it.each([
    'Broholms Allé og Klub Mølleparken',
    'Familien i centrum er et tilbud til forældre.',
    'Klubben hedder Mølleparken. Projektet hedder Børn i bevægelse.',
    'Barnets mor og drengens far kom ikke. Hendes kæreste heller ikke.',
    'Formand KUF Højvangen, leder Klub Mølleparken, koordinator Skanderborg Kommune',
    'Sundhedsplejerske Skanderborg Kommune',
  ])('%s asks nothing: places, bodies and nobody by name', (words) => {
    expect(kinds(words)).toEqual([])
  })

  it('nothing that the demonstration writes is taken for a name by its shape', () => {
    const files = readdirSync('database/worlds', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(20)
    const lines = files.flatMap((file) => readFileSync(join('database/worlds', file), 'utf8').split('\n'))
    expect(lines.filter((line) => nameByShape(line, new Set()) !== null)).toEqual([])
  })

  it('a place that bears a first name is no person', () => {
    expect(kinds('Der er uro i Marie Parken.', ['Marie Parken'])).toEqual([])
  })
})
