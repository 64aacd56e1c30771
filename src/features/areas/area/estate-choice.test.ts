import { describe, expect, it } from 'vitest'
import { estateFrom } from './estate-choice.ts'
import { EstateForm } from './forms.ts'

const [estate, association] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']

const read = (words: Readonly<Record<string, string>>) => estateFrom(EstateForm.parse({ from: '2015-01-01', ...words }))

const fields = (words: Readonly<Record<string, string>>): readonly (string | undefined)[] => {
  const result = read(words)
  return result.ok ? [] : result.refusals.map(({ field }) => field)
}

describe('the form of an estate', () => {
  it('is about a known estate, or a new one under its association', () => {
    expect(read({ estate })).toEqual({ ok: true, value: { kind: 'known', estate } })
    // A chosen association does no harm beside a known estate: it has one already.
    expect(read({ estate, association })).toMatchObject({ ok: true })
    expect(read({ name: 'Afdeling 12', association })).toEqual({ ok: true, value: { kind: 'new', name: 'Afdeling 12', association } })
  })

  it('is refused when it is about none, about two, or about a new one without an association', () => {
    expect(fields({})).toEqual(['estate'])
    expect(fields({ estate, name: 'Afdeling 12' })).toEqual(['name'])
    expect(fields({ name: 'Afdeling 12' })).toEqual(['association'])
  })

  it('wants a number for what is said about dwellings, and a source for the number', () => {
    expect(fields({ estate, approximate: 'yes' })).toEqual(['dwellings'])
    expect(fields({ estate, dwellings: '1.204' })).toEqual(['source'])
    expect(fields({ estate, dwellings: '210', source: 'Årsberetning 2014' })).toEqual([])
    expect(EstateForm.parse({ from: '2015-01-01', dwellings: '1.204' }).dwellings).toBe(1204)
    const wrong = EstateForm.safeParse({ from: '2015-01-01', dwellings: 'mange' })
    expect(wrong.error?.issues.map(({ message }) => message)).toEqual(['field.number'])
  })
})
