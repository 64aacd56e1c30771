import { useFormat } from '#text/use.ts'
import type { GoalDocument } from '../../document.ts'
import type { Figure } from '../figure.ts'
import { written } from '../written.ts'

/** Writes a goal's figure without its unit: `66,7`. Forms hold the exact figure. */
export const useBareAmount = () => {
  const format = useFormat()
  return (goal: Pick<GoalDocument, 'counting'>, amount: string | Figure): string => format.number(written(goal, amount))
}

/** Writes a goal's figure with its unit: `80 unge`, `66,7 %`. */
export const useAmount = () => {
  const bare = useBareAmount()
  return (goal: Pick<GoalDocument, 'counting' | 'unit'>, amount: string | Figure): string => `${bare(goal, amount)}\u00a0${goal.unit}`
}
