import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Section, Sub, Table } from '#ui/kit.ts'
import { approvalTexts } from '../../approval/texts.ts'
import { factsOf } from '../../document.ts'
import type { ApprovalIn } from '../approvals-in.ts'
import { candidateName } from '../decider-in.ts'
import type { Planned } from '../plan-takeover.ts'
import { takeoverTexts } from '../texts.ts'

type ApprovalsProps = Pick<Planned, 'approvals' | 'document' | 'way' | 'sentOn'>

/** The decisions that a file brings along, as they will be recorded. */
export const ApprovalsSection = ({ approvals, document, way, sentOn }: ApprovalsProps) => {
  const say = useTexts(takeoverTexts)
  const approval = useTexts(approvalTexts)
  const language = useLanguage()
  const { shortDay, kroner } = useFormat()
  const speak = usePhrases()
  if (approvals.length === 0) return null
  const names = new Map([
    ...document.parts.map(({ id, number, title }) => [id, `${number} ${title}`] as const),
    ...factsOf(document).estates.map(({ id, name }) => [id, name] as const),
  ])
  const aboutOf = ({ about }: ApprovalIn): string => (about === null ? say('taken.whole') : (names.get(about) ?? ''))
  const whoOf = ({ candidate, step, about }: ApprovalIn): string =>
    candidate ? candidateName(candidate) : about === null ? step.by[language] : (names.get(about) ?? '')
  return (
    <Section
      id="afgoerelser"
      title={say('preview.approvals')}
      note={sentOn === null ? undefined : say('taken.sent', { day: shortDay(sentOn) })}
    >
      <p>
        {way && `${speak(way)}. `}
        {say('preview.approvals.note')}
      </p>
      <Table caption={say('preview.approvals')} captionHidden stack>
        <thead>
          <tr>
            {(['step', 'about', 'who', 'said', 'day', 'paper'] as const).map((head) => (
              <th scope="col" key={head}>
                {say(`taken.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {approvals.map((one) => (
            <tr key={one.row}>
              <th scope="row">{one.step.by[language]}</th>
              <Cell label={say('taken.about')}>{aboutOf(one)}</Cell>
              <Cell label={say('taken.who')}>{whoOf(one)}</Cell>
              <Cell label={say('taken.said')}>
                {approval(`outcome.${one.decision.outcome}`)}
                {one.decision.commitment !== null && <Sub>{say('preview.commitment', { amount: kroner(one.decision.commitment) })}</Sub>}
                {one.decision.conditions.map(({ what, owner, dueOn, proof }) => (
                  <Sub key={what}>{say('preview.condition', { what, owner, day: shortDay(dueOn), proof })}</Sub>
                ))}
                {one.decision.reasons && <Sub>{one.decision.reasons}</Sub>}
              </Cell>
              <Cell label={say('taken.day')}>{shortDay(one.decision.decidedOn)}</Cell>
              <Cell label={say('taken.paper')}>{[one.item, one.page].filter((word) => word !== null).join(', ')}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
