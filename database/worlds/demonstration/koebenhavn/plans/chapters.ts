import { addActivity } from '#features/plans'
import { addDays, type Day } from '#kernel/day'
import type { Script } from '../../../script.ts'
import { activityIn, goalIn, textsOf } from '../../writing.ts'
import { amendAgain, amendOnce } from './amending.ts'
import { councilDecides, fundCommits, leadersAgree, meetingDecides, nameAll, seatAnswers, seatsAgree, send } from './approving.ts'
import { type Begun, begin, period, type Setting } from './begin.ts'
import { budgetOf, cash, evenLines } from './money.ts'
import { papersHandedIn } from './papers.ts'
import type { Chapter, Row } from './table.ts'
import { tellings } from './themes.ts'
import { approvedStory } from './tingbjerg-husum/story.ts'

const all = [1, 2, 3, 4]

/** Writes a vision, and for some sub-agreements a goal and what is done for it. */
const write = async (script: Script, plan: Begun, day: Day, parts = all, most = 2): Promise<void> => {
  const { district, telling } = plan.row
  await textsOf(script, plan, day, 0, {
    vision: `Børn og unge i ${district} skal have de samme muligheder som andre i byen, og beboerne skal være trygge ved at bo der.`,
  })
  for (const part of parts) {
    const told = tellings[part - 1]?.[telling]
    if (!told) continue
    const goal = await goalIn(script, plan, day, part, told.goal)
    for (const words of told.activities.slice(0, most)) await activityIn(script, plan, day, part, { ...words, goals: [goal] })
  }
}

export type Told = { readonly script: Script; readonly setting: Setting; readonly row: Row }

/** A plan with everything that it needs to be sent but those who decide. */
const ready = async ({ script, setting, row }: Told, day: Day, lines = evenLines(row.millions), most = 1): Promise<Begun> => {
  const plan = await begin(script, setting, { row, day })
  await write(script, plan, addDays(day, 7), all, most)
  await budgetOf(script, plan, addDays(day, 21), lines)
  return plan
}

/** A plan that is sent on a day, made in the months before. */
const sent = async (told: Told, day: Day) => {
  const { script, setting } = told
  const plan = await ready(told, addDays(day, -120), evenLines(told.row.millions), 2)
  await nameAll(script, setting, plan, addDays(day, -3))
  return send(script, setting, { plan, day })
}

