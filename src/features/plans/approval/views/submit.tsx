import type { Mandate } from '#features/identity'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Cell, DateField, ErrorSummary, Form, LinkList, PageHead, Section, Status, Table, TextArea } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { factsOf } from '../../document.ts'
import { partWords } from '../../plan/part-words.ts'
import { submittedVersion } from '../../plan/published.ts'
import { documentOf, shapeOf } from '../../read.ts'
import { freeze, thaw } from '../../version/canonical.ts'
import { differenceOf } from '../../version/difference.ts'
import { DifferenceList } from '../../version/views/difference.tsx'
import { HashText } from '../../version/views/hash.tsx'
import { dueField, type StepToAsk } from '../dues.ts'
import { standingIfSent } from '../if-sent.ts'
import type { Seen } from '../powers.ts'
import { stateOf } from '../standing.ts'
import { stopsOf } from '../stops.ts'
import { approvalTexts } from '../texts.ts'
import { aboutName, deciderName } from './about.ts'
import { FormEnd } from './form-end.tsx'
import { SentBack } from './sent-back.tsx'

type SubmitProps = {
  readonly seen: Seen
  /** The steps that will be asked, for which a deadline may be given. */
  readonly steps: readonly StepToAsk[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** One deadline for each step that is asked; each may be left out. */
const Dues = ({ seen, steps, shown }: Omit<SubmitProps, 'mandates'>) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const { field } = useShown(shown)
  if (steps.length === 0) return null
  return (
    <Section id="frister" title={say('submit.dues')} note={say('submit.dues.note')}>
      {steps.map(({ step, now }) => (
        <DateField
          {...field(dueField(step.id))}
          label={step.by[language]}
          hint={say(now ? 'submit.due.now' : 'submit.due.later')}
          min={seen.today}
          optional
          key={step.id}
        />
      ))}
    </Section>
  )
}

/** Who will be asked: every approval as it would stand, those that keep their yes and those that open again. */
const Asked = ({ seen }: { readonly seen: Seen }) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const then = standingIfSent(seen)
  const first = seen.record.submission === null
  return (
    <Section id="spoerges" title={say('submit.asked')} note={say(first ? 'submit.asked.first' : 'submit.asked.again')}>
      <Table caption={say('submit.asked.caption')} captionHidden kind="approval-fates" stack>
        <thead>
          <tr>
            <th scope="col">{say('list.step')}</th>
            <th scope="col">{say('list.about')}</th>
            <th scope="col">{say('list.who')}</th>
            <th scope="col">{say('submit.then')}</th>
          </tr>
        </thead>
        <tbody>
          {then.map(({ standing, fate }) => (
            <tr key={standing.key}>
              <th scope="row">{standing.step.by[language]}</th>
              <Cell label={say('list.about')}>{aboutName(seen, standing, language)}</Cell>
              <Cell label={say('list.who')}>
                <span>
                  {standing.voices.length === 0
                    ? say(standing.step.who === 'meeting' || standing.step.branch === 'fund' ? 'list.named_when_sent' : 'list.unnamed')
                    : standing.voices.map(({ decider }) => (
                        <span class="line" key={decider.id}>
                          {deciderName(decider, language)}
                        </span>
                      ))}
                </span>
              </Cell>
              <Cell label={say('submit.then')}>
                <Status state={fate === 'keeps' ? 'good' : stateOf(standing)}>{say(`submit.fate.${fate}`)}</Status>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

/** What the draft has that the version sent before has not: what opens approvals again. Nothing before the first version. */
const Changed = ({ seen }: { readonly seen: Seen }) => {
  const say = useTexts(approvalTexts)
  const { plan, record } = seen
  const last = submittedVersion(record)
  if (!last) return null
  const difference = differenceOf(thaw(last.parts.flatMap(({ text }) => text ?? [])), documentOf(plan))
  return (
    <Section
      id="aendret"
      title={say('submit.changed', { number: last.number })}
      end={<a href={`/planer/${plan.slug}/versioner/${last.number}#kladde`}>{say('decision.since.all')}</a>}
    >
      {difference.length === 0 ? <p class="muted">{say('submit.unchanged')}</p> : <DifferenceList difference={difference} most={10} />}
    </Section>
  )
}

/** What is frozen, what stops it, who is asked, a word to them, and the act. */
export const SubmitPage = ({ seen, steps, mandates, shown }: SubmitProps) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const format = useFormat()
  const { errors, field } = useShown(shown)
  const { plan, record } = seen
  const base = `/planer/${plan.slug}`
  const stops = stopsOf(plan, record)
  const document = documentOf(plan)
  const { money } = factsOf(document)
  const number = (plan.versions.at(-1)?.number ?? 0) + 1
  const count = shapeOf(plan).parts.length
  const goals = plan.parts.reduce((sum, part) => sum + part.goals.length, 0)
  const activities = plan.parts.reduce((sum, part) => sum + part.activities.length, 0)
  return (
    <>
      <PageHead
        title={say('submit.heading', { name: plan.name })}
        lede={stops.length > 0 ? say('submit.lede.stopped', { count: stops.length }) : say('submit.lede', { number })}
      />
      <ErrorSummary errors={errors} />
      <SentBack seen={seen} />
      {stops.length > 0 ? (
        <Section id="mangler" title={say('submit.stops')} note={say('submit.stops.note')}>
          <LinkList items={stops.map(({ say: phrase, href }) => ({ label: speak(phrase), href: `${base}${href}` }))} />
        </Section>
      ) : (
        <Section id="fryses" title={say('submit.frozen', { number })}>
          <p>
            {say('submit.frozen.what', { ...partWords(plan.programme), count, goals, activities })}
            {money && ` ${say('submit.frozen.money', { amount: format.kroner(money.frame) })}`} {say('submit.frozen.why')}
          </p>
          <HashText hash={freeze(document).hash} />
        </Section>
      )}
      <Changed seen={seen} />
      <Asked seen={seen} />
      {stops.length === 0 && (
        <Form action={`${base}/indsendelse`}>
          <Dues seen={seen} steps={steps} shown={shown} />
          <Section id="send" title={say('submit.act')}>
            <p>{say('submit.not_you')}</p>
            <TextArea {...field('note')} label={say('submit.note')} hint={say('submit.note.hint')} rows={4} optional />
            <FormEnd mandates={mandates} shown={shown} save={say('submit.act')} icon="send" back={base} />
          </Section>
        </Form>
      )}
    </>
  )
}
