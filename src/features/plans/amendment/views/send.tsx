import type { Mandate } from '#features/identity'
import { usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Checkbox, DateField, ErrorSummary, Form, HiddenField, PageHead, Section, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { stepsFor } from '../../../../../rules/plan-amendments/index.ts'
import { type ApprovalRecord, standingVersion } from '../../approval/approval.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { DifferenceTables } from '../../version/views/difference.tsx'
import { mostLetters } from '../forms.ts'
import type { Proposed, Readiness } from '../ready.ts'
import { logHref } from '../routes/open.ts'
import { amendmentTexts } from '../texts.ts'
import { WeightWords } from './rule.tsx'

type SendProps = {
  readonly plan: Plan
  readonly record: ApprovalRecord
  readonly readiness: Readiness
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** What the rule says of what has been changed, and who is asked in which order. */
const Who = ({ proposed: { rule, found } }: { readonly proposed: Proposed }) => {
  const say = useTexts(amendmentTexts)
  return (
    <Section id="afgoer" title={say('rule')}>
      <WeightWords rule={rule} grounds={found.grounds} weight={found.weight} raised={null} steps={stepsFor(found.weight, rule)} />
    </Section>
  )
}

const Stopped = ({ plan, stops }: { readonly plan: Plan; readonly stops: Readiness['stops'] }) => {
  const say = useTexts(amendmentTexts)
  const speak = usePhrases()
  return (
    <ActBar
      note={say('send.stopped')}
      blockers={stops.map(({ say: phrase, href }) => ({ label: speak(phrase), href: `${hrefOf(plan)}${href}` }))}
    >
      <ButtonLink href={null} icon="send">
        {say('send.save')}
      </ButtonLink>
    </ActBar>
  )
}

/** What has been changed since the plan was approved, what the rule says of it, and the form that sends it. */
export const SendPage = ({ plan, record, readiness: { proposed, stops }, mandates, shown }: SendProps) => {
  const say = useTexts(amendmentTexts)
  const { errors, field } = useShown(shown)
  const asMajor = field('asMajor')
  const next = (plan.versions.at(-1)?.number ?? 0) + 1
  return (
    <>
      <PageHead title={say('send.title')} lede={say('send.lede', { number: next })} />
      {stops.length > 0 && <Stopped plan={plan} stops={stops} />}
      {proposed && proposed.difference.length > 0 && (
        <>
          <Section id="aendret" title={say('what')} note={say('what.note', { number: standingVersion(record)?.number ?? 0 })}>
            <DifferenceTables difference={proposed.difference} />
          </Section>
          <Who proposed={proposed} />
        </>
      )}
      <ErrorSummary errors={errors} />
      {(stops.length === 0 || errors.length > 0) && (
        <Section id="om" title={say('send.form')}>
          <Form action={`${logHref(plan)}/ny`}>
            {proposed && <HiddenField name="seen" value={proposed.print} />}
            <TextArea {...field('why')} label={say('why')} hint={say('send.why.hint')} rows={5} maxLength={mostLetters} />
            <DateField {...field('takesEffectOn')} label={say('send.from')} />
            {proposed?.found.weight === 'minor' && (
              <>
                <Checkbox
                  name="asMajor"
                  label={say('send.asMajor')}
                  hint={say('send.asMajor.hint')}
                  checked={asMajor.value !== undefined && asMajor.value !== ''}
                />
                <TextArea {...field('raised')} label={say('send.raised')} rows={3} maxLength={mostLetters} optional />
              </>
            )}
            <FormActs back={logHref(plan)} mandates={mandates} shown={shown} save={say('send.save')} />
          </Form>
        </Section>
      )}
    </>
  )
}
