import { describe, expect, it } from 'vitest'
import { readStretches, stretchesOf, sumAddresses } from './addresses.ts'
import { fileOf, ground, hoejvangen, homeCare, moelleparken, psychiatry } from './testing.ts'

const roads =
  'vej;fra;til;side;afdeling\nHøjvangens Torv;1;40;;Højvangens afdeling\nMøllevej;1;99;ulige;Mølleparken\nMøllevej;2;98;lige;Højvangens afdeling\n'

const sumsOf = async (text: string, kind: string | null = homeCare, complete = false) => {
  const stretches = readStretches(...(await fileOf(roads)), ground.estates)
  if (!stretches.ok) throw new Error('The roads cannot be read')
  return sumAddresses(...(await fileOf(text)), { ...ground, stretches: stretches.value, kind, complete })
}

const faults = async (text: string, kind: string | null = homeCare): Promise<readonly string[]> => {
  const read = await sumsOf(text, kind)
  return read.ok ? [] : read.refusals.map(({ say }) => say('da'))
}

describe('address rows', () => {
  it('are summed by road, number and side, and estates without a row have nought', async () => {
    const read = await sumsOf(
      'adresse\nHøjvangens Torv 12 B, 1. tv., 8660\nhøjvangens torv 3\nMøllevej 7, st. th\nMøllevej 8\nNygade 1\n',
      homeCare,
      true,
    )
    if (!read.ok) throw new Error(read.refusals.map(({ say }) => say('da')).join())
    expect(read.value.estates.get(hoejvangen)?.get(homeCare)).toBe(3)
    expect(read.value.estates.get(moelleparken)?.get(homeCare)).toBe(1)
    expect(read.value.total?.get(homeCare)).toBe(5)
    expect(read.value.matched).toBe('part')
  })

  it('may have road and number in columns of their own, and a kind for each row', async () => {
    const read = await sumsOf('vej;nr;ydelse\nHøjvangens Torv;12;Hjemmepleje\nHøjvangens Torv;14;Socialpsykiatri\n', null)
    if (!read.ok) throw new Error(read.refusals.map(({ say }) => say('da')).join())
    expect(read.value.kinds).toEqual([homeCare, psychiatry])
    expect(read.value.matched).toBe('all')
    expect(read.value.total).toBeNull()
  })

  it('that are wrong are named by number and reason, never by what stands there', async () => {
    const text =
      'adresse;ydelse\nHemmelig Vej uden nummer;Hjemmepleje\n=HYPERLINK("Hemmelig Vej 3");Hjemmepleje\nHøjvangens Torv 3;Hemmelig ydelse\nHemmelig Vej 4;Hjemmepleje;for meget\n'
    const said = await faults(text, null)
    expect(said).toEqual([
      'Række 2: ikke en adresse med vej og husnummer.',
      'Række 3: en formel eller en celle med fejl.',
      'Række 4: ydelsen er ingen af de slags, som kommunen tæller.',
      'Række 5: et andet antal celler end overskriften.',
    ])
    expect(said.join()).not.toContain('Hemmelig')
  })

  it('without the columns, without a kind and mostly outside the roads are refused', async () => {
    expect(await faults('sted\nHøjvangens Torv 3\n')).toEqual(['Adressefilen mangler en kolonne, der hedder adresse (eller vej og nr).'])
    expect(await faults('adresse\nHøjvangens Torv 3\n', null)).toEqual([
      'Vælg, hvad rækkerne er: filen har ingen kolonne, der hedder ydelse.',
    ])
    expect(await faults('adresse\nHøjvangens Torv 3\nNygade 1\nNygade 2\n')).toEqual([
      '2 af 3 rækker ligger uden for de veje, der er givet. Vejfilen passer ikke til adresserne.',
    ])
  })
})

describe('the buildings of the register', () => {
  it('give the stretches of their street: numbers of one side are that side alone', () => {
    const said = stretchesOf([
      { address: 'Højvangens Torv 2-14, 18', estate: hoejvangen },
      { address: 'Møllevej 7 B', estate: moelleparken },
      { address: 'Gården', estate: moelleparken },
    ]).map(({ road, from, to, side }) => `${road} ${from}-${to} ${side}`)
    expect(said).toEqual(['hoejvangens-torv 2-14 even', 'hoejvangens-torv 18-18 even', 'moellevej 7-7 odd'])
  })
})

describe('the roads of estates', () => {
  const wrong = async (text: string): Promise<readonly string[]> => {
    const read = readStretches(...(await fileOf(text)), ground.estates)
    return read.ok ? [] : read.refusals.map(({ say }) => say('da'))
  }

  it('are refused when columns lack, a stretch is none, an estate is not known, or two estates have one number', async () => {
    expect(await wrong('vej;fra;til\nMøllevej;1;9\n')).toEqual([
      'Vejfilen skal have kolonnerne vej, fra, til og afdeling; side (lige, ulige) kan være med.',
    ])
    expect(await wrong('vej;fra;til;afdeling\nMøllevej;9;1;Mølleparken\nMøllevej;1;9;Møllepakren\n')).toEqual([
      'Vejfilens række 2: der mangler en vej, eller husnumrene er ikke en strækning.',
      'Vejfilens række 3: afdelingen er ikke registreret i kommunen. Ligner: »Mølleparken«.',
    ])
    expect(await wrong('vej;fra;til;afdeling\nMøllevej;1;9;Mølleparken\nMøllevej;5;20;Eskebækparken\n')).toEqual([
      'Vejfilens række 3: strækningen overlapper række 2, som hører til en anden afdeling.',
    ])
  })
})
