import type { Mandate } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import { Alert, DateField, ErrorSummary, Facts, FileField, Form, PageHead, Section, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Condition, Decision } from '../approval.ts'
import { acceptedFiles, mostMegabytes } from '../file.ts'
import { approvalHref, type Seen } from '../powers.ts'
import { approvalTexts } from '../texts.ts'
import { FormEnd } from './form-end.tsx'

type MeetProps = {
  readonly seen: Seen
  readonly decision: Decision
  readonly condition: Condition
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Says that a condition is met, with what proves it; one that is met already is shown with its proof. */
export const MeetPage = ({ seen, decision, condition, mandates, shown }: MeetProps) => {
  const say = useTexts(approvalTexts)
  const format = useFormat()
  const { errors, field } = useShown(shown)
  const base = `/planer/${seen.plan.slug}`
  const { what, owner, dueOn, proof, blocks, met, id } = condition
  return (
    <>
      <PageHead title={say('meet.heading')} lede={what} />
      <Facts
        items={[
          { label: say('condition.owner'), value: owner },
          { label: say('condition.due.label'), value: format.day(dueOn) },
          { label: say('condition.proof'), value: proof },
          {
            label: say('condition.set'),
            value: <a href={`${base}/beslutninger/${decision.id}`}>{format.day(decision.decidedOn)}</a>,
            note: say(blocks ? 'condition.blocks' : 'condition.passes'),
          },
        ]}
      />
      <Section id="opfyldt" title={say('meet.title')}>
        {met ? (
          <Alert kind="success" title={say('condition.met.on', { day: format.day(met.on) })}>
            <p>{met.paper ? <a href={`${base}/filer/${met.paper}`}>{met.proof}</a> : met.proof}</p>
          </Alert>
        ) : (
          <Form action={`${base}/betingelser/${id}`} files>
            <ErrorSummary errors={errors} />
            <DateField {...field('metOn')} label={say('meet.day')} />
            <TextField {...field('proof')} label={say('meet.proof')} hint={say('meet.proof.hint', { proof })} width="full" />
            <FileField
              {...field('file')}
              label={say('meet.file')}
              hint={say('form.file.hint', { most: mostMegabytes })}
              accept={acceptedFiles}
              optional
            />
            <FormEnd
              mandates={mandates}
              shown={shown}
              save={say('meet.save')}
              back={seen.record.amendment ? approvalHref(seen) : `${base}#betingelser`}
            />
          </Form>
        )}
      </Section>
    </>
  )
}
