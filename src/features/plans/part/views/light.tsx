import { useTexts } from '#text/use.ts'
import { gravity, Missing, type State, Status } from '#ui/kit.ts'
import { type GoalStanding, lightOf } from '../goal.ts'
import { partTexts } from '../texts.ts'

/** How a goal does, in the words that every page has for it: reached, on its way, behind, not measured yet. */
export const GoalLight = ({ light, state }: Pick<GoalStanding, 'light' | 'state'>) => {
  const say = useTexts(partTexts)
  return <Status state={state}>{say(`light.${light}`)}</Status>
}

type CountsProps = { /** How many goals lie in each state. */ readonly goals: Readonly<Partial<Record<State, number>>> }

/** How many goals of a plan do how, in the same words, the worst first. */
export const GoalCounts = ({ goals }: CountsProps) => {
  const say = useTexts(partTexts)
  const found = gravity.filter((state) => goals[state])
  if (found.length === 0) return <Missing reason={say('goals.none.yet')} />
  return (
    <div>
      {found.map((state) => (
        <div key={state}>
          <Status state={state}>
            {goals[state]} {say(`light.${lightOf(state)}`)}
          </Status>
        </div>
      ))}
    </div>
  )
}
