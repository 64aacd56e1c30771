import { addDays } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { proposing } from '../efforts.ts'
import { coordinator, municipality } from './cast.ts'

/** An example of what the note lets a forum do: an effort of its own in Eskebækparken, which waits to be sent to the forum. */
export const playEffort = async (script: Script, area: Id): Promise<void> => {
  const { today, read } = script
  const { body_id: body } = await read(coordinator, addDays(today, -9), (tx) =>
    tx.selectFrom('area_body').select('body_id').where('area_id', '=', area).executeTakeFirstOrThrow(),
  )
  await proposing(script)(coordinator, addDays(today, -9), {
    municipality,
    area,
    body,
    name: 'Fritidsguide i Eskebækparken',
    aim: 'Flere børn fra Eskebækparken går til noget efter skole.',
    runs: 'forum',
    from: addDays(today, 30),
    until: addDays(today, 395),
    total: 2_400_000,
    source: 'municipality',
    activities: [
      {
        title: 'Følgeskab til den første træning',
        what: 'En fritidsguide går med barnet og en forælder de første tre gange og hjælper med indmeldelse.',
        kind: 'leisure',
        groups: ['schoolchildren', 'parents'],
        groupNote: null,
        responsible: 'Fritidsguide',
        where: 'Foreninger i byen',
      },
    ],
  })
}
