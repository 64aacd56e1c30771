import { useTexts } from '#text/use.ts'
import { ScreenOnly } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { keyOf, type Outcome } from '../story.ts'
import { storyTexts } from '../texts.ts'

type StoriesAtProps = { readonly plan: Pick<Plan, 'slug' | 'kind' | 'stories'>; readonly outcome: Pick<Outcome, 'kind' | 'id'> }

/** How many stories an outcome has, with the way to them; nothing where it has none. */
export const StoriesAt = ({ plan, outcome }: StoriesAtProps) => {
  const say = useTexts(storyTexts)
  const count = (plan.stories ?? []).filter((one) => one[outcome.kind] === outcome.id).length
  if (count === 0) return null
  return (
    <ScreenOnly>
      <a href={`${hrefOf(plan)}/fortaellinger#${keyOf(outcome)}`}>{say('at', { count })}</a>
    </ScreenOnly>
  )
}
