import type { Mandate } from '#features/identity'
import { lastDay } from '#kernel/period'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Section, Select, TextArea, TextField, Timeline } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { ActivityDocument } from '../../document.ts'
import type { Plan } from '../../read.ts'
import { outcomes, type Said, stages } from '../anchoring.ts'
import { mostLetters } from '../forms.ts'
import { anchoringHref } from '../href.ts'
import { anchoringTexts } from '../texts.ts'
import { useBecomes } from './list.tsx'

type OneProps = {
  readonly plan: Plan
  readonly activity: ActivityDocument
  readonly said: readonly Said[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

const Fields = ({ shown }: Pick<OneProps, 'shown'>) => {
  const say = useTexts(anchoringTexts)
  const { field } = useShown(shown)
  return (
    <>
      <Select {...field('becomes')} label={say('becomes')} items={outcomes.map((value) => ({ value, label: say(`becomes.${value}`) }))} />
      <TextField {...field('byWhom')} label={say('byWhom')} hint={say('byWhom.hint')} width="full" optional />
      <TextArea {...field('money')} label={say('money')} hint={say('money.hint')} rows={2} maxLength={mostLetters} optional />
      <TextArea {...field('staff')} label={say('staff')} rows={2} maxLength={mostLetters} optional />
      <TextArea {...field('place')} label={say('place')} rows={2} maxLength={mostLetters} optional />
      <Select {...field('stage')} label={say('stage')} items={stages.map((value) => ({ value, label: say(`stage.${value}`) }))} />
      <TextField {...field('agreedWith')} label={say('agreedWith')} hint={say('agreedWith.hint')} width="full" optional />
      <DateField {...field('agreedOn')} label={say('agreedOn')} optional />
      <TextArea {...field('note')} label={say('note')} rows={2} maxLength={mostLetters} optional />
    </>
  )
}

const History = ({ said }: Pick<OneProps, 'said'>) => {
  const say = useTexts(anchoringTexts)
  const role = useTexts(roleTexts)
  const becomes = useBecomes()
  const { shortDay } = useFormat()
  if (said.length === 0) return <p class="muted">{say('history.none')}</p>
  return (
    <Timeline
      items={said.map((one) => ({
        when: one.on,
        whenText: shortDay(one.on),
        what: say('history.what', { becomes: becomes(one), stage: say(`stage.${one.stage}`), note: one.note ?? '' }).trim(),
        who: say('history.by', { role: role(one.role), for: one.for }),
        example: one.example,
      }))}
    />
  )
}

/** What is to become of one activity: the form for whoever writes the plan, and all that was said. */
export const OnePage = ({ plan, activity, said, mandates, shown }: OneProps) => {
  const say = useTexts(anchoringTexts)
  const { day } = useFormat()
  const { errors } = useShown(shown)
  const href = anchoringHref(plan)
  const [until, end] = [activity, plan].map((one) => day(lastDay(one) ?? one.until))
  const lede = say('one.lede', { day: until ?? '', end: end ?? '' })
  return (
    <>
      <PageHead
        title={say('one.title', { activity: activity.title })}
        lede={activity.takesOver ? `${lede} ${say('plan.says', { who: activity.takesOver })}.` : lede}
      />
      <StaleNotice edit={shown.stale} />
      <ErrorSummary errors={shown.stale ? [] : errors} />
      {mandates.length > 0 && (
        <Section id="nu" title={say('one.form')} note={say('one.form.note')}>
          <Form action={`${href}/${activity.id}`} version={said[0]?.number}>
            <Fields shown={shown} />
            <FormActs back={href} mandates={mandates} shown={shown} save={say('save')} />
          </Form>
        </Section>
      )}
      <Section id="sagt" title={say('history')}>
        <History said={said} />
      </Section>
    </>
  )
}
