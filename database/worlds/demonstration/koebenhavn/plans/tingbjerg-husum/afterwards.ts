import { addRisk, closeRisk, reviewRisk, type WriteAnchoring, writeAnchoring } from '#features/plans'
import type { Id } from '#kernel/id'
import type { Script } from '../../../../script.ts'
import type { Begun } from '../begin.ts'

/** What could go wrong: one that grew, one that was dealt with, and one that stays small. */
export const watchRisks = async ({ act }: Script, plan: Begun): Promise<void> => {
  const people = {
    what: 'Medarbejderne søger andre job i planens sidste år, og de unge mister den voksne, de kender.',
    consequence: 4,
    response: 'Gadeteamet overtager kontakten til hver ung sammen med medarbejderen fra nytår.',
    owner: 'Projektlederen',
  } as const
  const grown = await act(plan.leader, '2018-10-02', addRisk, {
    ...people,
    plan: plan.id,
    likelihood: 2,
    reviewedOn: '2018-10-01',
    example: true,
  })
  const club = await act(plan.leader, '2018-10-02', addRisk, {
    ...{ plan: plan.id, what: 'Klubben får kortere åbningstid, og fællesspisningen mister sit køkken.', likelihood: 3, consequence: 3 },
    ...{ response: 'Beboerhuset spørges.', owner: 'Boligsocial medarbejder', reviewedOn: '2018-10-01', example: true },
  })
  await act(plan.leader, '2018-10-02', addRisk, {
    ...{
      plan: plan.id,
      what: 'Beboerhuset skal istandsættes i foråret, og kurserne flyttes.',
      likelihood: 2,
      consequence: 2,
      response: null,
    },
    ...{ owner: 'Projektlederen', reviewedOn: '2018-10-01', example: true },
  })
  const reason = 'Beboerhuset lægger køkken til, så længe klubben holder lukket om aftenen.'
  await act(plan.leader, '2018-12-03', closeRisk, { plan: plan.id, risk: club, version: 1, reason })
  const note = 'To af tre medarbejdere har fået tilbud om andre stillinger.'
  await act(plan.leader, '2019-02-04', reviewRisk, {
    ...people,
    plan: plan.id,
    risk: grown,
    version: 1,
    likelihood: 4,
    reviewedOn: '2019-02-04',
    note,
  })
}

const nothing = { byWhom: null, money: null, staff: null, place: null, agreedWith: null, agreedOn: null, note: null } as const

/** What becomes of four activities: talked about and then agreed, in talks, applied for, and ended. The others stand as the plan has them. */
export const anchor = async ({ act }: Script, plan: Begun, activities: readonly (readonly Id[])[]): Promise<void> => {
  const say = (day: string, part: number, place: number, words: Partial<WriteAnchoring> & Pick<WriteAnchoring, 'becomes' | 'stage'>) =>
    act(plan.leader, day, writeAnchoring, {
      ...{ ...nothing, version: undefined, ...words },
      plan: plan.id,
      activity: activities[part - 1]?.[place] ?? '',
      example: true,
    })
  const street = {
    becomes: 'taken_over',
    byWhom: 'Socialforvaltningens gadeteam',
    staff: 'To gademedarbejdere, som kender de unge',
  } as const
  await say('2018-11-05', 4, 0, { ...street, stage: 'talks', note: 'Gadeteamet vil gerne; lønnen mangler i 2020.' })
  await say('2018-11-05', 3, 0, {
    ...{ becomes: 'continues', stage: 'talks', byWhom: 'Boligorganisationens drift', money: '120.000 kr. om året af driften' },
    place: 'Ejendomskontoret',
  })
  await say('2018-11-05', 1, 1, { becomes: 'applied', stage: 'idea', note: 'Indgår i næste prækvalifikation.' })
  await say('2018-11-05', 2, 1, { becomes: 'ends', stage: 'agreed', agreedWith: 'Afdelingsbestyrelserne', agreedOn: '2018-10-30' })
  await say('2019-03-04', 4, 0, {
    ...{ ...street, version: 1, stage: 'agreed', money: 'Lønnen betales af Socialforvaltningen fra 2020' },
    ...{ agreedWith: 'Lederen af gadeteamet', agreedOn: '2019-02-28' },
  })
}
