import { useTexts } from '#text/use.ts'
import { ActLink, Cell, Example, Prose, Section, screenOnly, Table } from '#ui/kit.ts'
import { arrowHref, theoryHref } from '../href.ts'
import { theoryTexts } from '../texts.ts'
import { namesIn, numbered, theoryOf } from '../theory.ts'
import type { TheoryPageProps } from './theory.tsx'

const said = ['assumption', 'test', 'others', 'evidence'] as const

/** Every arrow by its number, with what must hold for it, how that is tested, who else influences it and what speaks for it. */
export const Arrows = ({ plan, part, mandates }: Pick<TheoryPageProps, 'plan' | 'part' | 'mandates'>) => {
  const say = useTexts(theoryTexts)
  const theory = theoryOf(part)
  const arrows = numbered(theory)
  const writing = mandates.length > 0
  const nameOf = namesIn(part)
  const add = writing && theory.nodes.length > 1 && <ActLink href={`${theoryHref(plan, part.number)}/pile/ny`}>{say('arrows.add')}</ActLink>
  return (
    <Section id="pile" title={say('arrows.title')} end={add || undefined}>
      {arrows.length === 0 ? (
        <p class="muted">{say('arrows.none')}</p>
      ) : (
        <Table caption={say('arrows.caption')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col" class="num">
                {say('arrows.number')}
              </th>
              <th scope="col">{say('arrows.ends')}</th>
              {said.map((name) => (
                <th scope="col" key={name}>
                  {say(`arrows.${name}`)}
                </th>
              ))}
              {writing && (
                <th scope="col" class={screenOnly}>
                  {say('arrows.acts')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {arrows.map((arrow) => (
              <tr id={`pil-${arrow.number}`} key={arrow.id}>
                <td class="num">{arrow.number}</td>
                <th scope="row">
                  {nameOf(arrow.from)} → {nameOf(arrow.to)} {arrow.example && <Example />}
                </th>
                {said.map((name) => (
                  <Cell label={say(`arrows.${name}`)} key={name}>
                    {arrow[name] === null ? <span class="muted">–</span> : <Prose text={arrow[name]} />}
                  </Cell>
                ))}
                {writing && (
                  <Cell kind={screenOnly}>
                    <ActLink href={arrowHref(plan, arrow.id)} label={say('edit.arrow', { number: arrow.number })}>
                      {say('edit')}
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