/** How each plan goes, as far as it has come. */
export const chapters: Readonly<Record<Chapter, (told: Told) => Promise<unknown>>> = {
  approved: ({ script, setting, row }) => approvedStory(setting, row)(script),
  // Everybody has said yes; since then a minor amendment has been decided by the board, and a major one waits for the fund.
  changed: async (told) => {
    const { script, setting } = told
    const approving = await sent(told, '2016-04-04')
    const { plan } = approving
    await leadersAgree(script, approving, '2016-04-12', all)
    await seatsAgree(script, approving, '2016-04-19', all)
    await meetingDecides(script, approving, { place: 0, day: '2016-04-26', votes: { for: 48, against: 7 } })
    await councilDecides(script, approving, 'committee', '2016-05-23')
    await councilDecides(script, approving, 'council', '2016-06-16')
    await fundCommits(script, approving, '2016-09-14')
    await script.act(plan.leader, '2017-02-06', addActivity, {
      plan: plan.id,
      part: 2,
      title: 'Nabohjælp i ferien',
      what: 'Beboere ser til hinandens boliger i skolernes ferier.',
      interest: 'Beboerne vil kunne rejse uden at være bekymrede for indbrud.',
      targetGroup: 'Alle beboere',
      method: 'Frivillige aftaler opgang for opgang',
      responsible: 'Boligsocial medarbejder',
      employer: plan.operator,
      from: '2017-06-01',
      until: period.until,
      place: 'Opgangene',
      evidence: null,
      takesOver: 'Afdelingsbestyrelsen',
      goals: [],
      example: true,
    })
    await amendOnce(script, setting, plan)
    await papersHandedIn(script, plan, [2016, 2017])
    await amendAgain(script, setting, plan)
    await papersHandedIn(script, plan, [2018])
  },
  returned: async (told) => {
    const { script } = told
    const approving = await sent(told, '2016-04-11')
    await leadersAgree(script, approving, '2016-04-19', all)
    await seatsAgree(script, approving, '2016-04-26', all)
    await meetingDecides(script, approving, { place: 0, day: '2016-05-10', votes: { for: 33, against: 9 } })
    const reasons =
      'Delaftale 2 skal vise, hvordan aktiviteterne bliver en del af driften, når planen er slut. De tre andre delaftaler står fast.'
    await councilDecides(script, approving, 'committee', '2016-05-30', {
      outcome: 'returned',
      reasons,
      returns: [approving.plan.parts[1] ?? ''],
      words: reasons,
    })
  },
  // A municipal seat asks for an agreement before the committee can have the plan.
  blocked: async (told) => {
    const { script } = told
    const approving = await sent(told, '2016-04-18')
    await leadersAgree(script, approving, '2016-04-26', all)
    await seatsAgree(script, approving, '2016-05-03', [1, 2, 4])
    for (const side of ['tmf', 'sof'] as const) await seatAnswers(script, approving, '2016-05-03', 3, side)
    await seatAnswers(script, approving, '2016-05-04', 3, 'buf', {
      outcome: 'conditional',
      conditions: [
        {
          what: 'Skole og projekt aftaler, hvem der har kontakten til de unges forældre',
          owner: 'Projektlederen',
          dueOn: '2016-06-15',
          proof: 'Underskrevet aftale',
          blocks: true,
        },
        {
          what: 'Bydelsbestyrelsen hører om vejledningen efter det første år',
          owner: 'Projektlederen',
          dueOn: '2017-01-31',
          proof: 'Punkt i referatet',
          blocks: false,
        },
      ],
    })
    await meetingDecides(script, approving, { place: 0, day: '2016-05-17', votes: { for: 29, against: 3 } })
  },
  seats: async (told) => {
    const { script } = told
    const approving = await sent(told, '2016-05-09')
    await leadersAgree(script, approving, '2016-05-17', [1, 2, 3])
    await seatsAgree(script, approving, '2016-05-24', [1])
    await seatAnswers(script, approving, '2016-05-25', 2, 'sof')
    await meetingDecides(script, approving, { place: 1, day: '2016-05-26', votes: { for: 41, against: 12 } })
  },
  rejected: async (told) => {
    const { script } = told
    const approving = await sent(told, '2016-05-02')
    await leadersAgree(script, approving, '2016-05-10', [1, 3])
    await seatAnswers(script, approving, '2016-05-18', 3, 'buf', {
      outcome: 'rejected',
      reasons:
        'Skolen og klubben har allerede det samme tilbud. Planen ville give en parallelindsats, og delaftalen kan ikke rettes til det.',
    })
  },
  leaders: async (told) => {
    const approving = await sent(told, '2016-05-23')
    await leadersAgree(told.script, approving, '2016-05-31', [1, 4])
  },
  // One of four estates said no and has left; frame and lead estate are the writers' to look at before they send again.
  'estate-left': async (told) => {
    const { script } = told
    const approving = await sent(told, '2016-05-17')
    await leadersAgree(script, approving, '2016-05-24', [1])
    await meetingDecides(script, approving, { place: 0, day: '2016-05-31', votes: { for: 52, against: 6 } })
    await meetingDecides(script, approving, {
      place: 3,
      day: '2016-06-02',
      votes: { for: 11, against: 27 },
      reasons: 'Beboerne vil selv bruge deres aktivitetsmidler og ønsker ikke at være med.',
    })
  },
  ready: (told) => ready(told, '2016-03-01'),
  named: async (told) => nameAll(told.script, told.setting, await ready(told, '2016-02-15'), '2016-03-21'),
  // 40,000.00 is lacking on the municipality's 10.6 per cent: one year's buy-out in sub-agreement 4 is too small.
  short: (told) => {
    const lines = evenLines(told.row.millions)
    const short = lines.map((line) =>
      line.part === 4 && line.source === 'municipalitySubAgreements'
        ? cash(
            4,
            line.category,
            line.source,
            line.cells.map(({ year, amount = 0 }) => (year === 2017 ? amount - 4_000_000 : amount)),
          )
        : line,
    )
    return ready(told, '2016-02-22', short)
  },
  begun: ({ script, setting, row }) => begin(script, setting, { row, day: '2016-04-25', from: 'helhedsplan-tingbjerg-husum-2016-2019' }),
  half: async ({ script, setting, row }) => {
    const plan = await begin(script, setting, { row, day: '2016-03-14' })
    await write(script, plan, '2016-04-05', [1, 2])
  },
  boardless: async ({ script, setting, row }) => {
    const plan = await begin(script, setting, { row, day: '2016-04-06', board: false })
    await write(script, plan, '2016-04-20', [4])
    await budgetOf(script, plan, '2016-05-11', evenLines(row.millions))
  },
}
