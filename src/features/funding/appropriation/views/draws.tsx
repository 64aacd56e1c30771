import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Cell, Empty, Example, Missing, Num, Section, Source, screenOnly, Table } from '#ui/kit.ts'
import { drawnOf } from '../appropriation.ts'
import type { Appropriation, PlanDraw } from '../queries.ts'
import { appropriationTexts } from '../texts.ts'

type DrawsProps = { readonly appropriation: Appropriation; readonly writing: boolean }

type DrawProps = { readonly draw: PlanDraw; readonly href: string; readonly writing: boolean }

const DrawLine = ({ draw, href, writing }: DrawProps) => {
  const say = useTexts(appropriationTexts)
  const { kroner } = useFormat()
  return (
    <tr>
      <th scope="row">
        <a href={`/planer/${draw.slug}/budget`}>{draw.name}</a> {draw.example && <Example />}
      </th>
      <Num label={say('draws.share')}>
        {draw.municipal === null ? <Missing reason={say('draws.share.none')} /> : kroner(draw.municipal)}
      </Num>
      <Num label={say('draws.drawn')}>{kroner(draw.amount)}</Num>
      {writing && (
        <Cell label={say('draws.act')} kind={screenOnly}>
          <ActLink href={`${href}/traek?plan=${draw.slug}`} label={say('draws.set.plan', { plan: draw.name })}>
            {say('draws.set')}
          </ActLink>
        </Cell>
      )}
    </tr>
  )
}

/** What each plan draws, beside the municipality's part of its budget, and what is left below the line. */
export const Draws = ({ appropriation, writing }: DrawsProps) => {
  const say = useTexts(appropriationTexts)
  const { kroner } = useFormat()
  const { draws, amount } = appropriation
  const href = `/bevillinger/${appropriation.slug}`
  const drawn = drawnOf(appropriation)
  const end = writing ? <td class={screenOnly} /> : null
  return (
    <Section id="traek" title={say('draws.title')} note={say('draws.note', { year: appropriation.price_level })}>
      {draws.length === 0 ? (
        <Empty title={say('draws.empty')} example={say('draws.empty.example')}>
          {say('draws.empty.why')}
        </Empty>
      ) : (
        <>
          <Table caption={say('draws.title')} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('draws.plan')}</th>
                <th scope="col" class="num">
                  {say('draws.share')}
                </th>
                <th scope="col" class="num">
                  {say('draws.drawn')}
                </th>
                {writing && (
                  <th scope="col" class={screenOnly}>
                    {say('draws.act')}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {draws.map((draw) => (
                <DrawLine draw={draw} href={href} writing={writing} key={draw.plan} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {say('list.sum')}
                </th>
                <Num label={say('draws.drawn')}>{kroner(drawn)}</Num>
                {end}
              </tr>
              <tr>
                <th scope="row" colSpan={2}>
                  {say('draws.left')}
                </th>
                <Num label={say('draws.left')}>{kroner(amount - drawn)}</Num>
                {end}
              </tr>
            </tfoot>
          </Table>
          <Source>{say('draws.source')}</Source>
        </>
      )}
    </Section>
  )
}
