import { recordFigure, recordOfficialFigures } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { coordinator, municipality } from './cast.ts'

const source = 'Demonstrationens egne tal, ikke fra ministeriets liste'
const listDate = '2014-12-01'

/** The place of the municipality itself, as the database makes it from its code. */
export const municipalPlace: Id = `00000000-0000-7000-8000-000000200${municipality}`

const ofMunicipality = { residents: '58100', U: '19.6', I: '3.8', P: '0.88', E: '17.4', N: '104.0' } as const

/** What Højvangen can be compared with: another area and the whole municipality on the list of 2014. No source gives any of it. */
export const playBeside = async ({ act }: Script, area: Id): Promise<void> => {
  const day = '2015-03-05'
  await act(coordinator, day, recordOfficialFigures, {
    area,
    listDate,
    status: 'none',
    source,
    example: true,
    figures: {
      residents: { amount: '640' },
      U: { amount: '31.0' },
      I: { amount: '17.5' },
      P: { amount: '1.70' },
      E: { amount: '41.0' },
      N: { amount: '71.0' },
    },
  })
  for (const [code, amount] of Object.entries(ofMunicipality))
    await act(coordinator, day, recordFigure, {
      code,
      place: municipalPlace,
      day: listDate,
      amount,
      numerator: null,
      denominator: null,
      source,
      example: true,
    })
}
