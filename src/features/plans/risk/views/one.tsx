import type { Mandate } from '#features/identity'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { ErrorSummary, Example, Facts, Form, PageHead, Prose, Section, StatusTag, TextArea, Timeline } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { OwnWords } from '#web/own-words.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { mostLetters } from '../forms.ts'
import { gravityOf, isOpen, isStale, nameOf, present, type Risk, stateOf } from '../risk.ts'
import { riskTexts } from '../texts.ts'
import { AssessmentFields } from './fields.tsx'
import { useGravityWords } from './gravity.tsx'

type RiskPageProps = {
  readonly href: string
  readonly risk: Risk
  readonly today: string
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Every assessment, the newest first: what was thought, what had changed, who wrote it. */
const History = ({ risk }: Pick<RiskPageProps, 'risk'>) => {
  const say = useTexts(riskTexts)
  const role = useTexts(roleTexts)
  const words = useGravityWords()
  const { shortDay } = useFormat()
  return (
    <Section id="vurderinger" title={say('history')}>
      <Timeline
        items={risk.assessments.map((one) => ({
          when: one.reviewedOn,
          whenText: shortDay(one.reviewedOn),
          what: one.closed
            ? say('history.closed', { reason: one.closed })
            : one.note
              ? say('history.one', { note: one.note, words: words(one) })
              : say('history.first', { words: words(one) }),
          who: say('history.by', { role: role(one.role), for: one.for }),
        }))}
      />
    </Section>
  )
}

const Close = ({ href, risk, mandates, shown }: RiskPageProps) => {
  const say = useTexts(riskTexts)
  const { field } = useShown(shown)
  return (
    <Section id="luk" title={say('close.title')} note={say('close.note')}>
      <Form action={`${href}/${risk.id}/luk`} version={present(risk).number}>
        <TextArea {...field('reason')} label={say('close.reason')} rows={2} maxLength={mostLetters} />
        <FormActs back={href} mandates={mandates} shown={shown} save={say('close.save')} danger />
      </Form>
    </Section>
  )
}

/** A risk's own page: how grave it is, what is done, everything that was thought of it, and the forms to look at it again and to close it. */
export const RiskPage = (props: RiskPageProps) => {
  const say = useTexts(riskTexts)
  const { day } = useFormat()
  const { href, risk, today, mandates, shown } = props
  const { errors, field } = useShown(shown)
  const last = present(risk)
  const open = isOpen(risk)
  const gravity = gravityOf(last)
  const name = nameOf(last.what)
  const degree = { likelihood: say(`likelihood.${last.likelihood}`), consequence: say(`consequence.${last.consequence}`).toLowerCase() }
  const lede = open
    ? say('one.lede', { ...degree, gravity })
    : say('one.lede.closed', { day: day(last.reviewedOn), reason: last.closed ?? '' })
  return (
    <>
      <PageHead
        title={name}
        tags={
          <>
            <StatusTag state={stateOf(risk)}>{open ? say('gravity', { gravity }) : say('closed')}</StatusTag>
            {risk.example && <Example />}
          </>
        }
        lede={isStale(risk, today) ? `${lede} ${say('one.lede.stale')}` : lede}
      />
      <StaleNotice edit={shown.stale} />
      <ErrorSummary errors={shown.stale ? [] : errors} />
      {!open && <OwnWords shown={shown.stale ? null : shown} labels={{ reason: say('close.reason') }} />}
      <Facts
        items={[
          { label: say('head.response'), value: last.response ?? say('response.none') },
          { label: say('head.owner'), value: last.owner },
          { label: say('head.reviewed'), value: day(last.reviewedOn) },
        ]}
      />
      {last.what.replace(/\.$/, '') !== name && (
        <Section id="hvad" title={say('what')}>
          <Prose text={last.what} />
        </Section>
      )}
      {mandates.length > 0 && (
        <Section id="igen" title={say(open ? 'review.title' : 'reopen.title')} {...(!open && { note: say('reopen.note') })}>
          <Form action={`${href}/${risk.id}${open ? '' : '/aabn'}`} version={last.number}>
            <AssessmentFields shown={shown} />
            <TextArea {...field('note')} label={say('note')} hint={say('note.hint')} rows={2} maxLength={mostLetters} />
            <FormActs back={href} mandates={mandates} shown={shown} save={say(open ? 'review.save' : 'reopen.save')} />
          </Form>
        </Section>
      )}
      {mandates.length > 0 && open && <Close {...props} />}
      <History risk={risk} />
    </>
  )
}
