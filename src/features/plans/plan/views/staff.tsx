import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Cell, Example, Missing, Num, Section, screenOnly, Table, VisuallyHidden } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import { planTexts } from '../texts.ts'

/** The posts that work in a plan: role, employer, hours a week and places. `addHref` is the plan's address for who may change them. */
export const Staff = ({ plan, addHref }: { readonly plan: Plan; readonly addHref: string | null }) => {
  const say = useTexts(planTexts)
  const { number } = useFormat()
  return (
    <Section
      id="stillinger"
      title={say('staff.heading')}
      note={plan.operator ? say('staff.operator', { name: plan.operator.name }) : say('facts.operator.none')}
      end={addHref === null ? undefined : <a href={`${addHref}/stillinger/ny`}>{say('staff.add')}</a>}
    >
      {plan.staff.length === 0 ? (
        <p class="muted">{say('staff.none')}</p>
      ) : (
        <Table caption={say('staff.heading')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('staff.title')}</th>
              <th scope="col">{say('staff.employer')}</th>
              <th scope="col">{say('staff.places')}</th>
              <th scope="col" class="num">
                {say('staff.hours')}
              </th>
              {addHref !== null && (
                <th scope="col" class={screenOnly}>
                  <VisuallyHidden>{say('acts')}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {plan.staff.map((post) => (
              <tr key={post.id}>
                <th scope="row">
                  {post.title} {post.example && <Example />}
                </th>
                <Cell label={say('staff.employer')}>{post.employer.name}</Cell>
                <Cell label={say('staff.places')}>{post.places}</Cell>
                <Num label={say('staff.hours')}>
                  {post.hours === null ? <Missing reason={say('staff.hours.none')} /> : number(post.hours)}
                </Num>
                {addHref !== null && (
                  <Cell kind={screenOnly}>
                    <ActLink href={`${addHref}/stillinger/${post.id}/fjern`} label={say('staff.remove', { title: post.title })} quiet>
                      {say('staff.remove.short')}
                    </ActLink>
                  </Cell>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
