import { usePhrases, useTexts } from '#text/use.ts'
import { type BoxChoice, Checkboxes, LinkList, Pair, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import { useShown } from '#web/shown.ts'
import { coFinancingTexts } from '../../../../../rules/co-financing/index.ts'
import { FormPage, type PartFormProps, Removal } from '../../part/views/form-page.tsx'
import { circleWith } from '../circle.ts'
import { columnKey, columnTitle } from '../columns.ts'
import { horizons, type NodeDocument, nodeKinds } from '../document.ts'
import { arrowHref, nodeHref, theoryHref } from '../href.ts'
import { theoryFormTexts, theoryTexts } from '../texts.ts'
import { columns, inOrder, namesIn, nodeName, numbered, theoryOf } from '../theory.ts'

type NodePageProps = PartFormProps & { readonly node: (NodeDocument & { readonly version: number }) | null }

type Fields = Pick<NodePageProps, 'part' | 'shown'>

/** What kind of node it is, and what it is called. */
const What = ({ shown }: Pick<Fields, 'shown'>) => {
  const say = useTexts(theoryFormTexts)
  const kinds = useTexts(theoryTexts)
  const { field } = useShown(shown)
  return (
    <>
      <Pair>
        <Select
          {...field('kind')}
          label={say('node.kind')}
          items={nodeKinds.map((kind) => ({ value: kind, label: kinds(`column.${kind === 'outcome' ? 'outcome' : kind}`) }))}
        />
        <Select
          {...field('horizon')}
          label={say('node.horizon')}
          hint={say('node.horizon.hint')}
          items={horizons.map((one) => ({ value: one, label: say(`node.horizon.${one}`) }))}
          optional
        />
      </Pair>
      <TextField {...field('title')} label={say('node.title')} hint={say('node.title.hint')} width="full" optional />
    </>
  )
}

/** What it is tied to of the part's own. */
const Ties = ({ part, shown }: Fields) => {
  const say = useTexts(theoryFormTexts)
  const who = useTexts(coFinancingTexts)
  const { field } = useShown(shown)
  return (
    <Section id="knyttet" title={say('node.tied')}>
      {part.activities.length > 0 && (
        <Select
          {...field('activity')}
          label={say('node.activity')}
          hint={say('node.activity.hint')}
          items={part.activities.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
          optional
        />
      )}
      {part.goals.length > 0 && (
        <Select
          {...field('goal')}
          label={say('node.goal')}
          hint={say('node.goal.hint')}
          items={part.goals.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
          optional
        />
      )}
      {part.lines.length > 0 && (
        <Select
          {...field('line')}
          label={say('node.line')}
          hint={say('node.line.hint')}
          items={part.lines.map(({ id, category, source }) => ({ value: id, label: `${category} · ${who(source)}` }))}
          optional
        />
      )}
      <TextField {...field('responsible')} label={say('node.responsible')} hint={say('node.responsible.hint')} optional />
      <TextArea {...field('note')} label={say('node.note')} rows={3} optional />
    </Section>
  )
}

/** More boxes than this are folded together, column by column. */
const mostOpen = 16

/** The other nodes as boxes to tick, in their columns; `but` are left out. */
const useBoxes = (part: Fields['part'], but: ReadonlySet<string>): readonly BoxChoice[] => {
  const speak = usePhrases()
  const nodes = inOrder(theoryOf(part).nodes).filter(({ id }) => !but.has(id))
  const folded = nodes.length > mostOpen
  return columns.flatMap((column) =>
    nodes
      .filter((node) => columnKey(node) === columnKey(column))
      .map((node) => ({ value: node.id, label: nodeName(part, node), group: speak(columnTitle(column)), folded })),
  )
}

/** Arrows that a node has, each with the way to its own page. */
const ArrowsThere = ({ plan, part, node }: Pick<NodePageProps, 'plan' | 'part'> & { readonly node: NodeDocument }) => {
  const say = useTexts(theoryFormTexts)
  const theory = theoryOf(part)
  const nameOf = namesIn(part)
  const own = numbered(theory).filter(({ from, to }) => from === node.id || to === node.id)
  if (own.length === 0) return null
  return (
    <Section id="pile-her" title={say('node.there')}>
      <LinkList
        items={own.map(({ id, from, to }) => ({
          label: from === node.id ? say('node.there.to', { name: nameOf(to) }) : say('node.there.from', { name: nameOf(from) }),
          href: arrowHref(plan, id),
        }))}
      />
    </Section>
  )
}

/** Where a node may lead that it does not lead to yet: not to itself, nor back to what it comes from. */
const useAhead = (part: Fields['part'], node: NodeDocument | null): readonly BoxChoice[] => {
  const { nodes, arrows } = theoryOf(part)
  const closed = node
    ? nodes.filter(
        ({ id }) => arrows.some(({ from, to }) => from === node.id && to === id) || circleWith(arrows, { from: node.id, to: id }) !== null,
      )
    : []
  return useBoxes(part, new Set([...(node ? [node.id] : []), ...closed.map(({ id }) => id)]))
}

/** Arrows that are to come: from where, for a new node, and to where. */
const ArrowsToCome = ({ part, node, shown }: Pick<NodePageProps, 'part' | 'node' | 'shown'>) => {
  const say = useTexts(theoryFormTexts)
  const { words, field } = useShown(shown)
  const ahead = useAhead(part, node)
  const behind = useBoxes(part, new Set())
  if (node ? ahead.length === 0 : behind.length === 0) return null
  const ticked = (name: 'leadsTo' | 'comesFrom'): readonly string[] => (words[name] ?? '').split('\n')
  const { value: _, ...leadsTo } = field('leadsTo')
  const { value: __, ...comesFrom } = field('comesFrom')
  return (
    <Section id="pile" title={say(node ? 'node.more' : 'node.arrows')}>
      {!node && (
        <Checkboxes
          {...comesFrom}
          label={say('node.comesFrom')}
          hint={say('node.comesFrom.hint')}
          items={behind}
          values={ticked('comesFrom')}
          columns
          optional
        />
      )}
      <Checkboxes
        {...leadsTo}
        label={say(node ? 'node.leadsTo.more' : 'node.leadsTo')}
        hint={say('node.leadsTo.hint')}
        items={ahead}
        values={ticked('leadsTo')}
        columns
        optional
      />
    </Section>
  )
}

/** A node of a theory: what it is, what it is tied to, where it leads; below one that is there, its removal. */
export const NodePage = (props: NodePageProps) => {
  const say = useTexts(theoryFormTexts)
  const { plan, part, node, shown, mandates } = props
  const action = node ? nodeHref(plan, node.id) : `${theoryHref(plan, part.number)}/led/nyt`
  return (
    <>
      <FormPage
        {...props}
        title={say(node ? 'node.edit' : 'node.new')}
        lede={say('node.lede')}
        save={say('node.save')}
        action={action}
        version={node?.version}
        back={theoryHref(plan, part.number)}
        anchor={node ? `led-${node.position}` : 'led'}
      >
        <What shown={shown} />
        <Ties part={part} shown={shown} />
        {node && <ArrowsThere plan={plan} part={part} node={node} />}
        <ArrowsToCome {...props} />
      </FormPage>
      {node && (
        <Removal
          action={`${action}/fjern`}
          version={node.version}
          note={say('node.remove.note')}
          act={say('node.remove')}
          mandates={mandates}
          shown={shown}
        />
      )}
    </>
  )
}
