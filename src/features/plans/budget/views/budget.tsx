import { ThreadStrip } from '#features/thread'
import { usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Empty, Example, PageHead } from '#ui/kit.ts'
import { StaleNotice } from '#web/stale.tsx'
import { planAnchors } from '../../plan/anchors.ts'
import { budgetOf, checkOf } from '../check.ts'
import { gridOf } from '../grid.ts'
import { panelOf } from '../panel.ts'
import { ledeOf } from '../sentence.ts'
import { budgetTexts } from '../texts.ts'
import { BudgetTag, RuleList } from './check.tsx'
import { Draws } from './context.tsx'
import { type BudgetPageProps, Lines } from './lines.tsx'

const Acts = ({ href, empty, writing }: { readonly href: string; readonly empty: boolean; readonly writing: boolean }) => {
  const say = useTexts(budgetTexts)
  return (
    <ActBar>
      {writing && (
        <ButtonLink kind={empty ? 'secondary' : 'primary'} href={`${href}/linjer/ny`}>
          {say('act.line')}
        </ButtonLink>
      )}
      {writing && (
        <ButtonLink kind="tertiary" href={`${href}/ramme`}>
          {say('act.reframe')}
        </ButtonLink>
      )}
      <ButtonLink kind="secondary" icon="file-excel" href={`${href}.csv`}>
        {say('export')}
      </ButtonLink>
    </ActBar>
  )
}

const NoFrame = ({ href, writing }: { readonly href: string; readonly writing: boolean }) => {
  const say = useTexts(budgetTexts)
  return (
    <Empty
      title={say('empty.title')}
      act={writing ? <ButtonLink href={`${href}/ramme`}>{say('act.frame')}</ButtonLink> : undefined}
      example={say('empty.example')}
    >
      {say('empty.text')} {!writing && say('empty.waits')}
    </Empty>
  )
}

const NoLines = ({ href, writing }: { readonly href: string; readonly writing: boolean }) => {
  const say = useTexts(budgetTexts)
  return (
    <Empty
      title={say('lines.empty')}
      act={writing ? <ButtonLink href={`${href}/linjer/almindelige`}>{say('act.usual')}</ButtonLink> : undefined}
      example={say('lines.example')}
    >
      {say('lines.text')}
    </Empty>
  )
}

/** A plan's budget: the sentence, the thread, the grid with its check, the appropriation behind the municipality's share. */
export const BudgetPage = (props: BudgetPageProps) => {
  const { plan, document, strip, powers, shown } = props
  const say = useTexts(budgetTexts)
  const speak = usePhrases()
  const href = `/planer/${plan.slug}/budget`
  const panel = panelOf(document, checkOf(document))
  const writing = powers.writers.length > 0
  const years = gridOf(document).years
  const empty = document.parts.every(({ lines }) => lines.length === 0)
  return (
    <>
      <PageHead
        title={say('title.years', { first: years[0] ?? '', last: years.at(-1) ?? '' })}
        tags={
          <>
            {plan.example && <Example />}
            {panel && <BudgetTag panel={panel} />}
          </>
        }
        lede={panel ? speak(ledeOf(document, panel)) : say('lede.none')}
      />
      <ThreadStrip name={plan.name} here="money" strip={strip} anchors={planAnchors(plan)} />
      <StaleNotice edit={shown.stale} />
      {plan.budget && <Acts href={href} empty={empty} writing={writing} />}
      {!plan.budget ? (
        <NoFrame href={href} writing={writing} />
      ) : empty ? (
        <NoLines href={href} writing={writing} />
      ) : (
        <Lines {...props} href={href} />
      )}
      {panel && !empty && <RuleList panel={panel} />}
      {plan.budget && <Draws plan={plan} rule={budgetOf(document)?.rule ?? null} drawing={powers.drawing} />}
    </>
  )
}
