import { describe, expect, it } from 'vitest'
import { canLieUnder, type OrganisationKind, organisationKinds, parentKinds, partsOf, registrable, type Wanted } from './organisation.ts'

const said = (wanted: Wanted): readonly string[] => {
  const result = registrable(wanted)
  return result.ok ? [] : result.refusals.map(({ field, say }) => `${field}: ${say('da')}`)
}

const named = (kind: OrganisationKind) => ({ kind, name: 'KAB' })

describe('what an organisation lies under', () => {
  it('an estate has an association, an administration a municipality', () => {
    expect(said({ kind: 'estate', parent: null, same: null })).toEqual([
      'parent: Vælg, hvor en afdeling hører til: under en boligorganisation.',
    ])
    expect(said({ kind: 'administration', parent: null, same: null })).toEqual([
      'parent: Vælg, hvor en forvaltning hører til: under en kommune.',
    ])
    expect(said({ kind: 'estate', parent: named('housing_association'), same: null })).toEqual([])
  })

  it('one of the wrong kind is refused by name', () => {
    expect(said({ kind: 'estate', parent: named('managing_agent'), same: null })).toEqual([
      'parent: KAB kan ikke stå over en afdeling. Det kan kun en boligorganisation.',
    ])
    expect(said({ kind: 'secretariat', parent: named('estate'), same: null })).toEqual([
      'parent: KAB kan ikke stå over et sekretariat. Det kan kun en kommune, en forvaltning eller en boligorganisation.',
    ])
    expect(said({ kind: 'fund', parent: named('municipality'), same: null })).toEqual([
      'parent: Vælg ingen: en fond hører ikke under andre.',
    ])
  })

  it('one that the municipality does not have is refused for every kind', () => {
    for (const kind of organisationKinds) {
      expect(said({ kind, parent: undefined, same: null })).toEqual(['parent: Organisationen findes ikke i kommunen.'])
    }
  })

  it('every pair of kinds is let through or refused at the parent, and only what can be a parent is offered', () => {
    for (const kind of organisationKinds) {
      const lets = organisationKinds.filter((other) => said({ kind, parent: named(other), same: null }).length === 0)
      expect(canLieUnder(kind), kind).toBe(lets.length > 0)
      expect(parentKinds).toEqual(expect.arrayContaining(lets))
    }
  })

  it('what a kind is made of can lie under it', () => {
    const made = organisationKinds.filter((kind) => partsOf(kind) !== null)
    expect(made).toEqual(['municipality', 'managing_agent', 'housing_association'])
    for (const kind of made) expect(said({ kind: partsOf(kind) ?? kind, parent: named(kind), same: null })).toEqual([])
  })
})

describe('the name of an organisation', () => {
  it('is taken when one of its kind has it', () => {
    expect(said({ kind: 'housing_association', parent: null, same: { name: 'KAB' } })).toEqual([
      'name: Navnet er taget: en boligorganisation med det navn står her allerede.',
    ])
  })

  it('of a municipality cannot be given twice, whatever it is', () => {
    expect(said({ kind: 'municipality', parent: null, same: { name: 'Skanderborg Kommune' } })).toEqual([
      'name: Kommunen står her allerede som Skanderborg Kommune.',
    ])
  })

  it('is refused together with the parent, each at its own field', () => {
    expect(said({ kind: 'estate', parent: null, same: { name: 'Afdeling 1' } }).map((sentence) => sentence.split(':')[0])).toEqual([
      'name',
      'parent',
    ])
  })
})
