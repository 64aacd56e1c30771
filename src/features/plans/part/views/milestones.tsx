import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, ButtonLink, Cell, Empty, Example, Section, Sub, screenOnly, Table } from '#ui/kit.ts'
import { followed } from '../../milestone/milestone.ts'
import { milestoneTexts } from '../../milestone/texts.ts'
import { DueDay, StandsBefore } from '../../milestone/views/moves.tsx'
import { hrefOf } from '../../open.ts'
import { FromEarlier } from '../../origin/views/told.tsx'
import { partTexts } from '../texts.ts'
import type { PartPageProps } from './part.tsx'

/** What shall be in place by when, and who sees to it. */
export const Milestones = ({ plan, part, writing, summary }: PartPageProps) => {
  const say = useTexts(partTexts)
  const told = useTexts(milestoneTexts)
  const format = useFormat()
  const rows = followed(plan, summary.today).filter((row) => row.part.number === part.number)
  const href = `${hrefOf(plan)}/dele/${part.number}/milepaele/ny`
  const add = writing && <ActLink href={href}>{say('milestones.add')}</ActLink>
  if (part.milestones.length === 0)
    return (
      <Section id="milepaele" title={say('milestones.title')}>
        <Empty
          title={say('milestones.empty')}
          act={
            writing ? (
              <ButtonLink kind="secondary" href={href}>
                {say('milestones.add')}
              </ButtonLink>
            ) : undefined
          }
          example={say('milestones.empty.example')}
        >
          {say('milestones.empty.teach')}
        </Empty>
      </Section>
    )
  return (
    <Section id="milepaele" title={say('milestones.title')} end={add || undefined}>
      <Table caption={say('milestones.caption')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('milestones.what')}</th>
            <th scope="col">{say('milestones.due')}</th>
            <th scope="col">{say('milestones.owner')}</th>
            {writing && (
              <th scope="col" class={screenOnly}>
                {say('edit')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { id, title, owner, example } = row.milestone
            const end = told(row.end ? 'act.back' : 'act.end')
            return (
              <tr key={id}>
                <th scope="row">
                  {title} {example && <Example />} <FromEarlier plan={plan} id={id} />
                  <StandsBefore row={row} plan={plan} />
                </th>
                <Cell label={say('milestones.due')}>
                  <DueDay row={row} />
                  {row.end && <Sub>{told(`state.${row.end.outcome}`, { day: format.shortDay(row.end.on) })}</Sub>}
                  {row.standing === 'late' && <Sub>{say('milestones.passed')}</Sub>}
                </Cell>
                <Cell label={say('milestones.owner')}>{owner}</Cell>
                {writing && (
                  <Cell kind={screenOnly}>
                    <ActLink href={`${hrefOf(plan)}/milepaele/${id}/afslutning`} label={told('act.named', { act: end, what: title })}>
                      {end}
                    </ActLink>{' '}
                    <ActLink href={`${hrefOf(plan)}/milepaele/${id}`} label={say('edit.named', { what: title })}>
                      {say('edit')}
                    </ActLink>
                  </Cell>
                )}
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Section>
  )
}
