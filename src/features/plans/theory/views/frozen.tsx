import { usePhrases, useTexts } from '#text/use.ts'
import { Example, Section } from '#ui/kit.ts'
import type { PartDocument } from '../../document.ts'
import { columnTitle } from '../columns.ts'
import { theoryTexts } from '../texts.ts'
import { inOrder, namesIn, nodeName, numbered, theoryOf } from '../theory.ts'

const said = ['assumption', 'test', 'others', 'evidence'] as const

/** A theory as it was frozen, in words: every node with its column, every arrow with what was assumed. Nothing where there was none. */
export const FrozenTheory = ({ part }: { readonly part: PartDocument }) => {
  const say = useTexts(theoryTexts)
  const speak = usePhrases()
  const theory = theoryOf(part)
  const nameOf = namesIn(part)
  if (theory.nodes.length === 0) return null
  return (
    <Section id="frossen-forandringsteori" title={say('title')}>
      <ul>
        {inOrder(theory.nodes).map((node) => (
          <li key={node.id}>
            {nodeName(part, node)} {node.example && <Example />}
            <p class="small">
              {[speak(columnTitle(node)), ...(node.responsible ? [node.responsible] : []), ...(node.note ? [node.note] : [])].join(' · ')}
            </p>
          </li>
        ))}
        {numbered(theory).map((arrow) => (
          <li key={arrow.id}>
            {nameOf(arrow.from)} → {nameOf(arrow.to)} {arrow.example && <Example />}
            <p class="small">{said.flatMap((name) => (arrow[name] ? [`${say(`arrows.${name}`)}: ${arrow[name]}`] : [])).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
