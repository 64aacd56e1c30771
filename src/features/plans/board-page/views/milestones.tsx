import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Example, Num, Section, Status, Sub, Table } from '#ui/kit.ts'
import { useSpan } from '../../calendar/views/span.ts'
import type { BoardPage } from '../board-page.ts'
import { boardPageTexts } from '../texts.ts'

/** The milestones that are late, and those of the half year to come. */
export const Milestones = ({ milestones }: Pick<BoardPage, 'milestones'>) => {
  const say = useTexts(boardPageTexts)
  const { shortDay } = useFormat()
  const span = useSpan()
  return (
    <Section id="milepaele" title={say('milestones')} note={milestones.length}>
      {milestones.length === 0 ? (
        <p class="muted">{say('milestones.none')}</p>
      ) : (
        <Table caption={say('milestones')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('milestones.what')}</th>
              <th scope="col">{say('milestones.owner')}</th>
              <th scope="col" class="num">
                {say('asks.due')}
              </th>
            </tr>
          </thead>
          <tbody>
            {milestones.map(({ milestone: { id, title, owner, dueOn, example }, late }) => (
              <tr key={id}>
                <th scope="row">
                  {title} {example && <Example />}
                </th>
                <Cell label={say('milestones.owner')}>{owner}</Cell>
                <Num label={say('asks.due')}>
                  {shortDay(dueOn)}
                  {late > 0 && (
                    <Sub>
                      <Status state="missing">{say('milestones.late', { span: span(late) })}</Status>
                    </Sub>
                  )}
                </Num>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
