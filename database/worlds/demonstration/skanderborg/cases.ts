import { assessCase, decideCase, openCase, publishCase, type ReviewCase, reviewCase, screenCase, shareCase } from '#features/areas'
import { listBodies, mayReadBody } from '#features/bodies'
import { reachOf } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { coordinator, director } from './cast.ts'
import { residentsPart } from './forums.ts'

type About = { readonly area: Id; readonly body: Id }
type Opened = { readonly id: Id }

const example = true

const opened = ({ act }: Script, day: Day, { area, body }: About, signals: readonly Id[], reason: string): Promise<Opened> =>
  act(coordinator, day, openCase, { area, body, signals, reason, example })

const assessed = (
  { act }: Script,
  day: Day,
  held: Id,
  version: number,
  { figures, conclusion }: { readonly figures: string; readonly conclusion: string },
): Promise<Id> =>
  act(coordinator, day, assessCase, {
    ...{ case: held, version, assessedOn: day, points: 'towards', conclusion, example },
    analysis: { kind: 'recorded', figures, source: 'Analyseteamets opgørelse (eksempel)' },
  })

/** Højvangen's case until the steering group has it: two signals, screened and assessed. The steps are an example; the decision and the forum are the note's. */
export const prepareHoejvangen = async (
  script: Script,
  { signals, ...about }: About & { readonly signals: readonly Id[] },
): Promise<Opened> => {
  const held = await opened(
    script,
    '2012-02-02',
    about,
    signals,
    'To forskellige indsatser ser det samme i Højvangen og mangler nogen at aftale det med.',
  )
  await script.act(coordinator, '2012-02-06', screenCase, {
    ...{ case: held.id, version: 1, outcome: 'assess' },
    reason: 'Kommunen er til stede med så mange indsatser, at det giver mening at se på dem samlet.',
  })
  await assessed(script, '2012-02-20', held.id, 2, {
    figures: 'Kommunale ydelser pr. 100 boliger: 31 i Højvangen, 12 i kommunen (eksempel).',
    conclusion: 'Kommunens medarbejdere er markant mere til stede end i resten af kommunen. Der vil være synergi i at koordinere.',
  })
  return held
}

/** The steering group designates Højvangen with the forum of the strategy, and has reviewed it twice since. Answers the version that the case has then. */
export const decideHoejvangen = async (
  { act }: Script,
  { id }: Opened,
  { forum, partner }: { readonly forum: Id; readonly partner: Id },
): Promise<number> => {
  await act(director, '2012-03-02', decideCase, {
    ...{ case: id, version: 3, outcome: 'designated', decidedOn: '2012-03-01', dueOn: '2014-03-01', item: null, paper: null },
    reasons: 'Byrådets strategi bygger på at koordinere de kommunale kræfter, der arbejder i området, sammen med beboerne og frivillige.',
    ...{ withoutSignal: null, withoutAssessment: null, forum: { kind: 'known', id: forum, residentsPart } },
  })
  await act(coordinator, '2012-04-10', shareCase, {
    ...{ case: id, version: 4, organisation: partner },
    reason: 'Boligorganisationen arbejder i området med Projekt Højvangen og følger forummet.',
  })
  const goesOn = (day: Day, version: number, dueOn: Day, reasons: string): Promise<Id> =>
    act(director, day, reviewCase, {
      ...({ case: id, version, outcome: 'continue', decidedOn: day, dueOn, reasons, item: null, paper: null } satisfies ReviewCase),
    })
  await goesOn('2014-03-03', 5, '2015-03-02', 'Kommunen er stadig massivt til stede, og forummet har fået indsatserne til at hænge sammen.')
  await goesOn('2015-03-02', 6, '2016-03-01', 'Samarbejdet fortsætter, og erfaringerne bruges i andre områder.')
  return 7
}

/** Eskebækparken is designated before anybody has signalled or analysed it; the steering group says why. */
export const decideEskebaekparken = async (script: Script, about: About): Promise<void> => {
  const held = await opened(
    script,
    '2015-03-05',
    about,
    [],
    'Nævnt som muligt område i direktionens projekt om socialt udsatte boligområder.',
  )
  const forum = await script.read(coordinator, '2015-03-18', async (tx, actor) => {
    const bodies = await listBodies(
      tx,
      reachOf(actor, mayReadBody),
      { q: 'KUF Eskebækparken', kind: 'coordination_forum', vacant: false },
      '2015-03-18',
    )
    return bodies[0]?.id ?? ''
  })
  await script.act(director, '2015-03-18', decideCase, {
    ...{ case: held.id, version: 1, outcome: 'designated', decidedOn: '2015-03-18', dueOn: '2016-09-15', item: '4', paper: null },
    reasons: 'Området kandiderer til at være udsat, og kommunens medarbejdere kommer der dagligt.',
    withoutSignal: 'De lokale ledere er hørt mundtligt på styregruppens møde.',
    withoutAssessment: 'En analyse er bestilt, men styregruppen vil ikke vente på den.',
    forum: { kind: 'known', id: forum, residentsPart },
  })
}

/** Mølleparken's case is ready: gathered, screened and assessed. The steering group has not decided it. */
export const prepareMoelleparken = async (
  script: Script,
  { signals, ...about }: About & { readonly signals: readonly Id[] },
): Promise<void> => {
  const held = await opened(
    script,
    '2015-06-01',
    about,
    signals,
    'To medarbejdere fra hver sin indsats har meldt om naboer, der ikke kender hinanden.',
  )
  await script.act(coordinator, '2015-06-08', screenCase, {
    ...{ case: held.id, version: 1, outcome: 'assess' },
    reason: 'Det passer med det, skolen og hjemmeplejen fortæller.',
  })
  await assessed(script, '2015-09-15', held.id, 2, {
    figures: 'Kommunale ydelser pr. 100 boliger: 24 i Mølleparken, 12 i kommunen (eksempel).',
    conclusion: 'Kommunen er til stede i dobbelt så mange hjem som ellers. Et forum kan samle indsatserne.',
  })
}

/** What the public reads of Højvangen's designation. */
export const publishHoejvangen = ({ act }: Script, { id }: Opened, version: number): Promise<Id> =>
  act(coordinator, '2015-12-07', publishCase, {
    ...{ case: id, version },
    text: 'Kommunen samler sin indsats i Højvangen. Beboere, boligorganisation og kommunens medarbejdere arbejder sammen i KUF Højvangen.',
  })
