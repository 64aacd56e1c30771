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
import type { Case } from '../read.ts'
import type { GatheredRow } from '../rows.ts'
import { caseTexts } from '../texts.ts'

/** What every form about a case is drawn from. */
export type CaseFormProps = { readonly held: Case; readonly mandates: readonly Mandate[]; readonly shown: Shown }

type FrameProps = CaseFormProps & {
  readonly title: string
  readonly lede: ComponentChildren
  readonly path: string
  readonly save: string
  readonly children: ComponentChildren
}

/** One step of a case as a form: what it is, its fields, the act and the way back. */
export const StepForm = ({ held, mandates, shown, title, lede, path, save, children }: FrameProps) => {
  const { errors } = useShown(shown)
  return (
    <>
      <PageHead title={`${held.area.name}: ${title.toLowerCase()}`} lede={lede} />
      <StaleNotice edit={shown.stale} />
      <Form action={`/udpegning/${held.slug}/${path}`} version={held.version}>
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
