import type { Mandate } from '#features/identity'
import { type Day, daysBetween } from '#kernel/day'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, DateField, Empty, ErrorSummary, Example, Form, PageHead, Prose, Section, Status, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { FundQuestion } from '../dialogue.ts'
import { mostLetters } from '../forms.ts'
import { dialogueTexts } from '../texts.ts'

type DialogueProps = {
  readonly plan: Plan
  readonly questions: readonly FundQuestion[]
  /** Those under which somebody may write here; none for readers. */
  readonly mandates: readonly Mandate[]
  readonly today: Day
  readonly shown: Shown
}

type AskedProps = { readonly one: FundQuestion; readonly href: string; readonly writing: boolean; readonly today: Day }

const Asked = ({ one: { id, askedOn, question, example, answer }, href, writing, today }: AskedProps) => {
  const say = useTexts(dialogueTexts)
  const role = useTexts(roleTexts)
  const { day } = useFormat()
  return (
    <Section
      id={`sp-${id}`}
      title={say('asked', { day: day(askedOn) })}
      end={!answer && writing ? <ActLink href={`${href}/${id}`}>{say('answer')}</ActLink> : undefined}
    >
      {example && <Example />}
      <Prose text={question} />
      {answer ? (
        <>
          <h3>{say('answered', { day: day(answer.on) })}</h3>
          <Prose text={answer.words} />
          <p class="small muted">{say('answered.by', { role: role(answer.role), for: answer.for })}</p>
        </>
      ) : (
        <p>
          <Status state="missing">{say('waiting', { count: daysBetween(askedOn, today) })}</Status>
        </p>
      )}
    </Section>
  )
}

/** What the fund asked and was answered: what waits first, then the newest; and the next question to be recorded. */
export const DialoguePage = ({ plan, questions, mandates, today, shown }: DialogueProps) => {
  const say = useTexts(dialogueTexts)
  const { errors, field } = useShown(shown)
  const href = `${hrefOf(plan)}/dialog`
  const waiting = questions.filter(({ answer }) => answer === null).length
  return (
    <>
      <PageHead title={say('title.plan', { plan: plan.name })} lede={waiting > 0 ? say('lede.waiting', { count: waiting }) : say('lede')} />
      <ErrorSummary errors={errors} />
      {questions.length === 0 && <Empty title={say('empty.title')}>{say('empty')}</Empty>}
      {questions.map((one) => (
        <Asked one={one} href={href} writing={mandates.length > 0} today={today} key={one.id} />
      ))}
      {mandates.length > 0 && (
        <Section id="nyt" title={say('new')}>
          <Form action={href}>
            <TextArea {...field('question')} label={say('question')} hint={say('question.hint')} rows={4} maxLength={mostLetters} />
            <DateField {...field('askedOn')} label={say('question.on')} />
            <FormActs back={hrefOf(plan)} mandates={mandates} shown={shown} save={say('question.save')} />
          </Form>
        </Section>
      )}
    </>
  )
}
