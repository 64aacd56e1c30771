import { recordCount, registerArea } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Cast, Script } from '../script.ts'

const municipality = 157
const day = '2018-06-28'
const page = 'Gentofte Kommunes side om den boligsociale indsats'

type Setting = { readonly coordinator: Cast; readonly source: string; readonly agent: Id }

/**
 * All of Gentofte's small housing areas as one scattered area, and what the two documents tell of its dwellings: circa 2,000 for families, and
 * among them the municipality's own, administered by KAB, some renovated, some to be renovated, some to come, in numbers that nobody gives.
 */
export const playGentofteStock = async ({ act }: Script, { coordinator, source, agent }: Setting): Promise<Id> => {
  const area = await act(coordinator, day, registerArea, {
    municipality,
    name: 'Kommunale og almene familieboliger i Gentofte',
    nicknames: ['de spredte boliger'],
    form: 'scattered',
    period: { from: '2017-01-01', until: null },
    source: page,
  })
  const own = { dwellings: null, owner: 'municipality', agent, kind: null, size: null } as const
  await act(coordinator, day, recordCount, {
    area: area.id,
    estate: null,
    countedOn: null,
    source: `${page}; ${source}`,
    example: false,
    approximate: true,
    lines: [
      { dwellings: 2_000, owner: null, agent: null, kind: 'family', size: null, state: 'existing' },
      { ...own, state: 'existing' },
      { ...own, state: 'renovated' },
      { ...own, state: 'renovation_planned' },
      { ...own, state: 'planned' },
    ],
  })
  return area.id
}
