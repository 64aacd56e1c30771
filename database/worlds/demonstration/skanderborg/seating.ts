import { fillSeat } from '#features/bodies'
import type { Id } from '#kernel/id'
import { addressOf, type Script } from '../../script.ts'
import { seatWith } from '../seats.ts'
import { coordinator } from './cast.ts'

/** How seats are made and filled in Skanderborg: by the coordinator. */
export const seating = ({ act }: Script) => ({
  seat: seatWith({ act, by: coordinator }),
  sits: (body: Id, held: Id, name: string, slug: string, from: string, until: string | null) =>
    act(coordinator, from, fillSeat, {
      body,
      seat: held,
      person: null,
      email: addressOf(slug),
      name,
      standing: 'holder',
      period: { from, until },
      appointedBy: null,
    }),
})
