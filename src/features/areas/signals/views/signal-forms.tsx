import type { ComponentChildren } from 'preact'
import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Button, ButtonRow, ErrorSummary, Form, Section, Select, TextArea } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { blank, type Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Signal } from '../read.ts'
import { can } from '../signal.ts'
import { signalTexts } from '../texts.ts'
import type { FormName, SignalPageProps } from './signal.tsx'

type FormsProps = {
  readonly signal: Signal
  readonly mandates: readonly Mandate[]
  readonly refused: SignalPageProps['refused']
}

/** A form as it comes back, when it is the one that was refused; else blank. */
const shownOf = (refused: FormsProps['refused'], form: FormName): Shown => (refused?.form === form ? refused.shown : blank())

type OneProps = {
  readonly signal: Signal
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
  readonly name: FormName
  readonly path: string
  readonly save: string
  readonly kind?: 'primary' | 'secondary'
  /** Buttons beside the form's own. */
  readonly beside?: ComponentChildren
  readonly children: ComponentChildren
}

/** One form of the page: what is wrong above its fields, on whose behalf below them. */
const One = ({ signal, mandates, shown, name, path, save, kind = 'primary', beside, children }: OneProps) => {
  const { errors } = useShown(shown)
  return (
    <Form action={`/signaler/${signal.id}/${path}`} id={name} version={signal.version}>
      <ErrorSummary errors={errors.map(({ field, text }) => (field === 'version' ? { text } : { field, text }))} />
      {children}
      <ActingAs mandates={mandates} shown={shown} />
      <ButtonRow>
        <Button kind={kind}>{save}</Button>
        {beside}
      </ButtonRow>
    </Form>
  )
}

/** Answering, placing and closing: for those who look after the signals. */
export const AnswerForms = ({ signal, areas, mandates, refused }: FormsProps & Pick<SignalPageProps, 'areas'>) => {
  const say = useTexts(signalTexts)
  const [answer, place, close] = [shownOf(refused, 'answer'), shownOf(refused, 'place'), shownOf(refused, 'close')]
  const fields = { answer: useShown(answer).field, place: useShown(place).field, close: useShown(close).field }
  return (
    <>
      {areas.length > 0 && can(signal.state, 'place') && (
        <Section id="sted" title={say('place.title')}>
          <One signal={signal} mandates={mandates} shown={place} name="place" path="sted" save={say('place.save')} kind="secondary">
            <Select
              {...fields.place('area')}
              label={say('place.label')}
              hint={say('place.hint', { words: signal.place ?? signal.estate_name ?? '' })}
              items={areas.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </One>
        </Section>
      )}
      <Section id="svar" title={say('answer.title')}>
        <One
          signal={signal}
          mandates={mandates}
          shown={answer}
          name="answer"
          path="svar"
          save={say('answer.save')}
          beside={
            can(signal.state, 'see') && (
              <Button kind="tertiary" action={`/signaler/${signal.id}/laest`}>
                {say('see.save')}
              </Button>
            )
          }
        >
          <TextArea {...fields.answer('answer')} label={say('answer.label')} hint={say('answer.hint')} rows={4} />
        </One>
      </Section>
      <Section id="luk" title={say('close.title')}>
        <One signal={signal} mandates={mandates} shown={close} name="close" path="luk" save={say('close.save')} kind="secondary">
          <TextArea {...fields.close('reason')} label={say('close.label')} hint={say('close.hint')} rows={2} />
        </One>
      </Section>
    </>
  )
}

/** The writer's own word back. */
export const ReplyForm = ({ signal, mandates, refused }: FormsProps) => {
  const say = useTexts(signalTexts)
  const shown = shownOf(refused, 'reply')
  const { field } = useShown(shown)
  return (
    <Section id="besked" title={say('reply.title')}>
      <One signal={signal} mandates={mandates} shown={shown} name="reply" path="besked" save={say('reply.save')} kind="secondary">
        <TextArea {...field('reply')} label={say('reply.label')} hint={say('reply.hint')} rows={3} />
      </One>
    </Section>
  )
}
