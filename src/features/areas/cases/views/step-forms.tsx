import { useLanguage, useTexts } from '#text/use.ts'
import { DateField, Radios, Select, TextArea, TextField } from '#ui/kit.ts'
import { useShown } from '#web/shown.ts'
import type { Assessment } from '../../criteria/assess.ts'
import { methods, points } from '../forms.ts'
import type { GatheredRow } from '../rows.ts'
import { caseTexts } from '../texts.ts'
import { ComputedAssessment } from './computed.tsx'
import { type CaseFormProps, SignalBoxes, StepForm } from './form-parts.tsx'

/** Taking more signals into the case. */
export const GatherPage = ({ signals, ...props }: CaseFormProps & { readonly signals: readonly GatheredRow[] }) => {
  const say = useTexts(caseTexts)
  const { field } = useShown(props.shown)
  return (
    <StepForm {...props} title={say('gather.title')} lede={say('gather.lede')} act="gather" save={say('gather.save')}>
      {signals.length === 0 ? (
        <p class="muted">{say('gather.none', { area: props.held.area.name })}</p>
      ) : (
        <SignalBoxes signals={signals} shown={props.shown} label={say('gather.title')} />
      )}
      <TextArea {...field('reason')} label={say('gather.reason')} rows={2} />
    </StepForm>
  )
}

/** Saying whether the area is to be assessed. */
export const ScreenPage = (props: CaseFormProps) => {
  const say = useTexts(caseTexts)
  const { field } = useShown(props.shown)
  return (
    <StepForm {...props} title={say('screen.title')} lede={say('screen.lede')} act="screen" save={say('screen.save')}>
      <Radios
        {...field('outcome')}
        label={say('screen.outcome')}
        items={(['assess', 'dismiss'] as const).map((one) => ({ value: one, label: say(`screen.${one}`) }))}
      />
      <TextArea {...field('reason')} label={say('screen.reason')} hint={say('screen.reason.hint')} rows={3} />
    </StepForm>
  )
}

type AssessProps = CaseFormProps & {
  readonly today: string
  /** What the criteria in force give for the area today; null when none are. */
  readonly computed: Assessment | null
}

/** What the criteria give today, before anything is kept. */
const Computed = ({ computed }: Pick<AssessProps, 'computed'>) => {
  const say = useTexts(caseTexts)
  const language = useLanguage()
  if (computed === null) return <p class="muted">{say('assess.no_criteria')}</p>
  return <ComputedAssessment assessment={computed} title={computed.verdict[language]} />
}

/** An analysis: by the criteria in force or made elsewhere, which way it speaks, and the analyst's conclusion. */
export const AssessPage = ({ today, computed, ...props }: AssessProps) => {
  const say = useTexts(caseTexts)
  const { field } = useShown(props.shown)
  return (
    <StepForm {...props} title={say('assess.title')} lede={say('assess.lede')} act="assess" save={say('assess.save')}>
      <DateField {...field('assessedOn')} label={say('assess.day')} max={today} />
      <Radios
        {...field('method')}
        label={say('assess.method')}
        items={methods.map((one) => ({ value: one, label: say(`method.${one}`) }))}
      />
      <Computed computed={computed} />
      <div class="if-new">
        <TextArea {...field('figures')} label={say('assess.figures')} hint={say('assess.figures.hint')} rows={4} />
        <TextField {...field('source')} label={say('assess.source')} width="full" />
      </div>
      <Radios
        {...field('points')}
        label={say('assess.points')}
        items={points.map((one) => ({ value: one, label: say(`points.${one}`) }))}
      />
      <TextArea {...field('conclusion')} label={say('assess.conclusion')} rows={4} />
    </StepForm>
  )
}

/** Opening the case to somebody outside the municipality. */
export const SharePage = ({
  parties,
  ...props
}: CaseFormProps & { readonly parties: readonly { readonly id: string; readonly name: string }[] }) => {
  const say = useTexts(caseTexts)
  const { field } = useShown(props.shown)
  return (
    <StepForm {...props} title={say('share.title')} lede={say('share.lede')} act="share" save={say('share.save')}>
      <Select
        {...field('organisation')}
        label={say('share.organisation')}
        items={parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea {...field('reason')} label={say('share.reason')} rows={2} />
    </StepForm>
  )
}

/** The one sentence that the public reads. */
export const PublishPage = (props: CaseFormProps) => {
  const say = useTexts(caseTexts)
  const { field } = useShown(props.shown)
  return (
    <StepForm {...props} title={say('publish.title')} lede={say('publish.lede')} act="publish" save={say('publish.save')}>
      <TextArea {...field('text')} label={say('publish.text')} hint={say('publish.text.hint')} rows={3} />
    </StepForm>
  )
}
