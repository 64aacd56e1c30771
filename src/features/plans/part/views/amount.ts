import { useFormat } from '#text/use.ts'
import type { GoalDocument } from '../../document.ts'
import { type Figure, figure, textOf } from '../figure.ts'

/** Decimals that a share is written with; other figures keep the ones that they have. */
const shareDecimals = 1

/** Writes a goal's figure without its unit: `66,7`. Only what is shown is rounded; forms hold the exact figure. */
export const useBareAmount = () => {
  const format = useFormat()
  return ({ counting }: Pick<GoalDocument, 'counting'>, amount: string | Figure): string => {
    const value = typeof amount === 'string' ? figure(amount) : amount
    return format.number(textOf(value, counting === 'share' ? shareDecimals : 4))
  }
}

/** Writes a goal's figure with its unit: `80 unge`, `66,7 %`. */
export const useAmount = () => {
  const bare = useBareAmount()
  return (goal: Pick<GoalDocument, 'counting' | 'unit'>, amount: string | Figure): string => `${bare(goal, amount)}\u00a0${goal.unit}`
}
