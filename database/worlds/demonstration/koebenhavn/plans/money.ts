import { type LayBudget, layBudget } from '#features/plans'
import type { Day } from '#kernel/day'
import type { Script } from '../../../script.ts'
import { type Begun, years } from './begin.ts'

type Line = LayBudget['lines'][number]

/** Øre of a frame of one million kroner, for each source in one of the four years: 75, 12.5, 10.6 and 1.9 per cent. */
const yearly = { fund: 18_750_000, associations: 3_125_000, municipalitySubAgreements: 2_650_000, municipalityCoordination: 475_000 }

/** Hundredths of the frame without coordination that go to each sub-agreement. */
const shares = [28, 28, 24, 20] as const

const bought = ['Frikøb, sundhedspleje', 'Frikøb, SSP', 'Frikøb, jobcenter', 'Frikøb, klub og SSP'] as const

/** A line of money with an amount for each of the plan's years. */
export const cash = (part: number, category: string, source: Line['source'], amounts: readonly number[]): Line => ({
  part,
  category,
  source,
  kind: 'cash',
  rate: null,
  manager: null,
  cells: years.map((year, index) => ({ year, amount: amounts[index] ?? 0 })),
})

const even = (amount: number): readonly number[] => years.map(() => amount)

/** A budget that keeps København's shares to the øre, for a frame of so many million kroner. */
export const evenLines = (millions: number): readonly Line[] => [
  ...shares.flatMap((share, index): readonly Line[] => {
    const part = index + 1
    const of = (source: 'fund' | 'associations' | 'municipalitySubAgreements') => even((yearly[source] * millions * share) / 100)
    return [
      cash(part, 'Løn, projektmedarbejdere', 'fund', of('fund')),
      cash(part, 'Lokaler og aktivitetsmidler', 'associations', of('associations')),
      cash(part, bought[index] ?? '', 'municipalitySubAgreements', of('municipalitySubAgreements')),
    ]
  }),
  cash(0, 'Boligsocialt Sekretariat', 'municipalityCoordination', even(yearly.municipalityCoordination * millions)),
]

/** Lays a plan's whole budget, held against København's shares. */
export const budgetOf = ({ act }: Script, plan: Begun, day: Day, lines: readonly Line[]) =>
  act(plan.leader, day, layBudget, {
    plan: plan.id,
    frame: plan.row.millions * 100_000_000,
    rule: 'koebenhavn',
    priceLevel: 2016,
    reason: null,
    lines,
  })
