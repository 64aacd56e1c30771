import type { Mandate } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Button, ButtonRow, ErrorSummary, Example, Facts, Form, PageHead, Radios, Section } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { removals } from '../forms.ts'
import type { StoryRow } from '../queries.ts'
import { keyOf, outcomesOf } from '../story.ts'
import { storyTexts } from '../texts.ts'
import { StoryWords } from './words.tsx'

type StoryProps = { readonly plan: Plan; readonly story: StoryRow; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** One story with the outcomes that it shows, and the way to delete it. */
export const StoryPage = ({ plan, story, mandates, shown }: StoryProps) => {
  const say = useTexts(storyTexts)
  const format = useFormat()
  const { errors, field } = useShown(shown)
  const href = `${hrefOf(plan)}/fortaellinger`
  const outcomes = outcomesOf(plan.parts).filter((one) => story.outcomes.includes(keyOf(one)))
  return (
    <>
      <PageHead title={say('one.title')} tags={story.example ? <Example /> : undefined} />
      <ErrorSummary errors={errors} />
      <Section id="ord" title={say('one.words')}>
        <StoryWords story={story} />
        <Facts
          items={[
            {
              label: say('one.outcomes'),
              value: outcomes.length === 0 ? say('without') : format.listed(outcomes.map(({ name }) => name)),
            },
            ...(story.consentedOn === null ? [] : [{ label: say('one.consent'), value: format.day(story.consentedOn) }]),
            { label: say('one.by'), value: story.by, note: format.moment(story.recordedAt) },
          ]}
        />
        {mandates.length > 0 && (
          <p>
            <ActLink href={`${href}/${story.id}/ret`}>{say('change.title')}</ActLink>
          </p>
        )}
      </Section>
      {mandates.length > 0 && (
        <Section id="slet" title={say('remove.title')}>
          <p class="muted">{say('remove.note')}</p>
          <Form action={`${href}/${story.id}/slet`}>
            <Radios
              {...field('why')}
              label={say('remove.why')}
              items={removals.map((one) => ({ value: one, label: say(`remove.${one}`) }))}
            />
            <ActingAs mandates={mandates} shown={shown} />
            <ButtonRow>
              <Button kind="danger">{say('remove.save')}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
    </>
  )
}
