import type { Mandate } from '#features/identity'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Button, ButtonLink, ButtonRow, ErrorSummary, Form, HiddenField, PageHead, Section } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { coFinancingRuleOn } from '../../../../../rules/co-financing/index.ts'
import { blockersOf } from '../../approval/ready.ts'
import { checkOf } from '../../budget/check.ts'
import { isRule } from '../../budget/frame.ts'
import { limitsOf, panelOf } from '../../budget/panel.ts'
import { budgetTexts } from '../../budget/texts.ts'
import { BudgetCheckPanel } from '../../budget/views/check.tsx'
import { factsOf, type PlanDocument } from '../../document.ts'
import { FrozenDocument } from '../../version/views/document.tsx'
import type { OpenFile } from '../routes/open.ts'
import { takeoverTexts } from '../texts.ts'
import { ApprovalsSection } from './approvals.tsx'
import { Besides } from './besides.tsx'
import { Faults, Remarks } from './faults.tsx'
import { PartsTable } from './parts.tsx'

type PreviewProps = { readonly open: OpenFile; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** The plan's money held against its rule, as it will stand. */
const Money = ({ document, asked }: { readonly document: PlanDocument; readonly asked: boolean }) => {
  const say = useTexts(takeoverTexts)
  const { money, from } = factsOf(document)
  const panel = panelOf(document, checkOf(document))
  const rule = money && isRule(money.rule) ? coFinancingRuleOn(money.rule, from) : null
  if (!panel || !rule) return <p class="muted">{say(asked ? 'money.unread' : 'money.none')}</p>
  // Its cells are not there to go to yet.
  return <BudgetCheckPanel panel={{ ...panel, mends: [] }} rule={rule} limits={limitsOf(document)} href="" writing={false} />
}

/** What the plan will lack before it can be sent: it stops nothing here. */
const Lacking = ({ document }: { readonly document: PlanDocument }) => {
  const say = useTexts(takeoverTexts)
  const speak = usePhrases()
  const blockers = blockersOf(document)
  if (blockers.length === 0) return null
  return (
    <Section id="mangler" title={say('lacking.title')}>
      <p>{say('lacking.lede')}</p>
      <ul>
        {blockers.map(({ id, say: what }) => (
          <li key={id}>{speak(what)}</li>
        ))}
      </ul>
    </Section>
  )
}

const Decide = ({ open, mandates, shown }: PreviewProps) => {
  const say = useTexts(takeoverTexts)
  const good = open.planned.faults.length === 0
  return (
    <Form action={good ? '/planer/overtag/gennemfoer' : '/planer/overtag/smid-vaek'}>
      <HiddenField name="fil" value={open.file.id} />
      <ActingAs mandates={mandates} shown={shown} />
      <ButtonRow>
        {good && <Button>{say('take.button')}</Button>}
        <ButtonLink kind={good ? 'tertiary' : 'primary'} href="/planer/overtag#send">
          {say('take.again')}
        </ButtonLink>
        <Button kind={good ? 'tertiary' : 'secondary'} action="/planer/overtag/smid-vaek">
          {say('take.away')}
        </Button>
      </ButtonRow>
      {good && <p>{say('take.note')}</p>}
    </Form>
  )
}

/** A file before it is taken over: what is wrong with it, and the plan as it will be. */
export const PreviewPage = (props: PreviewProps) => {
  const { open, shown } = props
  const say = useTexts(takeoverTexts)
  const budget = useTexts(budgetTexts)
  const { moment } = useFormat()
  const { errors } = useShown(shown)
  const { file, planned } = open
  const { document, faults, measurements, approvals, remarks } = planned
  const { name } = factsOf(document)
  const count = (of: (part: PlanDocument['parts'][number]) => number) => document.parts.reduce((sum, part) => sum + of(part), 0)
  const lede =
    faults.length > 0
      ? say('preview.lede.bad', { count: faults.length })
      : say('preview.lede.good', {
          parts: say('count.parts', { count: count(({ kind }) => (kind === 'sub' ? 1 : 0)) }),
          goals: say('count.goals', { count: count(({ goals }) => goals.length) }),
          activities: say('count.activities', { count: count(({ activities }) => activities.length) }),
          measurements: say('count.measurements', { count: measurements.length }),
        })
  return (
    <>
      <PageHead title={say('preview.title', { name: name || say('preview.unnamed') })} lede={lede} />
      <ErrorSummary errors={errors} />
      <Decide {...props} />
      <p class="source">{say('preview.kept', { file: file.file_name, moment: moment(file.kept_until) })}</p>
      {faults.length > 0 && <Faults faults={faults} href={`/planer/overtag?fil=${file.id}&hent=fejl`} language={open.book.language} />}
      <Remarks remarks={remarks} />
      <ApprovalsSection approvals={approvals} document={document} way={planned.way} sentOn={planned.sentOn} />
      <Section id="plan" title={say('plan.title')}>
        <PartsTable document={document} />
      </Section>
      <Section id="penge" title={budget('title')}>
        <Money document={document} asked={planned.framed} />
      </Section>
      {faults.length === 0 && (
        <>
          <Lacking document={document} />
          <Besides {...planned} />
          <Section id="alt" title={say('plan.whole')}>
            <FrozenDocument document={document} />
          </Section>
        </>
      )}
    </>
  )
}
