import type { ComponentChildren } from 'preact'
import type { Mandate } from '#features/identity'
import { dayOf } from '#kernel/day'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Checkboxes, ErrorSummary, Form, PageHead, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { topicLabel } from '../../signals/topics.ts'
import { type Act, can } from '../case.ts'
import type { Case } from '../read.ts'
import type { GatheredRow } from '../rows.ts'
import { caseTexts } from '../texts.ts'
import { MovedOn } from './moved-on.tsx'

/** What every form about a case is drawn from. */
export type CaseFormProps = { readonly held: Case; readonly mandates: readonly Mandate[]; readonly shown: Shown }

type FrameProps = CaseFormProps & {
  readonly title: string
  readonly lede: ComponentChildren
  readonly act: Act
  readonly save: string
  readonly children: ComponentChildren
}

/** Where each act has its page, below the case's address. */
const paths: Readonly<Record<Act, string>> = {
  gather: 'signaler',
  screen: 'gennemsyn',
  assess: 'vurdering',
  decide: 'afgoerelse',
  review: 'gennemgang',
  share: 'partnere',
  publish: 'offentliggoerelse',
}

/** One step of a case as a form: what it is, its fields, the act and the way back. No form where the case has gone past the step. */
export const StepForm = ({ held, mandates, shown, title, lede, act, save, children }: FrameProps) => {
  const { errors } = useShown(shown)
  if (!can(held.state, act)) return <MovedOn held={held} shown={shown} title={title} />
  return (
    <>
      <PageHead title={`${held.area.name}: ${title.toLowerCase()}`} lede={lede} />
      <StaleNotice edit={shown.stale} />
      <Form action={`/udpegning/${held.slug}/${paths[act]}`} version={held.version}>
        <ErrorSummary errors={errors.map(({ field, text }) => (field === 'version' ? { text } : { field, text }))} />
        {children}
        <FormActs mandates={mandates} shown={shown} save={save} back={`/udpegning/${held.slug}`} />
      </Form>
    </>
  )
}

/** Where a decision stands: item and paper; the paper may be left out by whoever tells it as chair. */
export const PaperFields = ({ shown, told }: { readonly shown: Shown; readonly told: boolean }) => {
  const say = useTexts(caseTexts)
  const { field } = useShown(shown)
  return (
    <>
      <TextField {...field('item')} label={say('decide.item')} optional />
      <TextField {...field('paper')} label={say('decide.paper')} width="full" optional={told} />
    </>
  )
}

type SignalBoxesProps = { readonly signals: readonly GatheredRow[]; readonly shown: Shown; readonly label: string }

/** Signals to tick: topic, day, and what was seen. */
export const SignalBoxes = ({ signals, shown, label }: SignalBoxesProps) => {
  const format = useFormat()
  const language = useLanguage()
  const { words, field } = useShown(shown)
  const { error } = field('signals')
  return (
    <Checkboxes
      name="signals"
      error={error}
      label={label}
      values={(words.signals ?? '').split('\n')}
      items={signals.map(({ id, topic, at, words: seen }) => ({
        value: id,
        label: `${topicLabel(topic, language)}, ${format.day(dayOf(new Date(at)))}`,
        hint: seen,
      }))}
    />
  )
}
