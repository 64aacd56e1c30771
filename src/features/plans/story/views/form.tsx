import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import { useTexts } from '#text/use.ts'
import { Checkbox, Checkboxes, DateField, ErrorSummary, Form, PageHead, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { PartWords } from '../../plan/part-words.ts'
import { keyOf, type Outcome } from '../story.ts'
import { storyTexts } from '../texts.ts'

type StoryFormProps = {
  readonly action: string
  readonly back: string
  readonly title: string
  /** How often a story that is changed has been saved. */
  readonly version?: number
  readonly outcomes: readonly Outcome[]
  /** What the plan calls its parts. */
  readonly parts: PartWords
  readonly mandates: readonly Mandate[]
  readonly today: Day
  readonly shown: Shown
}

/** Telling what one has seen: in few words, by role, at one outcome or more. */
export const StoryFormPage = ({ action, back, title, version, outcomes, parts, mandates, today, shown }: StoryFormProps) => {
  const say = useTexts(storyTexts)
  const { words, errors, field } = useShown(shown)
  const { value: chosen, ...outcome } = field('outcomes')
  const asked = field('noNames').error !== undefined || words.noNames !== undefined
  return (
    <>
      <PageHead title={title} lede={say('add.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={action} version={version}>
        <ErrorSummary errors={errors.filter(({ field: name }) => name !== 'version')} />
        <TextArea {...field('words')} label={say('add.words')} hint={say('add.words.hint')} rows={5} />
        {asked && (
          <Checkbox name="noNames" error={field('noNames').error} label={say('add.noNames')} checked={words.noNames !== undefined} />
        )}
        <TextField {...field('seenBy')} label={say('add.seenBy')} hint={say('add.seenBy.hint')} />
        <DateField {...field('seenOn')} label={say('add.seenOn')} max={today} />
        <Checkbox name="ownWords" error={field('ownWords').error} label={say('add.ownWords')} checked={words.ownWords !== undefined} />
        <DateField {...field('consentedOn')} label={say('add.consentedOn')} hint={say('add.consentedOn.hint')} optional max={today} />
        <Checkboxes
          {...outcome}
          label={say('add.outcomes')}
          items={outcomes.map((one) => ({
            value: keyOf(one),
            label: one.name,
            ...(one.part > 0 && { group: say('part', { ...parts, number: one.part }) }),
          }))}
          values={(chosen ?? '').split('\n')}
        />
        <FormActs mandates={mandates} shown={shown} save={say('add.save')} back={back} />
      </Form>
    </>
  )
}
