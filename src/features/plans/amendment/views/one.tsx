import type { Mandate } from '#features/identity'
import { dayOf } from '#kernel/day'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { ActBar, Alert, ButtonLink, ErrorSummary, Facts, Form, PageHead, Prose, Section, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Seen } from '../../approval/powers.ts'
import { ApprovalList } from '../../approval/views/list.tsx'
import { NextAct } from '../../approval/views/next.tsx'
import { DifferenceTables } from '../../version/views/difference.tsx'
import { type Amendment, type AmendmentStatus, statusIn } from '../amendment.ts'
import { mostLetters } from '../forms.ts'
import { logHref } from '../routes/open.ts'
import { amendmentTexts } from '../texts.ts'
import { turnOf } from '../turn.ts'
import { changesOf, nameOf, ruleOf, saidOn } from '../words.ts'
import { AmendmentConditions } from './conditions.tsx'
import { AmendmentTags, useAmendmentFacts } from './log.tsx'
import { WeightWords } from './rule.tsx'

type AmendmentPageProps = {
  readonly amendment: Amendment
  readonly seen: Seen
  /** The mandates under which the reader may withdraw it or send it again; none where it is closed. */
  readonly senders: readonly Mandate[]
  readonly shown: Shown
}

/** How the amendment stands, in a sentence: who is to answer now, who said no, or since when it holds. */
const useLede = ({ amendment, seen }: Pick<AmendmentPageProps, 'amendment' | 'seen'>, status: AmendmentStatus): string => {
  const say = useTexts(amendmentTexts)
  const language = useLanguage()
  const { day } = useFormat()
  const on = (at: string | undefined | null): string => (at ? day(dayOf(new Date(at))) : '')
  const { before, after, sent, withdrawn, inForceAt } = amendment
  switch (status) {
    case 'in_force':
      return say('one.lede.in_force', { day: on(inForceAt), number: after.number })
    case 'withdrawn':
      return say('one.lede.withdrawn', { day: on(withdrawn?.at), number: before.number })
    case 'waiting':
      return `${say('one.lede.waiting', { day: on(sent.at) })} ${turnOf(seen.record)?.say(language) ?? ''}`.trim()
    default: {
      const no = seen.standings.find(({ state }) => state === status)
      return say(`one.lede.${status}`, { who: no?.voices[0]?.decider.title ?? '', number: before.number })
    }
  }
}

/** What those said who sent it back, rejected it, or gave their reasons. */
const Said = ({ amendment }: Pick<AmendmentPageProps, 'amendment'>) => {
  const speak = usePhrases()
  return (
    <>
      {saidOn(amendment)
        .filter(({ reasons }) => reasons !== null)
        .map(({ id, say, reasons }) => (
          <Alert kind="info" title={speak(say)} key={id}>
            <Prose text={reasons ?? ''} />
          </Alert>
        ))}
    </>
  )
}

const Withdraw = ({ seen: { plan }, amendment, senders, shown }: AmendmentPageProps) => {
  const say = useTexts(amendmentTexts)
  const { field } = useShown(shown)
  return (
    <Section id="tilbage" title={say('withdraw.title')} note={say('withdraw.note')}>
      <Form action={`${logHref(plan)}/${amendment.number}`}>
        <TextArea {...field('reason')} label={say('withdraw.reason')} rows={3} maxLength={mostLetters} />
        <FormActs back={logHref(plan)} mandates={senders} shown={shown} save={say('withdraw.save')} danger />
      </Form>
    </Section>
  )
}

/** An amendment's own page: how it stands, why, by which rule, who answers, and what it was before. */
export const AmendmentPage = (props: AmendmentPageProps) => {
  const say = useTexts(amendmentTexts)
  const speak = usePhrases()
  const { amendment, seen, senders, shown } = props
  const status = statusIn(amendment)
  const lede = useLede(props, status)
  const facts = useAmendmentFacts(amendment)
  const { errors } = useShown(shown)
  const back = status === 'returned' || status === 'rejected'
  const { before, after } = amendment
  return (
    <>
      <PageHead title={speak(nameOf(amendment))} tags={<AmendmentTags amendment={amendment} />} lede={lede} />
      <ErrorSummary errors={errors} />
      {back && senders.length > 0 && (
        <ActBar>
          <ButtonLink href={`${logHref(seen.plan)}/ny`} icon="send">
            {say('send.again')}
          </ButtonLink>
        </ActBar>
      )}
      <NextAct seen={seen} />
      <Said amendment={amendment} />
      <Facts items={facts} />
      <Section id="hvorfor" title={say('why')}>
        <Prose text={amendment.why} />
      </Section>
      <Section id="aendret" title={say('what')} note={say('what.was', { before: before.number, after: after.number })}>
        <DifferenceTables difference={changesOf(amendment)} />
      </Section>
      <Section id="afgoer" title={say('rule')}>
        <WeightWords rule={ruleOf(amendment)} grounds={amendment.grounds} weight={amendment.weight} raised={amendment.raised} />
        <ApprovalList seen={seen} />
      </Section>
      <AmendmentConditions seen={seen} />
      {senders.length > 0 && <Withdraw {...props} />}
    </>
  )
}
