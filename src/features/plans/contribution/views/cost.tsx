import { yearOf } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { Missing, Num, Section, Source, Table } from '#ui/kit.ts'
import { isAgreed } from '../../milestone/milestone.ts'
import { partHref } from '../../part/routes/open.ts'
import type { Plan } from '../../read.ts'
import type { Apart, Cost } from '../cost.ts'
import type { OutcomeCost } from '../outcome.ts'
import { contributionTexts } from '../texts.ts'
import { OutcomeSection } from './outcome.tsx'

export type CostProps = {
  readonly plan: Plan
  readonly costs: readonly Cost[]
  readonly apart: Apart
  readonly outcomes: readonly OutcomeCost[]
  /** The last year that counts. */
  readonly year: number
}

/** What the sub-agreements were given in the years that are over, and how many came. */
export const CostSection = ({ plan, costs, apart, outcomes, year }: CostProps) => {
  const say = useTexts(contributionTexts)
  const format = useFormat()
  const kroner = format.kronerAmong(costs.map(({ given }) => given))
  const missing = (): string | null => {
    if (!isAgreed(plan)) return say('cost.draft')
    if (year < yearOf(plan.from)) return say('cost.before')
    return costs.length === 0 ? say('cost.none') : null
  }
  const why = missing()
  return (
    <>
      <Section id="penge" title={say('cost.title')}>
        <p class="muted">{why ?? say('cost.lede', { year })}</p>
        {why === null && (
          <>
            <Table caption={say('cost.caption', { year })} captionHidden stack>
              <thead>
                <tr>
                  <th scope="col">{say('cost.part')}</th>
                  {(['given', 'sessions', 'people', 'each'] as const).map((head) => (
                    <th scope="col" class="num" key={head}>
                      {say(`cost.${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {costs.map(({ part, given, sessions, people, untold, each }) => (
                  <tr key={part.number}>
                    <th scope="row">
                      <a href={partHref(plan, part.number)}>
                        {part.number} {part.title}
                      </a>
                    </th>
                    <Num label={say('cost.given')}>{kroner(given)}</Num>
                    <Num label={say('cost.sessions')}>{format.number(sessions)}</Num>
                    <Num label={say('cost.people')}>{format.number(people)}</Num>
                    <Num label={say('cost.each')}>
                      {each === null ? (
                        <Missing reason={untold > 0 ? say('cost.untold', { count: untold }) : say('cost.unregistered')} />
                      ) : (
                        format.number(each / 100)
                      )}
                    </Num>
                  </tr>
                ))}
              </tbody>
            </Table>
            <p>{say('cost.apart', { subs: format.kroner(apart.subs), strategic: format.kroner(apart.strategic) })}</p>
            <p class="muted">{say('cost.rule')}</p>
            <Source>{say('cost.note')}</Source>
          </>
        )}
      </Section>
      {why === null && <OutcomeSection plan={plan} outcomes={outcomes} year={year} />}
    </>
  )
}
