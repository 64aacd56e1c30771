import { drawOnAppropriation, registerAppropriation, spreadSharedCost } from '#features/funding'
import type { Id } from '#kernel/id'
import type { Story } from '../../../interleave.ts'
import type { Script } from '../../../script.ts'
import { municipality, paper, secretariat } from '../cast.ts'
import type { Setting } from './begin.ts'

/** The council's two decisions, as the document gives them. */
const decided = [
  { name: 'Budget 2015', year: 2015, amount: 1_060_000_000, decidedOn: '2014-10-02', entered: '2015-04-09' },
  { name: 'Budget 2016', year: 2016, amount: 2_520_000_000, decidedOn: '2015-10-01', entered: '2015-10-02' },
] as const

/** What plans under way draw for the municipality's 12.5 per cent, in thousand kroner, on the one and the other. Examples. */
const drawn: readonly { readonly plan: string; readonly thousands: readonly [number, number] }[] = [
  { plan: 'Helhedsplan Tingbjerg-Husum 2016-2019', thousands: [1_250, 3_750] },
  { plan: 'Helhedsplan Tingbjerg-Husum 2', thousands: [0, 2_000] },
  { plan: 'Helhedsplan Tingbjerg-Husum 3', thousands: [1_750, 0] },
  { plan: 'Helhedsplan Bispebjerg 1', thousands: [750, 1_500] },
  { plan: 'Helhedsplan Bispebjerg 2', thousands: [0, 2_500] },
  { plan: 'Helhedsplan Nørrebro 1', thousands: [2_500, 0] },
  { plan: 'Helhedsplan Nørrebro 2', thousands: [0, 2_750] },
]

/** Registers an appropriation of the council; answers its id. */
const register = async ({ act }: Script, council: Id, { entered, ...decision }: (typeof decided)[number]): Promise<Id> => {
  const { id } = await act(secretariat, entered, registerAppropriation, {
    ...decision,
    municipality,
    priceLevel: decision.year,
    purpose: 'Kommunal medfinansiering af den almene boligsektors boligsociale indsatser',
    requested: null,
    body: council,
    precision: 'day',
    item: null,
    lastDay: null,
    source: paper,
  })
  return id
}

/** What the council set aside, what the plans draw on it, and the secretariat, which the plans' budgets pay together. */
export const fundingStory =
  ({ boards, begun }: Setting): Story =>
  async (script) => {
    const { act, read } = script
    const appropriations: Id[] = []
    for (const decision of decided) appropriations.push(await register(script, boards.council, decision))
    const day = '2016-06-20'
    // The plans of that day: they are begun by stories of their own.
    const plans = await read(secretariat, day, async () => drawn.flatMap(({ plan, thousands }) => ({ plan: begun.get(plan), thousands })))
    for (const [place, appropriation] of appropriations.entries()) {
      let version = 1
      for (const { plan, thousands } of plans) {
        const amount = (thousands[place] ?? 0) * 100_000
        if (!plan || amount === 0) continue
        version = (await act(secretariat, day, drawOnAppropriation, { appropriation, version, plan: plan.id, amount })).version
      }
    }
    await act(secretariat, '2016-06-21', spreadSharedCost, {
      municipality,
      name: 'Boligsocialt Sekretariat',
      year: 2016,
      // A quarter of 1.9 per cent of the frames: what the plans' budgets have for it in each of their four years.
      amount: plans.reduce((sum, { plan }) => sum + (plan?.row.millions ?? 0) * 475_000, 0),
      key: 'frame',
      reason: 'Helhedsplanernes budgetter betaler sekretariatet; 1,9 procent af rammen går til koordination. Nøglen er et eksempel.',
      plans: plans.flatMap(({ plan }) => plan?.id ?? []),
      example: true,
    })
  }
