import { answerSignal, closeSignal, type SendSignal, seeSignal, sendSignal } from '#features/areas'
import type { Day } from '#kernel/day'
import { addDays } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import type { Cast, Script } from '../../script.ts'
import { coordinator, leader, municipality, worker } from './cast.ts'

type Words = Pick<SendSignal, 'topic' | 'seriousness' | 'words'>

/** Sends an example of a signal about an area, of something seen the day before. */
const signalled = ({ act }: Script, who: Cast, day: Day, area: Id, said: Words): Promise<Id> =>
  act(who, day, sendSignal, {
    ...said,
    id: newId(),
    municipality,
    place: { kind: 'area', id: area },
    seenOn: addDays(day, -1),
    noNames: true,
    example: true,
  })

const answered = ({ act }: Script, day: Day, signal: Id, words: string, version = 1): Promise<null> =>
  act(coordinator, day, answerSignal, { signal, words, version })

/** What the front line saw in Højvangen before the council's strategy: two signals, both answered. */
export const playFirstSignals = async (script: Script, area: Id): Promise<readonly Id[]> => {
  const path = await signalled(script, leader, '2012-01-20', area, {
    topic: 'children',
    seriousness: 'talk',
    words: 'Flere familier henter sent og siger, at de går en omvej for at undgå stien bag blokkene. De mindste er sjældnere ude.',
  })
  await answered(script, '2012-01-24', path, 'Tak. Vi ser det samme fra andre sider og tager det op med dem, der arbejder i området.')
  const evening = await signalled(script, worker, '2012-01-27', area, {
    topic: 'safety',
    seriousness: 'urgent',
    words:
      'Større børn samles ved stien efter kl. 16. Vi er tre indsatser, der møder dem hver for sig, og ingen ved, hvad de andre har aftalt.',
  })
  await answered(script, '2012-01-30', evening, 'Tak. Det er netop det, vi vil samle. I bliver indkaldt.')
  return [path, evening]
}

/** What the front line saw in Mølleparken in the spring of 2015. */
export const playMoelleparkenSignals = async (script: Script, area: Id): Promise<readonly Id[]> => {
  const hall = await signalled(script, worker, '2015-04-10', area, {
    topic: 'safety',
    seriousness: 'talk',
    words: 'Opgangene bruges som opholdssted om aftenen. Beboerne siger det til os, men ikke til hinanden.',
  })
  await answered(script, '2015-04-14', hall, 'Tak. Vi spørger skolen og hjemmeplejen, om de ser det samme.')
  const children = await signalled(script, leader, '2015-05-19', area, {
    topic: 'neighbours',
    seriousness: 'watch',
    words: 'Forældre fra Mølleparken kender ikke hinanden, heller ikke i samme opgang. Vi hører det, når vi spørger, hvem der kan hente.',
  })
  return [hall, children]
}

/** The latest: one that was closed with a reason, one that is read, and one that nobody has read yet. */
export const playLatestSignals = async (
  script: Script,
  { hoejvangen, eskebaekparken }: { readonly hoejvangen: Id; readonly eskebaekparken: Id },
) => {
  const lamps = await signalled(script, worker, '2015-11-12', hoejvangen, {
    topic: 'outdoors',
    seriousness: 'watch',
    words: 'To lamper ved legepladsen er gået ud. Der er helt mørkt fra kl. 16.',
  })
  await script.act(coordinator, '2015-11-16', closeSignal, {
    signal: lamps,
    version: 1,
    reason: 'Boligorganisationen har skiftet lamperne. Tak, fordi du skrev.',
  })
  const lonely = await signalled(script, leader, '2016-02-10', eskebaekparken, {
    topic: 'loneliness',
    seriousness: 'talk',
    words: 'Flere enlige forældre i Eskebækparken siger, at de ikke taler med nogen i løbet af dagen, når de har afleveret.',
  })
  await script.act(coordinator, '2016-02-12', seeSignal, { signal: lonely })
  await signalled(script, worker, '2016-02-18', eskebaekparken, {
    topic: 'safety',
    seriousness: 'urgent',
    words: 'Der er uro ved cykelskuret næsten hver aften. Naboerne er begyndt at låse opgangen om eftermiddagen.',
  })
}
