import { type Id, newId } from '#kernel/id'
import { layingIn } from './lay.ts'
import type { Planted } from './plant.ts'
import type { World } from './world.ts'

const at = new Date('2026-05-01T08:00:00Z')

/** Lays a risk of a plan that somebody has looked at once; answers its id. */
export const plantRisk = async (world: World, { municipality, plan }: Pick<Planted, 'municipality' | 'plan'>): Promise<Id> => {
  const lay = layingIn(world)
  const { rows } = await world.owner.query<{ person: Id; for: Id; under: Id }>(
    `select m.person_id as person, m.acts_for_id as for, m.id as under from helhed.mandate m join helhed.person p on p.id = m.person_id
     where p.email = 'skanderborg-koordinator@demo.invalid' and m.municipality = $1`,
    [municipality],
  )
  const [signer] = rows
  const id = newId()
  await lay('risk', { municipality, id, work_id: plan, recorded_at: at, recorded_by: signer?.person ?? '' })
  await lay('risk_assessment', {
    ...{
      municipality,
      id: newId(),
      risk_id: id,
      number: 1,
      what: 'Klubben lukker',
      likelihood: 4,
      consequence: 4,
      owner: 'Projektlederen',
    },
    ...{ reviewed_on: '2016-03-01', written_at: at, written_by: signer?.person ?? '' },
    ...{ written_for: signer?.for ?? '', written_under: signer?.under ?? '' },
  })
  return id
}
