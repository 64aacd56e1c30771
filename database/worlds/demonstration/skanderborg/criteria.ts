import { addNeighbour, recordCriteria } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { coordinator, municipality } from './cast.ts'

type DraftCriterion = Parameters<typeof recordCriteria>[2]['criteria'][number]

const kindsOf = ({ read }: Script): Promise<ReadonlyMap<string, Id>> =>
  read(coordinator, '2016-01-19', async (tx) => {
    const rows = await tx.selectFrom('presence_kind').select(['slug', 'id']).where('municipality', '=', municipality).execute()
    return new Map(rows.map(({ slug, id }) => [slug, id]))
  })

const estateOf = ({ read }: Script, slug: string): Promise<Id> =>
  read(coordinator, '2016-01-19', async (tx) => {
    const row = await tx
      .selectFrom('organisation')
      .select('id')
      .where('municipality', '=', municipality)
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    return row.id
  })

/** A criterion that weighs 1. */
const criterion = (given: Pick<DraftCriterion, 'measure' | 'of' | 'against' | 'amount'>): DraftCriterion => ({
  ...given,
  comparator: 'at_least',
  years: null,
  weight: 1,
})

/** The note says that the steering group is to decide criteria and names none: these are an example, marked as one. */
export const playCriteria = async (script: Script, steering: Id): Promise<void> => {
  const kinds = await kindsOf(script)
  const against = (slug: string, amount: string) =>
    criterion({ measure: 'presence', of: kinds.get(slug) ?? null, against: 'municipality', amount })
  await script.act(coordinator, '2016-01-20', recordCriteria, {
    municipality,
    name: 'Styregruppens kriterier',
    body: steering,
    decidedOn: '2016-01-20',
    paper: 'Eksempel: styregruppens møde 20. januar 2016, punkt 4',
    validFrom: '2016-01-20',
    needed: 3,
    note: 'Kriterierne ser på, hvor kommunens medarbejdere er så meget til stede, at det giver mening at koordinere. Der er ingen mindste størrelse.',
    criteria: [
      criterion({ measure: 'presence_sum', of: null, against: 'municipality', amount: '1.5' }),
      against('familiebehandling', '2'),
      against('jobcenterets-forloeb', '2'),
      against('socialpsykiatri', '2'),
      criterion({ measure: 'signals', of: null, against: 'number', amount: '2' }),
    ],
    example: true,
  })
  const [north, south, eskebaek] = [
    await estateOf(script, 'afdeling-nord'),
    await estateOf(script, 'afdeling-syd'),
    await estateOf(script, 'eskebaekparkens-afdeling'),
  ]
  await script.act(coordinator, '2016-01-20', addNeighbour, { municipality, one: north, other: eskebaek })
  await script.act(coordinator, '2016-01-20', addNeighbour, { municipality, one: north, other: south })
}
