import type { Mandate } from '#features/identity'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Alert, Button, ButtonRow, Cell, ErrorSummary, Form, PageHead, Section, Status, Sub, Table } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { TakenOver } from '../../approval/approval.ts'
import type { Seen } from '../../approval/powers.ts'
import { approvalTexts } from '../../approval/texts.ts'
import { deciderName, nameIn } from '../../approval/views/about.ts'
import { ProofWords } from '../../approval/views/proof.tsx'
import { dateOf } from '../../approval/words.ts'
import { hrefOf } from '../../open.ts'
import { type TakenDecision, takenIn, waitingIn } from '../taken.ts'
import { takeoverTexts } from '../texts.ts'

type TakenProps = { readonly seen: Seen; readonly taken: TakenOver | null; readonly mandates: readonly Mandate[]; readonly shown: Shown }

const heads = ['step', 'who', 'said', 'day', 'paper', 'state'] as const

const stateOf = ({ decision }: TakenDecision) =>
  decision.confirmation === null ? 'progress' : decision.confirmation.verdict === 'confirmed' ? 'good' : 'stopped'

const Line = ({ seen, one }: { readonly seen: Seen; readonly one: TakenDecision }) => {
  const say = useTexts(takeoverTexts)
  const approval = useTexts(approvalTexts)
  const language = useLanguage()
  const speak = usePhrases()
  const { decision, decider, step } = one
  const about = decision.part === null ? null : nameIn(seen.plan)(decision.part)
  const { confirmation } = decision
  return (
    <tr>
      <th scope="row">
        {step.by[language]}
        {about && <Sub>{about}</Sub>}
      </th>
      <Cell label={say('taken.who')}>{deciderName(decider, language)}</Cell>
      <Cell label={say('taken.said')}>
        <a href={`${hrefOf(seen.plan)}/beslutninger/${decision.id}`}>{approval(`outcome.${decision.outcome}`)}</a>
      </Cell>
      <Cell label={say('taken.day')}>{speak(dateOf(decision, true))}</Cell>
      <Cell label={say('taken.paper')}>
        <span>
          <ProofWords plan={seen.plan} decision={decision} />
        </span>
      </Cell>
      <Cell label={say('taken.state')}>
        <span>
          <Status state={stateOf(one)} />
          <Sub>
            {confirmation === null
              ? say('taken.waits')
              : say(confirmation.verdict === 'confirmed' ? 'taken.confirmed' : 'taken.refused', { organisation: confirmation.for.name })}
          </Sub>
        </span>
      </Cell>
    </tr>
  )
}

const Confirm = ({ seen, mandates, shown }: TakenProps) => {
  const say = useTexts(takeoverTexts)
  const { errors } = useShown(shown)
  const waiting = waitingIn(seen.record).length
  if (waiting === 0) return null
  if (mandates.length === 0)
    return (
      <>
        <ErrorSummary errors={errors} />
        <Alert kind="info" title={say('taken.others')} />
      </>
    )
  return (
    <Section id="bekraeft" title={say('taken.confirm.title')}>
      <Form action={`${hrefOf(seen.plan)}/overtaget`}>
        <ErrorSummary errors={errors} />
        <p>{say('taken.confirm.lede')}</p>
        <ActingAs mandates={mandates} shown={shown} />
        <ButtonRow>
          <Button>{say('taken.confirm', { count: waiting })}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

/** What a plan brought along from paper, who signed for it, and the second person's act. */
export const TakenPage = (props: TakenProps) => {
  const say = useTexts(takeoverTexts)
  const format = useFormat()
  const { seen, taken } = props
  const all = takenIn(seen.record)
  return (
    <>
      <PageHead
        title={say('taken.title')}
        lede={taken ? say('taken.lede', { organisation: taken.for.name, day: format.day(taken.on), file: taken.file }) : say('taken.not')}
      />
      <Section
        id="afgoerelser"
        title={say('taken.list')}
        note={taken?.sentOn ? say('taken.sent', { day: format.day(taken.sentOn) }) : undefined}
      >
        {all.length === 0 ? (
          <p class="muted">{say('taken.nothing')}</p>
        ) : (
          <Table caption={say('taken.list')} captionHidden stack>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th scope="col" key={head}>
                    {say(`taken.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all.map((one) => (
                <Line seen={seen} one={one} key={one.decision.id} />
              ))}
            </tbody>
          </Table>
        )}
      </Section>
      <Confirm {...props} />
    </>
  )
}
