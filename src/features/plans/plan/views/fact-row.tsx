import type { Day } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import { lastDay } from '#kernel/period'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { type Fact, Facts, Missing } from '#ui/kit.ts'
import { coFinancingRuleIds, coFinancingRuleOn } from '../../../../../rules/co-financing/index.ts'
import { judgeLength, programmePeriod, programmeTexts } from '../../../../../rules/lbf-programme-periods/index.ts'
import { largestOf } from '../../approval/ready.ts'
import { factsOf } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { type Phase, phaseOf, phases } from '../phase.ts'
import type { Telling } from '../telling.ts'
import { planTexts } from '../texts.ts'

const usePeriod = (plan: Plan): Fact => {
  const say = useTexts(planTexts)
  const rules = useTexts(programmeTexts)
  const language = useLanguage()
  const { shortDay } = useFormat()
  const period = programmePeriod(plan.programme)
  const value = say('period', { from: shortDay(plan.from), until: shortDay(lastDay(plan) ?? plan.until) })
  if (!period) return { label: say('facts.period'), value }
  const { years, remark } = judgeLength(period, plan)
  const note = remark
    ? rules('length-remark', { years, usual: period.yearsWithoutRemark.value })
    : [say('facts.years', { count: years }), period.name[language]].join(' · ')
  return { label: say('facts.period'), value, note }
}

/** The shares of a rule as they are spoken of: fund, associations, municipality. */
const useShares = (plan: Plan): string | null => {
  const { number } = useFormat()
  const id = coFinancingRuleIds.find((one) => one === plan.budget?.rule)
  const rule = id && coFinancingRuleOn(id, plan.from)
  if (!rule) return null
  const { shares } = rule
  const parts = shares
    ? [rule.fundAtMost, shares.associations, decimal(shares.municipalitySubAgreements).plus(shares.municipalityCoordination).toFixed()]
    : [rule.fundAtMost, rule.localAtLeast]
  return `${parts.map((part) => number(part)).join(' / ')} %`
}

const useFrame = (plan: Plan): Fact => {
  const say = useTexts(planTexts)
  const { kroner } = useFormat()
  const shares = useShares(plan)
  return {
    label: say('facts.frame'),
    value: plan.budget ? (
      <a href={`${hrefOf(plan)}/budget`}>{kroner(plan.budget.frame)} kr.</a>
    ) : (
      <Missing reason={say('list.frame.none')} />
    ),
    note: plan.budget ? shares : say('list.frame.none'),
  }
}

const useLead = (telling: Telling): Fact => {
  const say = useTexts(planTexts)
  const { plan, document } = telling
  const { estates } = factsOf(document)
  const chosen = estates.find(({ id }) => id === plan.lead?.id)
  const largest = largestOf(estates)
  const why =
    plan.lead_reason ??
    (chosen && largest && (chosen.dwellings ?? 0) >= (largest.dwellings ?? 0) ? say('facts.lead.largest', { count: estates.length }) : null)
  return {
    label: say('facts.lead'),
    value: plan.lead?.name ?? <Missing reason={say('facts.lead.none')} />,
    note: plan.lead ? why : say('facts.lead.none'),
  }
}

const useBoard = (plan: Plan): Fact => {
  const say = useTexts(planTexts)
  const { board } = plan
  return {
    label: say('facts.board'),
    value: board ? <a href={`/organer/${board.slug}`}>{board.name}</a> : <Missing reason={say('list.board.none')} />,
    note: board ? board.chair && say('facts.board.chair', { chair: board.chair }) : say('list.board.none'),
  }
}

/** Where each phase goes on, below the plan's page. */
const places: Readonly<Record<Phase, string>> = {
  idea: '/praekvalifikation',
  prequalification: '/praekvalifikation',
  dialogue: '/dialog',
  writing: '#delaftaler',
  approval: '#godkendelse',
  granted: '/aarshjul',
  running: '/maalinger',
  closing: '/aarshjul',
  closed: '/statusrapporter',
}

const usePhase = ({ plan, status }: Telling, today: Day): Fact => {
  const say = useTexts(planTexts)
  const written = plan.parts.some(({ goals, activities }) => goals.length + activities.length > 0)
  const phase = phaseOf({ status, asking: plan.asking, written, from: plan.from, until: plan.until, today })
  if (phase === null) return { label: say('facts.phase'), value: say('phase.rejected') }
  return {
    label: say('facts.phase'),
    value: <a href={`${hrefOf(plan)}${places[phase]}`}>{say(`phase.${phase}`)}</a>,
    note: say('facts.phase.note', { number: phases.indexOf(phase) + 1, count: phases.length }),
  }
}

/** The facts of a plan at a glance: phase, period, frame, who leads, who is responsible. */
export const PlanFactsRow = ({ telling, today }: { readonly telling: Telling; readonly today: Day }) => {
  const { plan } = telling
  return <Facts items={[usePhase(telling, today), usePeriod(plan), useFrame(plan), useLead(telling), useBoard(plan)]} />
}
