import { useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { ActLink, Cell, screenOnly, Table } from '#ui/kit.ts'
import type { Step } from '../approval.ts'
import { rowId } from '../graph-of.ts'
import { isNameable } from '../named.ts'
import { mayName, type Seen } from '../powers.ts'
import { type Standing, statusOf } from '../standing.ts'
import { approvalTexts } from '../texts.ts'
import { aboutName } from './about.ts'
import { FoldedRow, isFolded } from './folded-row.tsx'
import { VoiceRow } from './voice-row.tsx'

const headings = ['about', 'who', 'state', 'day', 'proof'] as const

/** Whether who decides in a step can still be said: nobody has decided in all that it is about, and nobody names the fund or a meeting. */
const canName = ({ record, standings }: Seen, step: Step, naming: boolean): boolean =>
  naming &&
  !record.amendment &&
  step.who !== 'meeting' &&
  step.branch !== 'fund' &&
  standings.some((one) => one.step.id === step.id && isNameable(record, step.id, one.about))

const StepHead = ({ seen, step, naming }: { readonly seen: Seen; readonly step: Step; readonly naming: boolean }) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const named = seen.record.deciders.some((decider) => decider.step === step.id)
  const nameAct = say(named ? 'act.rename' : 'act.name')
  return (
    <tr class="group">
      <th scope="rowgroup" colSpan={headings.length}>
        {step.by[language]}{' '}
        {!seen.record.amendment && <span class="sub-inline">{say(`step.${step.per}.${step.everyOne ? 'all' : 'one'}`)}</span>}
      </th>
      <Cell kind={screenOnly}>
        {canName(seen, step, naming) && (
          <ActLink href={`/planer/${seen.plan.slug}/godkendelse/${step.id}/afgoerere`} label={`${nameAct}: ${step.by[language]}`}>
            {nameAct}
          </ActLink>
        )}
      </Cell>
    </tr>
  )
}

const Unnamed = ({ seen, standing }: { readonly seen: Seen; readonly standing: Standing }) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  return (
    <tr id={rowId(standing.key)}>
      <th scope="row">{aboutName(seen, standing, language)}</th>
      <Cell label={say('list.who')} span={headings.length - 1}>
        <span class="muted">
          {say(standing.step.who === 'meeting' || standing.step.branch === 'fund' ? 'list.named_when_sent' : 'list.unnamed')}
        </span>
      </Cell>
      <Cell kind={screenOnly} />
    </tr>
  )
}

/** Every approval as rows under its step: about what, who decides, how it stands, when, with what proof, and what the reader can do. */
export const ApprovalList = ({ seen }: { readonly seen: Seen }) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const { record, standings } = seen
  const open = statusOf(record, standings) !== 'rejected'
  const naming = open && mayName(seen)
  const steps = [...new Map(standings.map(({ step }) => [step.id, step])).values()]
  return (
    <>
      {!record.amendment && (
        <h3 class="list-head" id="som-liste">
          {say('list.title')}
        </h3>
      )}
      <Table caption={say('list.caption')} captionHidden kind="approval-list" stack>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th scope="col" key={heading}>
                {say(`list.${heading}`)}
              </th>
            ))}
            <th scope="col" class={screenOnly}>
              {say('list.act')}
            </th>
          </tr>
        </thead>
        {steps.map((step) => (
          <tbody key={step.id}>
            <StepHead seen={seen} step={step} naming={naming} />
            {standings
              .filter((standing) => standing.step.id === step.id)
              .flatMap((standing) =>
                standing.voices.length === 0 ? (
                  <Unnamed seen={seen} standing={standing} key={standing.key} />
                ) : isFolded(standing) ? (
                  <FoldedRow seen={seen} standing={standing} naming={naming} key={standing.key} />
                ) : (
                  standing.voices.map((voice, at) => (
                    <VoiceRow seen={seen} standing={standing} voice={voice} first={at === 0} naming={naming} key={voice.decider.id} />
                  ))
                ),
              )}
          </tbody>
        ))}
      </Table>
      {standings.some(({ changed }) => changed.length > 0) && <p class="source">{speak(approvalTexts.phrase('list.changed.why'))}</p>}
    </>
  )
}
