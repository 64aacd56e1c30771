import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asked, filterAsked, isNarrowed, listHref, sortedHref } from './list-filter.ts'

const askedBy = (address: string): Asked => {
  const query = new URL(address, 'https://example.invalid').searchParams
  return { one: (name) => query.get(name) ?? undefined, all: (name) => query.getAll(name) }
}

describe('the list in the address', () => {
  it('without anything asked is by name with the number of residents', () => {
    const filter = filterAsked(askedBy('/omraader'))
    expect(filter).toMatchObject({ sort: { by: 'navn', down: false }, columns: ['residents'], bound: null })
    expect(isNarrowed(filter)).toBe(false)
    expect(listHref(filter)).toBe('/omraader')
  })

  it('keeps everything that was chosen, so that a link is the list', () => {
    const address =
      '/omraader?q=vang&status=prevention&plan=med&forum=uden&tal=U&over=39%2C5&sorter=E&retning=ned&kolonner=U&kolonner=E&side=3'
    expect(listHref(filterAsked(askedBy(address)), 3)).toBe(address)
  })

  it('what is unknown is left out, and never more than twelve columns', () => {
    const many = Array.from({ length: 30 }, (_, at) => `kolonner=k${at}`).join('&')
    const filter = filterAsked(askedBy(`/omraader?status=x&form=y&plan=ja&tal=${'%27'}&sorter=a%20b&${many}`))
    expect(filter).toMatchObject({ status: null, form: null, plan: null, bound: null, sort: { by: 'navn' } })
    expect(filter.columns).toHaveLength(12)
  })

  it('no columns at all can be chosen, and stay so', () => {
    const filter = filterAsked(askedBy('/omraader?valgt=1'))
    expect(filter.columns).toEqual([])
    expect(filterAsked(askedBy(listHref(filter))).columns).toEqual([])
  })

  it('sorting by a column turns when it is sorted by it already', () => {
    const filter = filterAsked(askedBy('/omraader?sorter=U&retning=ned'))
    expect(sortedHref(filter, 'U', true)).toBe('/omraader?sorter=U')
    expect(sortedHref(filter, 'E', true)).toBe('/omraader?sorter=E&retning=ned')
  })

  it('an address that was made from a filter gives the filter back', () => {
    const some = fc.record({
      q: fc.stringMatching(/^[a-zæøå]{0,8}$/),
      municipality: fc.option(fc.constantFrom('skanderborg', 'gentofte')),
      status: fc.option(fc.constantFrom('none', 'parallel', 'unrecorded')),
      form: fc.option(fc.constantFrom('area', 'scattered')),
      plan: fc.option(fc.boolean()),
      forum: fc.option(fc.boolean()),
      bound: fc.option(
        fc.record({ code: fc.constantFrom('U', 'residents'), over: fc.option(fc.constant('39.5')), under: fc.option(fc.constant('60')) }),
      ),
      sort: fc.record({ by: fc.constantFrom('navn', 'kommune', 'U'), down: fc.boolean() }),
      columns: fc.uniqueArray(fc.constantFrom('residents', 'U', 'I', 'P', 'E', 'N'), { minLength: 1 }),
    } as const)
    fc.assert(
      fc.property(some, (filter) => {
        expect(filterAsked(askedBy(listHref(filter)))).toMatchObject(filter)
      }),
      { numRuns: 1_000 },
    )
  })
})
