import { publishArea, recordFigure, recordOfficialFigures } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { coordinator, secretariat } from './cast.ts'

const source = 'Demonstrationens egne tal, ikke fra ministeriets liste'
const listDate = '2017-12-01'

/** People of 18-64 without work or education in three estates, the second of them for elderly people: 336 of 1,198 in all. */
const withoutWork = [
  [214, 702],
  [4, 41],
  [118, 455],
] as const

/**
 * A list that nobody made, for an area that is an example itself, so that everybody can see how small figures are kept back: the convicted are
 * four, and the area's share without work would give away the four in the estate, whose figures were written down first.
 */
export const playExampleList = async (
  { act }: Script,
  { area, estates }: { readonly area: Id; readonly estates: readonly Id[] },
): Promise<void> => {
  for (const [place, [numerator, denominator]] of withoutWork.entries())
    await act(coordinator, '2017-12-02', recordFigure, {
      code: 'U',
      place: estates[place] ?? '',
      day: listDate,
      amount: null,
      numerator: String(numerator),
      denominator: String(denominator),
      source,
      example: true,
    })
  await act(coordinator, '2017-12-04', recordOfficialFigures, {
    area,
    listDate,
    status: 'none',
    source,
    example: true,
    figures: {
      residents: { amount: '1640' },
      U: { amount: '28.0', numerator: '336', denominator: '1198' },
      I: { amount: '24.0' },
      P: { amount: '0.27', numerator: '4', denominator: '1506' },
      E: { amount: '38.5' },
      N: { amount: '66.0' },
    },
  })
  await act(secretariat, '2017-12-05', publishArea, { area })
}
