import { addDays } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Cell, Example, LinkList, Missing, Num, Section, Sub, screenOnly, Table, VisuallyHidden } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import type { EstateRow } from '../../rows.ts'
import { inOrder } from '../choices.ts'
import { planTexts } from '../texts.ts'

type RowProps = { readonly plan: Plan; readonly estate: EstateRow; readonly editHref: string | null }

const Row = ({ plan, estate, editHref }: RowProps) => {
  const say = useTexts(planTexts)
  const { number } = useFormat()
  const { id, name, association, area, dwellings, approximate, example } = estate
  return (
    <tr>
      <th scope="row">
        {name} {example && <Example />}
        {plan.lead?.id === id && <Sub>{say('estates.leads')}</Sub>}
      </th>
      <Cell label={say('estates.association')}>{association?.name ?? '–'}</Cell>
      <Cell label={say('estates.area')}>{area ? <a href={`/omraader/${area.slug}`}>{area.name}</a> : '–'}</Cell>
      <Num label={say('estates.dwellings')}>
        {dwellings === null ? <Missing reason={say('estate.dwellings.none')} /> : `${approximate ? 'ca. ' : ''}${number(dwellings)}`}
      </Num>
      {editHref !== null && (
        <Cell kind={screenOnly}>
          <ActLink href={`${editHref}/afdelinger/${id}/udtraeden`} label={`${say('leave.short')}: ${name}`} quiet>
            {say('leave.short')}
          </ActLink>
        </Cell>
      )}
    </tr>
  )
}

const Left = ({ left }: Pick<Plan, 'left'>) => {
  const say = useTexts(planTexts)
  const { day } = useFormat()
  if (left.length === 0) return null
  return (
    <>
      <h3>{say('estates.left')}</h3>
      <LinkList
        items={left.map(({ name, leftOn, leftReason }) => ({
          label: leftOn === null ? name : say('estates.left.on', { name, day: day(addDays(leftOn, -1)) }),
          note: leftReason,
        }))}
      />
    </>
  )
}

/** The estates that a plan is for, who leads, and those that have left it and why. */
export const Estates = ({ plan, editHref }: { readonly plan: Plan; readonly editHref: string | null }) => {
  const say = useTexts(planTexts)
  return (
    <Section
      id="afdelinger"
      title={say('estates.title')}
      note={say('estates.count', { count: plan.estates.length })}
      end={editHref === null ? undefined : <a href={`${editHref}/afdelinger/ny`}>{say('estate.title')}</a>}
    >
      <Table caption={say('estates.title')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('estates.estate')}</th>
            <th scope="col">{say('estates.association')}</th>
            <th scope="col">{say('estates.area')}</th>
            <th scope="col" class="num">
              {say('estates.dwellings')}
            </th>
            {editHref !== null && (
              <th scope="col" class={screenOnly}>
                <VisuallyHidden>{say('acts')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {inOrder(plan.estates).map((estate) => (
            <Row plan={plan} estate={estate} editHref={editHref} key={estate.id} />
          ))}
        </tbody>
      </Table>
      <Left left={plan.left} />
    </Section>
  )
}
