import type { Phrase } from '#text/texts.ts'
import type { Plan } from '../read.ts'
import { type Report, wordsOf } from '../report/report.ts'
import { prequalificationTexts } from './texts.ts'

/** What the fund asks of a prequalification, in the order of the paper. */
export const requirements = ['challenges', 'length', 'departments', 'figures', 'budget'] as const
export type Requirement = (typeof requirements)[number]

/** A requirement with whether it is met, in words that say how. */
export type Check = { readonly requirement: Requirement; readonly met: boolean; readonly say: Phrase }

export type Checked = {
  readonly plan: Pick<Plan, 'estates' | 'budget'>
  readonly report: Pick<Report, 'sections'> | null
  /** Pages of the description as it prints, and the most that the fund takes. */
  readonly pages: number
  readonly limit: number
  /** How many of the plan's areas have key figures. */
  readonly figures: number
}

const { phrase } = prequalificationTexts

/** Everything that has to be there before the municipality is asked to recommend it. */
export const checklistOf = ({ plan, report, pages, limit, figures }: Checked): readonly Check[] => {
  const written = wordsOf(report, 'challenges') !== ''
  const estimated = plan.budget !== null || wordsOf(report, 'budget') !== ''
  return [
    { requirement: 'challenges', met: written, say: phrase(written ? 'check.challenges' : 'check.challenges.missing') },
    {
      requirement: 'length',
      met: pages <= limit,
      say: pages <= limit ? phrase('check.length', { pages, limit }) : phrase('check.length.over', { pages, limit, over: pages - limit }),
    },
    {
      requirement: 'departments',
      met: plan.estates.length > 0,
      say: plan.estates.length > 0 ? phrase('check.departments', { count: plan.estates.length }) : phrase('check.departments.missing'),
    },
    {
      requirement: 'figures',
      met: figures > 0,
      say: figures > 0 ? phrase('check.figures', { count: figures }) : phrase('check.figures.missing'),
    },
    { requirement: 'budget', met: estimated, say: phrase(estimated ? 'check.budget' : 'check.budget.missing') },
  ]
}

/** What stops it; figures of the area are asked for, yet many areas have none on the lists. */
export const blocking = (checks: readonly Check[]): readonly Check[] =>
  checks.filter(({ requirement, met }) => !met && requirement !== 'figures')
