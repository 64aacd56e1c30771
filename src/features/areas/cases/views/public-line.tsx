import { useFormat, useTexts } from '#text/use.ts'
import { Prose, Section } from '#ui/kit.ts'
import type { PublishedDesignation } from '../published.ts'
import { caseTexts } from '../texts.ts'

/** A published designation on the area's public page: its one sentence, who decided it, and when. */
export const DesignationLine = ({ told }: { readonly told: PublishedDesignation }) => {
  const say = useTexts(caseTexts)
  const format = useFormat()
  return (
    <Section id="indsats" title={say('public.title')}>
      <Prose text={told.text} />
      <p class="muted">{say('public.line', { day: format.day(told.decidedOn), body: told.body })}</p>
    </Section>
  )
}
