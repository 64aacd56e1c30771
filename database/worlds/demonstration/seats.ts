import { type AddSeat, addSeat } from '#features/bodies'
import type { Id } from '#kernel/id'
import type { Cast, Script } from '../script.ts'

type Given = Pick<AddSeat, 'category' | 'title' | 'office' | 'level' | 'represents' | 'period'> &
  Partial<Pick<AddSeat, 'participation' | 'profile' | 'appointedBy'>>

/** Creates seats as somebody, with what most seats have in common filled in. */
export const seatWith =
  ({ act, by }: Pick<Script, 'act'> & { readonly by: Cast }) =>
  (body: Id, day: string, seat: Given): Promise<Id> =>
    act(by, day, addSeat, { participation: 'member', profile: null, appointedBy: null, ...seat, body })
