import { useTexts } from '#text/use.ts'
import { Status, Sub } from '#ui/kit.ts'
import { type Assessment, gravityOf, isOpen, isStale, present, type Risk, stateOf } from '../risk.ts'
import { riskTexts } from '../texts.ts'

/** How likely and how bad, in words. */
export const useGravityWords = (): ((one: Pick<Assessment, 'likelihood' | 'consequence'>) => string) => {
  const say = useTexts(riskTexts)
  return ({ likelihood, consequence }) =>
    say('gravity.words', {
      likelihood: say(`likelihood.${likelihood}`),
      consequence: say(`consequence.${consequence}`).toLowerCase(),
    })
}

/** The gravity of a risk as a state with its words; of a closed one that it is. */
export const Gravity = ({ risk, today }: { readonly risk: Risk; readonly today: string }) => {
  const say = useTexts(riskTexts)
  const words = useGravityWords()
  const last = present(risk)
  return (
    <>
      <Status state={stateOf(risk)}>{isOpen(risk) ? say('gravity', { gravity: gravityOf(last) }) : say('closed')}</Status>
      <Sub>{last.closed ?? words(last)}</Sub>
      {isStale(risk, today) && <Sub>{say('stale')}</Sub>}
    </>
  )
}
