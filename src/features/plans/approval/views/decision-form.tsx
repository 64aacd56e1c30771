import type { ComponentChildren } from 'preact'
import type { Mandate } from '#features/identity'
import type { Refusal } from '#kernel/result'
import { useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Alert, Checkboxes, ErrorSummary, Form, PageHead, Prose, Radios, Section, TextArea } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { partWords } from '../../plan/part-words.ts'
import { type Decider, outcomes, type Step } from '../approval.ts'
import { partsDecided } from '../decide.ts'
import { approvalHref, type Seen } from '../powers.ts'
import { decidedSince } from '../sent.ts'
import { approvalTexts } from '../texts.ts'
import { deciderName, subjectName } from './about.ts'
import { ConditionFields } from './condition-fields.tsx'
import { FormEnd } from './form-end.tsx'
import { RecordFields } from './record-fields.tsx'
import { type Earlier, WhatIsDecided } from './what-is-decided.tsx'

type DecisionFormProps = {
  readonly seen: Seen
  readonly decider: Decider
  readonly step: Step
  /** The version that the decider saw last, where it was another. */
  readonly earlier: Earlier | null
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

type ClosedProps = { readonly seen: Seen; readonly title: string; readonly closed: Refusal }

/** In the place of the form where nothing can be decided now: why, and where it stands. */
export const ClosedPage = ({ seen, title, closed }: ClosedProps) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  return (
    <>
      <PageHead title={title} lede={speak(closed.say)} />
      <p>
        <a href={approvalHref(seen)}>{say('form.see_approval')}</a>
      </p>
    </>
  )
}

const Beside = ({ children, aside }: { readonly children: ComponentChildren; readonly aside: ComponentChildren }) => {
  const say = useTexts(approvalTexts)
  return (
    <div class="beside-form">
      <div>{children}</div>
      <aside aria-label={say('decided.title')}>{aside}</aside>
    </div>
  )
}

const Saying = ({ seen, step, decider, shown }: Pick<DecisionFormProps, 'seen' | 'step' | 'decider' | 'shown'>) => {
  const say = useTexts(approvalTexts)
  const { words, field } = useShown(shown)
  const { value: _, ...returns } = field('returns')
  const parts = partsDecided(seen.record)
  return (
    <>
      <Radios
        {...field('outcome')}
        kind="chips-even"
        label={say(step.decides === 'here' ? 'take.outcome' : 'record.outcome')}
        items={outcomes.map((value) => ({ value, label: say(`outcome.${value}`) }))}
      />
      <TextArea {...field('reasons')} label={say('form.reasons')} hint={say('form.reasons.hint')} rows={4} optional />
      {decider.part === null && step.per === 'plan' && (
        <Checkboxes
          {...returns}
          label={say(seen.record.amendment ? 'form.returns.parts' : 'form.returns', partWords(seen.plan.programme))}
          hint={say(seen.record.amendment ? 'form.returns.amendment' : 'form.returns.hint')}
          values={(words.returns ?? '').split('\n')}
          items={seen.plan.parts
            .filter(({ id }) => parts.includes(id))
            .map(({ id, number, title }) => ({ value: id, label: number === 0 ? title : `${number} ${title}` }))}
        />
      )}
    </>
  )
}

/** One address, two forms: a decision that is taken here, or the record of one that was taken elsewhere; beside it what is decided. */
export const DecisionFormPage = ({ seen, decider, step, earlier, mandates, shown }: DecisionFormProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const { errors } = useShown(shown)
  const { plan, record } = seen
  const here = step.decides === 'here'
  const about = subjectName(seen, decider, language)
  const base = `/planer/${plan.slug}`
  const note = record.submission?.note
  return (
    <>
      <PageHead
        title={say(here ? 'take.heading' : 'record.heading', { who: deciderName(decider, language) })}
        lede={say(here ? 'take.lede' : 'record.lede', { about, name: plan.name, number: record.submission?.number ?? 0 })}
      />
      {note && (
        <Alert kind="info" title={say(record.amendment ? 'decided.note.amendment' : 'decided.note')}>
          <Prose text={note} />
          {record.amendment && (
            <p>
              <a href={`${base}/aendringer/${record.amendment.number}`}>{say('decided.amendment')}</a>
            </p>
          )}
        </Alert>
      )}
      <Beside aside={<WhatIsDecided seen={seen} part={decider.part} earlier={earlier} />}>
        <Form action={`${base}/beslutninger/ny/${decider.id}`} files={!here}>
          <ErrorSummary errors={errors} />
          <Section id="afgoerelse" title={say(here ? 'take.what' : 'record.what')}>
            <Saying seen={seen} step={step} decider={decider} shown={shown} />
          </Section>
          <ConditionFields shown={shown} />
          {!here && <RecordFields step={step} shown={shown} submittedOn={decidedSince(record, decider)} />}
          <Section id="send" title={say('form.end')} note={say(here ? 'take.counts' : 'record.counts')}>
            <FormEnd mandates={mandates} shown={shown} save={say(here ? 'take.save' : 'record.save')} back={approvalHref(seen)} />
          </Section>
        </Form>
      </Beside>
    </>
  )
}
