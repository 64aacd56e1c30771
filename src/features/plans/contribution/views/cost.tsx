import { yearOf } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { Missing, Num, Section, Source, Sub, Table } from '#ui/kit.ts'
import { isAgreed } from '../../milestone/milestone.ts'
import { partHref } from '../../part/routes/open.ts'
import { partWords } from '../../plan/part-words.ts'
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
  const unpriced = (given: number, people: number, untold: number): string => {
    if (untold > 0) return say('cost.untold', { count: untold })
    return people === 0 || given > 0 ? say('cost.unregistered') : say('cost.unconfirmed')
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
                {costs.map(({ part, given, waits, sessions, people, untold, each }) => (
                  <tr key={part.number}>
                    <th scope="row">
                      <a href={partHref(plan, part.number)}>
                        {part.number} {part.title}
                      </a>
                    </th>
                    <Num label={say('cost.given')}>
                      <span>
                        {kroner(given)}
                        {waits > 0 && <Sub>{say('cost.waits', { amount: format.kroner(waits) })}</Sub>}
                      </span>
                    </Num>
                    <Num label={say('cost.sessions')}>{format.number(sessions)}</Num>
                    <Num label={say('cost.people')}>{format.number(people)}</Num>
                    <Num label={say('cost.each')}>
                      {each === null ? (
                        <Missing reason={unpriced(given, people, untold)} />
                      ) : (
                        <span>
                          {format.number(each / 100)}
                          <Sub>{say('cost.sum', { amount: format.kroner(given), people: format.number(people) })}</Sub>
                        </span>
                      )}
                    </Num>
                  </tr>
                ))}
              </tbody>
            </Table>
            <p>
              {say('cost.apart', {
                ...partWords(plan.programme),
                subs: format.kroner(apart.subs),
                strategic: format.kroner(apart.strategic),
              })}
            </p>
            <p class="muted">{say('cost.rule')}</p>
            <Source>{say('cost.note')}</Source>
          </>
        )}
      </Section>
      {why === null && <OutcomeSection plan={plan} outcomes={outcomes} year={year} />}
    </>
  )
}
