import type { GoalDocument } from '../document.ts'
import { type Figure, figure, textOf } from './figure.ts'

/** Decimals that a share is written with at most, and any other figure. */
const most = (counting: GoalDocument['counting']): number => (counting === 'share' ? 1 : 4)

/** A goal's figure as it is read, decimal text: a share with one decimal at most, others with those that they have. Only what is shown is rounded. */
export const written = ({ counting }: Pick<GoalDocument, 'counting'>, amount: string | Figure): string =>
  textOf(typeof amount === 'string' ? figure(amount) : amount, most(counting))

const decimalsIn = (text: string): number => text.split('.')[1]?.length ?? 0

type Told = Pick<GoalDocument, 'counting' | 'direction' | 'baseline' | 'target' | 'steps'>

/**
 * Where the way to a goal was, as it is read: with no more decimals than the goal's own figures have, so that nobody reads of half a person. It is rounded
 * towards the target: whole figures that are behind the way are then behind what is written, and those that are not are not.
 */
export const writtenWay = (goal: Told, way: Figure, now: Figure): string => {
  const own = [goal.baseline ?? '0', goal.target, ...goal.steps.map(({ amount }) => amount), now].map((one) => written(goal, one))
  return textOf(way, Math.max(...own.map(decimalsIn)), goal.direction === 'up' ? 'up' : 'down')
}
