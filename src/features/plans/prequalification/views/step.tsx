import type { Mandate } from '#features/identity'
import type { Result } from '#kernel/result'
import { usePhrases, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Radios, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { prequalificationTexts } from '../texts.ts'
import type { SendingTime } from '../timing.ts'

/** The municipality judges, the paper is sent, the fund answers. */
export type StepKind = 'judge' | 'send' | 'answer'

const forms = {
  judge: { address: 'anbefaling', outcomes: ['recommended', 'declined'], most: 4_000, optional: false },
  send: { address: 'sendt', outcomes: [], most: 2_000, optional: true },
  answer: { address: 'svar', outcomes: ['accepted', 'rejected'], most: 4_000, optional: true },
} as const

type StepProps = {
  readonly kind: StepKind
  readonly href: string
  /** Whether it is the step's turn, and this person's to take it. */
  readonly turn: Result<unknown>
  /** Whether sending today leaves time for the dialogue; null where that is not asked. */
  readonly timing: SendingTime | null
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** A step of the prequalification: what came of it, on which day, in which words. */
export const StepPage = ({ kind, href, turn, timing, mandates, shown }: StepProps) => {
  const say = useTexts(prequalificationTexts)
  const speak = usePhrases()
  const { errors, field } = useShown(shown)
  const { address, outcomes, most, optional } = forms[kind]
  return (
    <>
      <PageHead title={say(`${kind}.title`)} lede={say(`${kind}.lede`)} />
      <ErrorSummary errors={errors} />
      {turn.ok ? (
        <Form action={`${href}/${address}`}>
          {timing && <p>{speak(timing.sentence)}</p>}
          {kind !== 'send' && (
            <Radios
              {...field('step')}
              label={say(`${kind}.outcome`)}
              items={outcomes.map((value) => ({ value, label: say(`outcome.${value}`) }))}
            />
          )}
          <DateField {...field('on')} label={say(`${kind}.on`)} />
          <TextArea
            {...field('remark')}
            label={say(`${kind}.remark`)}
            hint={say(`${kind}.remark.hint`)}
            rows={kind === 'send' ? 2 : 6}
            maxLength={most}
            optional={optional}
          />
          <FormActs back={href} mandates={mandates} shown={shown} save={say(`${kind}.save`)} />
        </Form>
      ) : (
        errors.length === 0 && turn.refusals.map((refusal) => <p>{speak(refusal.say)}</p>)
      )}
    </>
  )
}
