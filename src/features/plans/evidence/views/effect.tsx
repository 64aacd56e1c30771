import type { Mandate } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Example, Form, PageHead, Radios, Section, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { type Effect, effects } from '../../../../../rules/evidence-majority/index.ts'
import type { ActivityDocument, GoalDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { Judged } from '../evidence.ts'
import { evidenceTexts } from '../texts.ts'

type EffectProps = {
  readonly plan: Plan
  readonly part: number
  readonly activity: ActivityDocument
  /** The goals that the activity is to lead to. */
  readonly goals: readonly GoalDocument[]
  readonly measured: Effect | null
  /** The newest first. */
  readonly judged: readonly Judged[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

const Measured = ({ plan, part, goals, measured }: Pick<EffectProps, 'plan' | 'part' | 'goals' | 'measured'>) => {
  const say = useTexts(evidenceTexts)
  return (
    <Section id="maalinger" title={say('effect.goals')}>
      <p>
        {goals.length === 0
          ? say('effect.goals.none')
          : measured === null
            ? say('effect.goals.unmeasured')
            : say('effect.goals.way', { effect: say(`effect.${measured}`) })}
      </p>
      {goals.length > 0 && (
        <ul>
          {goals.map(({ id, number, title }) => (
            <li key={id}>
              <a href={`${hrefOf(plan)}/dele/${part}#maal-${number}`}>
                {part}.{number} {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const Earlier = ({ judged }: Pick<EffectProps, 'judged'>) => {
  const say = useTexts(evidenceTexts)
  const { day } = useFormat()
  if (judged.length === 0) return null
  return (
    <Section id="tidligere" title={say('effect.earlier')}>
      <dl>
        {judged.map(({ effect, judgedOn, grounds, example }) => (
          <div key={`${judgedOn} ${grounds}`}>
            <dt>
              {day(judgedOn)}: {say(`effect.${effect}`)} {example && <Example />}
            </dt>
            <dd>{grounds}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

/** What an activity has shown so far: what the measurements say, a judgement with its grounds, and those before it. */
export const EffectPage = ({ plan, part, activity, goals, measured, judged, mandates, shown }: EffectProps) => {
  const say = useTexts(evidenceTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('effect.title', { activity: activity.title })} lede={say('effect.lede')} />
      <div class="stack">
        <Measured plan={plan} part={part} goals={goals} measured={measured} />
        <Form action={`${hrefOf(plan)}/aktiviteter/${activity.id}/effekt`}>
          <ErrorSummary errors={errors} />
          <Radios
            {...field('effect')}
            label={say('effect.question')}
            items={effects.map((effect) => ({ value: effect, label: say(`effect.${effect}`), hint: say(`effect.${effect}.hint`) }))}
          />
          <DateField {...field('judgedOn')} label={say('effect.judgedOn')} />
          <TextArea {...field('grounds')} label={say('effect.grounds')} hint={say('effect.grounds.hint')} rows={4} />
          <FormActs back={`${hrefOf(plan)}/viden`} mandates={mandates} shown={shown} save={say('effect.save')} />
        </Form>
        <Earlier judged={judged} />
      </div>
    </>
  )
}
