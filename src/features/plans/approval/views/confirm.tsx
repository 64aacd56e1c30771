import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Alert, Button, ButtonRow, ErrorSummary, Form, HiddenField, Section, TextArea } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Decision } from '../approval.ts'
import type { Seen } from '../powers.ts'
import { approvalTexts } from '../texts.ts'

const isNo = ({ outcome }: Decision): boolean => outcome === 'returned' || outcome === 'rejected'

type ConfirmProps = { readonly seen: Seen; readonly decision: Decision; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** The second person's act: record and paper agree, or they do not and why. */
export const ConfirmForm = ({ seen, decision, mandates, shown }: ConfirmProps) => {
  const say = useTexts(approvalTexts)
  const { errors, field } = useShown(shown)
  const href = `/planer/${seen.plan.slug}/beslutninger/${decision.id}`
  const [only, ...more] = mandates
  return (
    <Section id="bekraeft" title={say('confirm.title')} note={say('confirm.note')}>
      <Form action={`${href}/bekraeftelse`}>
        <ErrorSummary errors={errors} />
        {decision.version !== seen.record.submission?.version && isNo(decision) && <Alert kind="warning" title={say('confirm.stale')} />}
        <p>{say('confirm.lede')}</p>
        {only && more.length === 0 ? <HiddenField name="mandate" value={only.id} /> : <ActingAs mandates={mandates} shown={shown} />}
        <ButtonRow>
          <Button>{say('confirm.act')}</Button>
        </ButtonRow>
        <details class="condition-row" open={errors.length > 0}>
          <summary>{say('confirm.disagree')}</summary>
          <TextArea {...field('reason')} label={say('confirm.why')} hint={say('confirm.why.hint')} rows={3} />
          <ButtonRow>
            <Button kind="secondary" action={`${href}/afvisning`}>
              {say('confirm.refuse')}
            </Button>
          </ButtonRow>
        </details>
      </Form>
    </Section>
  )
}
