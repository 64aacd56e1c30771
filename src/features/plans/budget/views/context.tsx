import { citedIn } from '#rules/dated'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Num, Section, Source, Table } from '#ui/kit.ts'
import type { CoFinancingRule } from '../../../../../rules/co-financing/index.ts'
import type { Plan } from '../../read.ts'
import { budgetTexts } from '../texts.ts'
import { useAmounts } from './words.ts'

/** The frozen versions of the plan, what each was applied for or granted, and the draft that one sees. */
export const VersionLinks = ({ plan }: { readonly plan: Plan }) => {
  const say = useTexts(budgetTexts)
  const { kroner } = useFormat()
  if (plan.versions.length === 0) return null
  return (
    <>
      {say('grid.versions')}{' '}
      {plan.versions.map(({ number, commitment, amendment }) => (
        <>
          <a href={`/planer/${plan.slug}/versioner/${number}`}>{say('grid.version', { number })}</a>{' '}
          {commitment === null
            ? amendment === null
              ? say('grid.applied')
              : say('grid.amendment', { number: amendment })
            : say('grid.granted', { amount: kroner(commitment) })}{' '}
          ·{' '}
        </>
      ))}
      <b>{say('grid.draft')}</b>
    </>
  )
}

type DrawsProps = {
  readonly plan: Plan
  readonly rule: CoFinancingRule | null
  /** Whether the reader may draw on appropriations. */
  readonly drawing: boolean
}

/** The appropriation that the municipality's share draws on, and where the shares stand. */
export const Draws = ({ plan, rule, drawing }: DrawsProps) => {
  const say = useTexts(budgetTexts)
  const language = useLanguage()
  const amount = useAmounts()
  const reason = plan.budget?.reason
  return (
    <Section id="bevilling" title={say('draws.title')}>
      {plan.draws.length === 0 ? (
        <p>
          {say('draws.none')} {say(drawing ? 'draws.do' : 'draws.others')} {drawing && <a href="/bevillinger">{say('draws.list')}</a>}
        </p>
      ) : (
        <Table caption={say('draws.caption')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('draws.name')}</th>
              <th scope="col" class="num">
                {say('draws.amount')}
              </th>
              <th scope="col" class="num">
                {say('draws.drawn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.draws.map((draw) => (
              <tr key={draw.id}>
                <th scope="row">
                  <a href={`/bevillinger/${draw.slug}`}>{draw.name}</a>
                </th>
                <Num label={say('draws.amount')}>{amount(draw.amount)}</Num>
                <Num label={say('draws.drawn')}>{amount(draw.drawn)}</Num>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {rule && <Source>{say('draws.rule', { source: citedIn(rule, language) })}</Source>}
      {reason && <Source>{say('draws.reason', { reason })}</Source>}
    </Section>
  )
}
