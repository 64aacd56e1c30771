import type { Id } from '#kernel/id'
import type { Cast, Script } from '../../../script.ts'
import type { Boards } from '../boards.ts'
import { administrator, auditor, firstLeader, manager, minuteTakerOf, municipality, partners, secondLeader } from '../cast.ts'
import type { Organisations } from '../organisations.ts'

const day = '2015-04-07'

/** The estates, by the number that they are called by, in the order of the table. */
export type Estates = ReadonlyMap<number, Id>

/**
 * Gives their mandates to those who make, answer and record the plans: project leaders and a manager of the associations, local leaders of
 * the municipal partners, holders of municipal seats in two districts, and an association's chair, who may not decide in the municipal branch.
 */
export const playPeople = async ({ grant }: Script, organisations: Organisations, boards: Boards): Promise<void> => {
  const { first, second, kommune } = organisations
  const inOrganisation = (who: Cast, role: 'project_leader' | 'association_manager', id: Id) =>
    grant(administrator, day, who, { municipality, role, actsFor: id, scope: { kind: 'organisation', id } })
  await inOrganisation(firstLeader, 'project_leader', first)
  await inOrganisation(secondLeader, 'project_leader', second)
  await inOrganisation(manager, 'association_manager', first)
  await grant(administrator, day, auditor, { municipality, role: 'auditor', actsFor: kommune })

  const inBody = (who: Cast, role: 'municipal_seat' | 'committee_member', actsFor: Id, id: Id) =>
    grant(administrator, day, who, { municipality, role, actsFor, scope: { kind: 'body', id } })
  for (const side of ['tmf', 'sof', 'buf'] as const) await inBody(partners[side], 'municipal_seat', organisations[side], boards.city)
  for (const name of ['Bispebjerg', 'Tingbjerg-Husum']) {
    const district = boards.districts.get(name)
    if (!district) throw new Error(`No board for ${name}`)
    const { board, seats, chair } = district
    for (const side of ['tmf', 'sof', 'buf'] as const) await inBody(seats[side].holder, 'municipal_seat', organisations[side], board)
    await inBody(chair, 'committee_member', first, board)
  }
}

/** Those who take the minutes of some estates. */
export const playMinuteTakers = async ({ grant }: Script, estates: Estates, numbers: readonly number[]): Promise<void> => {
  for (const number of numbers) {
    const id = estates.get(number) ?? ''
    await grant(administrator, day, minuteTakerOf(number), {
      municipality,
      role: 'estate_minute_taker',
      actsFor: id,
      scope: { kind: 'organisation', id },
    })
  }
}
