import type { Mandate } from '#features/identity'
import { useLanguage, useTexts } from '#text/use.ts'
import { Checkbox, DateField, ErrorSummary, Form, PageHead } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Decider, Step } from '../approval.ts'
import type { Seen } from '../powers.ts'
import { approvalTexts } from '../texts.ts'
import { deciderName, subjectName } from './about.ts'
import { FormEnd } from './form-end.tsx'

type DatesProps = {
  readonly seen: Seen
  readonly decider: Decider
  readonly step: Step
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** By when a decider is wished to decide, and at which meeting; for the others of the step too, if wanted. */
export const DatesPage = ({ seen, decider, step, mandates, shown }: DatesProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const { words, errors, field } = useShown(shown)
  const { plan, record } = seen
  const base = `/planer/${plan.slug}`
  const about = subjectName(seen, decider, language)
  const others = record.deciders.filter((one) => one.step === step.id).length > 1
  return (
    <>
      <PageHead
        title={say('dates.heading', { who: deciderName(decider, language) })}
        lede={say('dates.lede', { about, name: plan.name })}
      />
      <Form action={`${base}/godkendelse/frister/${decider.id}`}>
        <ErrorSummary errors={errors} />
        <DateField {...field('meetsOn')} label={say('dates.meets')} hint={say('dates.meets.hint')} optional />
        <DateField {...field('dueOn')} label={say('dates.due')} hint={say('dates.due.hint')} optional />
        {others && (
          <Checkbox {...field('all')} label={say('dates.all', { step: step.by[language] })} checked={words.all === 'yes'} value="yes" />
        )}
        <FormEnd mandates={mandates} shown={shown} save={say('dates.save')} back={`${base}#som-liste`} />
      </Form>
    </>
  )
}
