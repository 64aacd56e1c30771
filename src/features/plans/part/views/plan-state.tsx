import { useTexts } from '#text/use.ts'
import { type State, Status } from '#ui/kit.ts'
import { partTexts } from '../texts.ts'

type PlanStateProps = {
  readonly state: State
  /** How many of its goals lie in each state. */
  readonly goals: Readonly<Partial<Record<State, number>>>
  /** By when something is due, in words. */
  readonly due?: string | undefined
}

/** How a plan stands. One that all have approved is in order on paper; where nobody has measured some of its goals, that is said in the same breath. */
export const PlanState = ({ state, goals, due }: PlanStateProps) => {
  const say = useTexts(partTexts)
  const unmeasured = goals.wait ?? 0
  if (state === 'good' && unmeasured > 0) return <Status state={state}>{say('plan.unmeasured', { count: unmeasured })}</Status>
  return <Status state={state}>{due}</Status>
}
