import { recordCount } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { coordinator } from './cast.ts'
import type { Organisations } from './organisations.ts'

/** Højvangen's dwellings by kind and state; no source gives them, so that all of it is an example. */
export const playStock = ({ act }: Script, area: Id, { estate }: Organisations): Promise<Id> => {
  const line = { owner: 'association', agent: null, kind: 'family' } as const
  return act(coordinator, '2015-12-03', recordCount, {
    area,
    estate,
    countedOn: '2015-12-01',
    source: null,
    example: true,
    approximate: true,
    lines: [
      { ...line, dwellings: 250, size: 'rooms_3', state: 'renovation_planned' },
      { ...line, dwellings: 100, size: 'rooms_4', state: 'existing' },
      { ...line, dwellings: 70, kind: 'elderly', size: 'rooms_2', state: 'renovated' },
      { ...line, dwellings: 24, kind: 'youth', size: 'rooms_1', state: 'planned' },
    ],
  })
}
