import { useTexts } from '#text/use.ts'
import { Paper, Section } from '#ui/kit.ts'
import type { Decision } from '../approval.ts'
import type { MediaType } from '../file.ts'
import type { Seen } from '../powers.ts'
import { approvalTexts } from '../texts.ts'

type PaperSectionProps = { readonly seen: Seen; readonly decision: Decision; readonly mediaType: MediaType | null }

/** The paper that a decision rests on, shown beside its record with the place where it stands. */
export const PaperSection = ({ seen, decision, mediaType }: PaperSectionProps) => {
  const say = useTexts(approvalTexts)
  const { paper, item, page } = decision
  if (!paper) return null
  return (
    <Section id="bilag" title={say('record.paper')} note={say('decision.paper.place', { item: item ?? '–', page: page ?? '–' })}>
      <Paper
        href={`/planer/${seen.plan.slug}/filer/${paper.id}`}
        name={paper.name}
        kind={mediaType === 'application/pdf' ? 'document' : 'picture'}
        open={say('decision.paper.open', { name: paper.name })}
      />
    </Section>
  )
}
