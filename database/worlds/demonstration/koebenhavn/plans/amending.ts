import {
  confirmDecision,
  getApproval,
  recordDecision,
  sendAmendment,
  takeDecision,
  withdrawAmendment,
  writeSections,
} from '#features/plans'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Script } from '../../../script.ts'
import { examplePaper } from '../../paper.ts'
import { coordinator, municipality, secretariat } from '../cast.ts'
import type { Begun, City } from './begin.ts'

type Sent = { readonly amendment: Id; readonly day: Day; readonly step: string }

/** Who decides in a step of an amendment. */
const deciderIn = async ({ read }: Script, plan: Begun, { amendment, day, step: key }: Sent): Promise<Id> => {
  const { steps, deciders } = await read(plan.leader, day, (tx) => getApproval(tx, municipality, plan.id, day, amendment))
  const step = steps.find((one) => one.key === key)
  return deciders.find((one) => one.step === step?.id)?.id ?? ''
}

const yes = { outcome: 'approved', reasons: null, returns: [], conditions: [], example: true } as const

/** The chair of the district board tells what the board decided. */
const boardDecides = async (script: Script, { boards }: City, plan: Begun, sent: Omit<Sent, 'step'>): Promise<void> => {
  const district = boards.districts.get(plan.row.district)
  if (!district) throw new Error(`No board for ${plan.row.district}`)
  const decider = await deciderIn(script, plan, { ...sent, step: 'board' })
  await script.act(district.chair, sent.day, takeDecision, { ...yes, plan: plan.id, decider })
}

/** A new activity is a minor amendment by the rule: the board decides it alone. */
export const amendOnce = async (script: Script, city: City, plan: Begun): Promise<void> => {
  const { amendment } = await script.act(plan.leader, '2017-02-13', sendAmendment, {
    plan: plan.id,
    why: 'Beboere har spurgt efter hjælp i ferien, efter at der blev begået indbrud i sommeren 2016. Aktiviteten drives af frivillige og koster ingen penge.',
    takesEffectOn: '2017-06-01',
    asMajor: false,
    raised: null,
    example: true,
  })
  await boardDecides(script, city, plan, { amendment, day: '2017-02-28' })
}

/** A change of the strategic agreement is a major one. Sent too early it was withdrawn; of the next the board and the council have said yes, and the fund's answer is still to come. */
export const amendAgain = async (script: Script, city: City, plan: Begun): Promise<void> => {
  const { version } = await script.read(plan.leader, '2018-09-03', (tx) =>
    tx.selectFrom('part').select('version').where('work_id', '=', plan.id).where('number', '=', 0).executeTakeFirstOrThrow(),
  )
  await script.act(plan.leader, '2018-09-03', writeSections, {
    plan: plan.id,
    part: 0,
    version,
    sections: {
      vision: `Børn og unge i ${plan.row.district} skal have de samme muligheder som andre i byen, og beboerne skal være trygge ved at bo der. Skolen og de frivillige i området er med i alt, hvad planen gør.`,
    },
  })
  const words = {
    plan: plan.id,
    why: 'Skolen er blevet en fast del af samarbejdet. Det skal stå i den strategiske aftale, så det gælder planens sidste år.',
    takesEffectOn: '2019-01-01',
    asMajor: false,
    raised: null,
    example: true,
  }
  const early = await script.act(plan.leader, '2018-09-10', sendAmendment, words)
  const reason = 'Skolebestyrelsen skal høres først.'
  await script.act(plan.leader, '2018-09-14', withdrawAmendment, { plan: plan.id, number: early.number, reason })
  const { amendment } = await script.act(plan.leader, '2018-10-01', sendAmendment, words)
  await boardDecides(script, city, plan, { amendment, day: '2018-10-09' })
  const decider = await deciderIn(script, plan, { amendment, day: '2018-11-16', step: 'council' })
  const item = `Punkt 9: Ændring af den strategiske aftale i ${plan.row.name}`
  const decision = await script.act(coordinator, '2018-11-16', recordDecision, {
    ...yes,
    plan: plan.id,
    decider,
    commitment: null,
    votes: null,
    decidedOn: '2018-11-15',
    precision: 'day',
    item: '9',
    page: '1',
    file: examplePaper('br-protokol.pdf', ['Borgerrepræsentationen', 'Dato: 15.11.2018', item, '', 'Ændringen blev godkendt.']),
  })
  await script.act(secretariat, '2018-11-19', confirmDecision, { plan: plan.id, decision, reason: null })
}
