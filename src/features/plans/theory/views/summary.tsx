import { useTexts } from '#text/use.ts'
import { Section } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import type { PartRow } from '../../rows.ts'
import { theoryHref } from '../href.ts'
import { theoryTexts } from '../texts.ts'
import { theoryOf } from '../theory.ts'
import { theorySentence } from '../words.ts'

type SummaryProps = { readonly plan: Pick<Plan, 'slug' | 'kind'>; readonly part: PartRow; readonly writing: boolean }

/** The theory of change on the page of its part: how large it is, whether it holds, and the way to it. */
export const TheorySummary = ({ plan, part, writing }: SummaryProps) => {
  const say = useTexts(theoryTexts)
  const none = theoryOf(part).nodes.length === 0
  return (
    <Section id="forandringsteori" title={say('title')}>
      <p>
        {theorySentence(say, part)} <a href={theoryHref(plan, part.number)}>{say(none && writing ? 'summary.begin' : 'summary.link')}</a>
      </p>
    </Section>
  )
}
