import { newId } from '#kernel/id'
import { valueIn } from '../setup/html.ts'
import { layingIn } from '../setup/lay.ts'
import { type Doings, one } from './doing.ts'

const approved = 'helhedsplan-tingbjerg-husum-2016-2019'
const waiting = 'helhedsplan-bispebjerg-1'

/** What is done to amendments by the leader of an approved plan: a milestone more is sent, and one that waits for the fund is withdrawn. */
export const amendmentDoings: Doings = {
  '/planer/:slug/aendringer/ny': async (owner, world) => {
    const part = await one(
      owner,
      'select part.id from helhed.part join helhed.work on work.id = part.work_id where work.slug = $1 and part.number = 1',
      approved,
    )
    const milestone = { municipality: 101, id: newId(), part_id: part, title: 'Ny milepæl', due_on: '2019-06-01', owner: 'Projektlederen' }
    await layingIn(world)('milestone', milestone)
    const [who, path] = ['projektleder-1', `/planer/${approved}/aendringer/ny`]
    const seen = valueIn((await (await world.as(who)).get(path)).html, 'seen') ?? ''
    return { who, path, words: { why: 'Der mangler en milepæl', takesEffectOn: '2019-01-01', seen } }
  },
  '/planer/:slug/aendringer/:amendment': async () => ({
    who: 'projektleder-1',
    path: `/planer/${waiting}/aendringer/3`,
    words: { reason: 'Skolen har ikke besluttet det endnu' },
  }),
}
