import { useTexts } from '#text/use.ts'
import { DateField, Radios, Section, TextArea, TextField } from '#ui/kit.ts'
import { useShown } from '#web/shown.ts'
import { type Before, type Chair, outcomes } from '../case.ts'
import { caseTexts } from '../texts.ts'
import { type CaseFormProps, PaperFields, StepForm } from './form-parts.tsx'

type Deciding = CaseFormProps & {
  /** The seat in which the reader tells it; null when it is recorded from a paper. */
  readonly chair: Chair | null
  readonly before: Before
}

/** What a designation brings with it: reasons where a step was passed over, and the forum. */
const Brings = ({ held, before, shown }: Pick<Deciding, 'held' | 'before' | 'shown'>) => {
  const say = useTexts(caseTexts)
  const { field } = useShown(shown)
  // An assessment that was made after the day of the decision did not lead to it: then the refusal asks for the reason.
  const asksWhy = before.assessments === 0 || shown.refusals.some(({ field: refused }) => refused === 'withoutAssessment')
  const forums = held.forums.map(({ id, name }) => ({ value: id, label: say('decide.forum.known', { name }) }))
  return (
    <div class="if-designated">
      <Section id="udpeges" title={say('decide.brings')} note={say('decide.brings.note')}>
        {before.signals === 0 && <TextArea {...field('withoutSignal')} label={say('decide.without_signal')} rows={2} />}
        {asksWhy && <TextArea {...field('withoutAssessment')} label={say('decide.without_assessment')} rows={2} />}
        <Radios {...field('forum')} label={say('decide.forum')} items={[...forums, { value: 'new', label: say('decide.forum.new') }]} />
        <div class="if-new">
          <TextField {...field('forumName')} label={say('decide.forum_name')} />
          <TextArea {...field('terms')} label={say('decide.terms')} rows={3} optional />
        </div>
        <TextArea {...field('residentsPart')} label={say('decide.residents')} hint={say('decide.residents.hint')} rows={3} />
      </Section>
    </div>
  )
}

const useLede = ({ held, before, chair }: Pick<Deciding, 'held' | 'before' | 'chair'>): string => {
  const say = useTexts(caseTexts)
  const has = {
    body: held.body.name,
    signals: say('decide.signals', { count: before.signals }),
    assessments: say('decide.assessments', { count: before.assessments }),
  }
  return `${say('decide.lede', has)} ${chair ? say('decide.told', { seat: chair.title }) : say('decide.recorded')}`
}

/** What the body decided: the outcome, when, why, where it stands, and what a designation brings with it. */
export const DecidePage = ({ chair, before, ...props }: Deciding) => {
  const say = useTexts(caseTexts)
  const { field } = useShown(props.shown)
  const lede = useLede({ held: props.held, before, chair })
  return (
    <StepForm {...props} title={say('decide.title')} lede={lede} act="decide" save={say('decide.save')}>
      <Radios
        {...field('outcome')}
        label={say('decide.outcome')}
        items={outcomes.decide.map((one) => ({ value: one, label: say(`decide.${one}`) }))}
      />
      <DateField {...field('decidedOn')} label={say('decide.day')} max={before.today} />
      <TextArea {...field('reasons')} label={say('decide.reasons')} hint={say('decide.reasons.hint')} rows={4} />
      <PaperFields shown={props.shown} told={chair !== null} />
      <DateField {...field('dueOn')} label={say('decide.due')} hint={say('decide.due.hint')} />
      <Brings held={props.held} before={before} shown={props.shown} />
    </StepForm>
  )
}

/** What the body decided when it looked at a designation again. */
export const ReviewPage = ({ chair, before, ...props }: Deciding) => {
  const say = useTexts(caseTexts)
  const { field } = useShown(props.shown)
  const lede = `${say('review.lede', { area: props.held.area.name })} ${chair ? say('decide.told', { seat: chair.title }) : say('decide.recorded')}`
  return (
    <StepForm {...props} title={say('review.title')} lede={lede} act="review" save={say('review.save')}>
      <Radios
        {...field('outcome')}
        label={say('review.outcome')}
        items={outcomes.review.map((one) => ({ value: one, label: say(`review.${one}`) }))}
      />
      <p class="muted">{say('review.note')}</p>
      <DateField {...field('decidedOn')} label={say('decide.day')} max={before.today} />
      <TextArea {...field('reasons')} label={say('decide.reasons')} rows={4} />
      <PaperFields shown={props.shown} told={chair !== null} />
      <DateField {...field('dueOn')} label={say('review.due')} hint={say('review.due.hint')} />
    </StepForm>
  )
}
