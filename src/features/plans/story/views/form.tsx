import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import { useTexts } from '#text/use.ts'
import { Checkbox, Checkboxes, DateField, ErrorSummary, Form, PageHead, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { keyOf, type Outcome } from '../story.ts'
import { storyTexts } from '../texts.ts'

type StoryFormProps = {
  readonly href: string
  readonly outcomes: readonly Outcome[]
  readonly mandates: readonly Mandate[]
  readonly today: Day
  readonly shown: Shown
}

/** Telling what one has seen: in few words, by role, at one outcome or more. */
export const StoryFormPage = ({ href, outcomes, mandates, today, shown }: StoryFormProps) => {
  const say = useTexts(storyTexts)
  const { words, errors, field } = useShown(shown)
  const { value: chosen, ...outcome } = field('outcomes')
  const asked = field('noNames').error !== undefined || words.noNames !== undefined
  return (
    <>
      <PageHead title={say('add.title')} lede={say('add.lede')} />
      <Form action={`${href}/ny`}>
        <ErrorSummary errors={errors} />
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
            ...(one.part > 0 && { group: say('part', { number: one.part }) }),
          }))}
          values={(chosen ?? '').split('\n')}
        />
        <FormActs mandates={mandates} shown={shown} save={say('add.save')} back={href} />
      </Form>
    </>
  )
}
