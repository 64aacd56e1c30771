import type { Id } from '#kernel/id'
import { useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Section, Table } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import { versionTexts } from '../../version/texts.ts'
import type { ApprovalRecord } from '../approval.ts'
import { approvalTexts } from '../texts.ts'
import { dateOf } from '../words.ts'
import { nameIn } from './about.ts'
import { ProofWords } from './proof.tsx'

type DecisionsOnProps = { readonly plan: Plan; readonly record: ApprovalRecord; readonly version: Id }

/** Who has decided on one frozen version, in the order in which it was recorded. */
export const DecisionsOn = ({ plan, record, version }: DecisionsOnProps) => {
  const say = useTexts(versionTexts)
  const approval = useTexts(approvalTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const own = record.decisions.filter((decision) => decision.version === version)
  return (
    <Section id="afgjort" title={say('version.approved')}>
      {own.length === 0 ? (
        <p class="muted">{say('version.approved.none')}</p>
      ) : (
        <Table caption={say('version.approved.caption')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('version.step')}</th>
              <th scope="col">{say('version.about')}</th>
              <th scope="col">{say('version.outcome')}</th>
              <th scope="col">{say('version.day')}</th>
              <th scope="col">{approval('list.proof')}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((decision) => {
              const about = decision.part ?? decision.estate
              return (
                <tr key={decision.id}>
                  <th scope="row">
                    {record.deciders.find(({ id }) => id === decision.decider)?.title ??
                      record.steps.find(({ id }) => id === decision.step)?.by[language]}
                  </th>
                  <Cell label={say('version.about')}>{(about && nameIn(plan)(about)) ?? say('version.whole')}</Cell>
                  <Cell label={say('version.outcome')}>
                    <a href={`/planer/${plan.slug}/beslutninger/${decision.id}`}>{approval(`outcome.${decision.outcome}`)}</a>
                    {decision.countsFrom === null && (
                      <span class="sub"> {approval(decision.confirmation ? 'decision.refused' : 'voice.waiting')}</span>
                    )}
                  </Cell>
                  <Cell label={say('version.day')} kind="nowrap">
                    {speak(dateOf(decision, true))}
                  </Cell>
                  <Cell label={approval('list.proof')}>
                    <ProofWords plan={plan} decision={decision} />
                  </Cell>
                </tr>
              )
            })}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
