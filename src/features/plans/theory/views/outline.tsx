import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { ActLink, Entry, Example, Prose, Section } from '#ui/kit.ts'
import { lineTotal } from '../../budget/check.ts'
import { FromEarlier } from '../../origin/views/told.tsx'
import { partHref } from '../../part/routes/open.ts'
import { StoriesAt } from '../../story/views/at-outcome.tsx'
import { columnKey, columnTitle } from '../columns.ts'
import type { NodeDocument, NodeKind } from '../document.ts'
import { nodeHref } from '../href.ts'
import { theoryTexts } from '../texts.ts'
import { columns, inOrder, nodeName, numbered, theoryOf } from '../theory.ts'
import type { TheoryPageProps } from './theory.tsx'

type Props = Pick<TheoryPageProps, 'plan' | 'part' | 'mandates'>

/** Where the chain begins and ends it goes without saying that nothing comes before or after. */
const silent: Readonly<Record<'from' | 'to', readonly NodeKind[]>> = { from: ['need', 'resource'], to: ['impact'] }

/** The end of an arrow at which a node is that it comes from somewhere to, or leads somewhere from. */
const ends = { from: 'to', to: 'from' } as const

/** Where arrows at a node come from or lead to, each by the other end's name and its own number. */
const Arrows = ({ part, node, way }: Pick<Props, 'part'> & { readonly node: NodeDocument; readonly way: 'from' | 'to' }) => {
  const say = useTexts(theoryTexts)
  const theory = theoryOf(part)
  const own = numbered(theory).filter((arrow) => arrow[ends[way]] === node.id)
  if (own.length === 0) return <span class="muted">{say(`outline.${way}.none`)}</span>
  return (
    <>
      {own.map((arrow) => {
        const other = theory.nodes.find(({ id }) => id === arrow[way])
        return (
          <div key={arrow.id}>
            <a href={`#led-${other?.position}`}>{other && nodeName(part, other)}</a>{' '}
            <a class="quiet muted" href={`#pil-${arrow.number}`}>
              {say('outline.arrow', { number: arrow.number })}
            </a>
          </div>
        )
      })}
    </>
  )
}

/** What is known of a node beside its arrows: what it is tied to, each with a link to where that stands, and who sees to it. */
const Ties = ({ plan, part, node }: Pick<Props, 'plan' | 'part'> & { readonly node: NodeDocument }) => {
  const say = useTexts(theoryTexts)
  const format = useFormat()
  const here = partHref(plan, part.number)
  const activity = part.activities.find(({ id }) => id === node.activity)
  const goal = part.goals.find(({ id }) => id === node.goal)
  const line = part.lines.find(({ id }) => id === node.line)
  const responsible = node.responsible ?? activity?.responsible ?? goal?.responsible
  return (
    <>
      {activity && (
        <p>
          <a href={`${here}#aktivitet-${activity.number}`}>{say('outline.activity', { number: activity.number })}</a>
        </p>
      )}
      {goal && (
        <p>
          {say('outline.goal')} <a href={`${here}#maal-${goal.number}`}>{say('outline.goal.name', { number: goal.number })}</a>,{' '}
          {goal.indicator}:{' '}
          {say('outline.goal.way', {
            baseline: goal.baseline === null ? say('outline.goal.unknown') : format.number(goal.baseline),
            target: format.number(goal.target),
            unit: goal.unit,
          })}
        </p>
      )}
      {line && (
        <p>{say('outline.line', { name: line.category, amount: say('drawing.money', { amount: format.kroner(lineTotal(line)) }) })}</p>
      )}
      {responsible && <p class="muted">{say('outline.responsible', { who: responsible })}</p>}
    </>
  )
}

const NodeEntry = ({ plan, part, mandates, node }: Props & { readonly node: NodeDocument }) => {
  const say = useTexts(theoryTexts)
  const { arrows } = theoryOf(part)
  const name = nodeName(part, node)
  return (
    <Entry
      id={`led-${node.position}`}
      level={4}
      title={name}
      tags={
        <>
          {node.example && <Example />} <FromEarlier plan={plan} id={node.id} />
        </>
      }
      end={
        mandates.length > 0 ? (
          <ActLink href={nodeHref(plan, node.id)} label={say('edit.named', { what: name })}>
            {say('edit')}
          </ActLink>
        ) : undefined
      }
      facts={(['from', 'to'] as const)
        .filter((way) => !silent[way].includes(node.kind) || arrows.some((arrow) => arrow[ends[way]] === node.id))
        .map((way) => ({ label: say(`outline.${way}`), value: <Arrows part={part} node={node} way={way} /> }))}
    >
      {node.note && <Prose text={node.note} />}
      <StoriesAt plan={plan} outcome={{ kind: 'node', id: node.id }} />
      <Ties plan={plan} part={part} node={node} />
    </Entry>
  )
}

/** The whole theory without a drawing: column by column, each node with what leads to it and where it leads. */
export const Outline = (props: Props) => {
  const say = useTexts(theoryTexts)
  const speak = usePhrases()
  const nodes = inOrder(theoryOf(props.part).nodes)
  return (
    <Section id="led" title={say('outline.title')} note={say('outline.note')}>
      {columns.map((column) => {
        const own = nodes.filter((node) => columnKey(node) === columnKey(column))
        return own.length === 0 ? null : (
          <section class="outline-column" aria-labelledby={`kolonne-${columnKey(column)}`} key={columnKey(column)}>
            <h3 id={`kolonne-${columnKey(column)}`}>{speak(columnTitle(column))}</h3>
            {own.map((node) => (
              <NodeEntry {...props} node={node} key={node.id} />
            ))}
          </section>
        )
      })}
    </Section>
  )
}
