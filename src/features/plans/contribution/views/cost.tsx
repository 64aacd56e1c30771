import { yearOf } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { Missing, Num, Section, Source, Table } from '#ui/kit.ts'
import { isAgreed } from '../../milestone/milestone.ts'
import { partHref } from '../../part/routes/open.ts'
import type { Plan } from '../../read.ts'
import type { Cost } from '../cost.ts'
import { contributionTexts } from '../texts.ts'

type CostProps = { readonly plan: Plan; readonly costs: readonly Cost[] /** The last year that counts. */; readonly year: number }

/** What the sub-agreements were given in the years that are over, and how many came. */
export const CostSection = ({ plan, costs, year }: CostProps) => {
  const say = useTexts(contributionTexts)
  const format = useFormat()
  const missing = (): string | null => {
    if (!isAgreed(plan)) return say('cost.draft')
    if (year < yearOf(plan.from)) return say('cost.before')
    return costs.length === 0 ? say('cost.none') : null
  }
  const why = missing()
  return (
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
                  <Num label={say('cost.given')}>{format.kroner(given)}</Num>
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
          {costs.some(({ untold }) => untold > 0) && <p class="muted">{say('cost.untold.note')}</p>}
          <Source>{say('cost.note')}</Source>
        </>
      )}
    </Section>
  )
}
