import type { Mandate } from '#features/identity'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import {
  Alert,
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Facts,
  FileField,
  Form,
  PageHead,
  Pair,
  Radios,
  Section,
  TextArea,
  TextField,
} from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Decision } from '../../approval/approval.ts'
import { acceptedFiles, mostMegabytes } from '../../approval/file.ts'
import { approvalTexts } from '../../approval/texts.ts'
import { dateOf } from '../../approval/words.ts'
import type { PartDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { effortFormTexts } from '../texts.ts'
import { EffortText } from './frozen.tsx'

type DecideProps = {
  readonly plan: Plan
  /** What was frozen and is answered. */
  readonly frozen: PartDocument | null
  readonly number: number
  readonly here: boolean
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

const outcomes = ['approved', 'remarks', 'returned', 'rejected'] as const

const Paper = ({ shown }: Pick<DecideProps, 'shown'>) => {
  const say = useTexts(approvalTexts)
  const { field } = useShown(shown)
  return (
    <Section id="bilag" title={say('record.paper')} note={say('record.paper.note')}>
      <DateField {...field('decidedOn')} label={say('record.day')} />
      <FileField
        {...field('file')}
        label={say('record.file')}
        hint={say('form.file.hint', { most: mostMegabytes })}
        accept={acceptedFiles}
      />
      <Pair>
        <TextField {...field('item')} label={say('record.item')} hint={say('record.item.hint')} width="short" />
        <TextField {...field('page')} label={say('record.page')} hint={say('record.page.hint')} width="short" />
      </Pair>
    </Section>
  )
}

/** Answering an effort: the outcome, remarks or reasons, and where it was answered elsewhere its day and paper. */
export const DecidePage = ({ plan, frozen, number, here, mandates, shown }: DecideProps) => {
  const say = useTexts(effortFormTexts)
  const { errors, field } = useShown(shown)
  const body = plan.board?.name ?? ''
  return (
    <>
      <PageHead
        title={say(here ? 'decide.heading' : 'decide.record', { body, name: plan.name })}
        lede={say(here ? 'decide.lede' : 'decide.record.lede', { body, number })}
      />
      <Form action={`${hrefOf(plan)}/afgoerelse`} files={!here}>
        <ErrorSummary errors={errors} />
        <Radios
          {...field('outcome')}
          label={say('decide.outcome')}
          items={outcomes.map((outcome) => ({
            value: outcome,
            label: say(`decide.${outcome}`),
            ...((outcome === 'returned' || outcome === 'rejected') && { hint: say(`decide.${outcome}.hint`) }),
          }))}
        />
        <TextArea {...field('reasons')} label={say('decide.reasons')} hint={say('decide.reasons.hint')} rows={3} optional />
        {!here && <Paper shown={shown} />}
        <FormActs back={hrefOf(plan)} mandates={mandates} shown={shown} save={say('decide.save')} />
      </Form>
      {frozen && (
        <Section id="det" title={say('decide.text', { number })}>
          <EffortText part={frozen} />
        </Section>
      )}
    </>
  )
}

/** In the place of a form: why nothing can be done here now. */
export const NothingPage = ({ title, why }: { readonly title: string; readonly why: string }) => <PageHead title={title} lede={why} />

type ConfirmProps = { readonly plan: Plan; readonly decision: Decision; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** The second person's act: record and paper agree, or they do not and why. */
export const ConfirmPage = ({ plan, decision, mandates, shown }: ConfirmProps) => {
  const say = useTexts(effortFormTexts)
  const word = useTexts(approvalTexts)
  const speak = usePhrases()
  const format = useFormat()
  const { errors, field } = useShown(shown)
  const href = hrefOf(plan)
  return (
    <>
      <PageHead title={say('confirm.heading', { name: plan.name })} lede={say('confirm.lede')} />
      <Facts
        items={[
          { label: say('confirm.outcome'), value: word(`outcome.${decision.outcome}`), note: decision.reasons },
          { label: say('confirm.day'), value: speak(dateOf(decision)), note: format.moment(new Date(decision.recordedAt)) },
          { label: say('confirm.item'), value: `${decision.item ?? '–'}, ${decision.page ?? '–'}` },
        ]}
      />
      {decision.paper && (
        <Alert kind="info" title={decision.paper.name}>
          <p>
            <a href={`${href}/bilag/${decision.paper.id}`}>{say('confirm.paper')}</a>
          </p>
        </Alert>
      )}
      <Form action={`${href}/bekraeftelse`}>
        <ErrorSummary errors={errors} />
        <ActingAs mandates={mandates} shown={shown} />
        <ButtonRow>
          <Button>{say('confirm.yes')}</Button>
        </ButtonRow>
        <TextArea {...field('reason')} label={say('confirm.reason')} hint={say('confirm.reason.hint')} rows={2} optional />
        <ButtonRow>
          <Button kind="secondary" action={`${href}/afvisning`}>
            {say('confirm.no')}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
