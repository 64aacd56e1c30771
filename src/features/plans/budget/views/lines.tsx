import type { Mandate } from '#features/identity'
import type { StripPlace } from '#features/thread'
import type { AmountFault } from '#kernel/amount'
import { useTexts } from '#text/use.ts'
import {
  Button,
  ErrorSummary,
  FoldedActs,
  Form,
  GridActs,
  GridBar,
  GridGroups,
  HiddenField,
  Section,
  Tabs,
  VisuallyHidden,
} from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { PlanDocument } from '../../document.ts'
import type { Plan } from '../../read.ts'
import { cellName, nameOf } from '../cells.ts'
import { budgetOf, checkOf } from '../check.ts'
import { type BudgetGrid, gridOf } from '../grid.ts'
import { limitsOf, panelOf } from '../panel.ts'
import { budgetTexts } from '../texts.ts'
import { BudgetCheckPanel } from './check.tsx'
import { VersionLinks } from './context.tsx'
import { confirmId, Sheet } from './sheet.tsx'

/** What the reader may do to this budget. */
export type BudgetPowers = {
  readonly writers: readonly Mandate[]
  readonly confirmers: readonly Mandate[]
  /** Whether they may lay the plan's draw on an appropriation. */
  readonly drawing: boolean
}

export type BudgetPageProps = {
  readonly plan: Plan
  readonly document: PlanDocument
  readonly strip: readonly StripPlace[]
  /** Number of the part that a phone shows; the first where none is asked for. */
  readonly part: number | null
  readonly powers: BudgetPowers
  readonly shown: Shown
}

/** What can be wrong with a cell's words while they are typed. */
const cellFaults = [
  'character',
  'grouping',
  'unfinished',
  'zero',
  'negative',
  'decimals',
  'large',
] as const satisfies readonly AmountFault[]

/** The parts of the grid as links, for a phone. */
const Parts = ({ grid, href, part }: { readonly grid: BudgetGrid; readonly href: string; readonly part: number }) => {
  const say = useTexts(budgetTexts)
  return (
    <GridGroups>
      <Tabs
        label={say('grid.parts')}
        items={grid.parts.map(({ part: { number, title } }) => ({
          label: number === 0 ? title : `${number} ${title}`,
          href: `${href}?del=${number}#net`,
          current: number === part,
        }))}
      />
    </GridGroups>
  )
}

/** Forms that stand beside the grid's own: one for each line whose hours wait, and one for each line that can go. */
const SideForms = ({ plan, document, powers, href, shown }: BudgetPageProps & { readonly href: string }) => {
  const say = useTexts(budgetTexts)
  const lines = document.parts.flatMap((part) => part.lines.map((line) => ({ line, name: nameOf(line, part) })))
  const version = plan.budget?.version
  const waiting = powers.confirmers.length > 0 ? lines.filter(({ line }) => line.kind === 'hours' && !line.confirmed) : []
  return (
    <>
      {waiting.map(({ line }) => (
        <Form id={confirmId(line.id)} action={`${href}/linjer/${line.id}/bekraeftelse`} version={version} key={line.id}>
          <ActingAs mandates={powers.confirmers} shown={shown} />
        </Form>
      ))}
      {powers.writers.length > 0 && lines.length > 0 && (
        <FoldedActs
          title={say('act.remove.all')}
          items={lines.map(({ line, name }) => (
            <>
              {name}
              <Form id={`fjern-${line.id}`} action={`${href}/linjer/${line.id}/fjern`} version={version}>
                {powers.writers.length > 1 && powers.writers[0] && <HiddenField name="mandate" value={powers.writers[0].id} />}
                <Button small kind="secondary">
                  {say('act.remove')}
                  <VisuallyHidden>: {name}</VisuallyHidden>
                </Button>
              </Form>
            </>
          ))}
        />
      )}
    </>
  )
}

/** The grid with its check, the button that saves it, and the forms beside it. */
export const Lines = (props: BudgetPageProps & { readonly href: string }) => {
  const { plan, document, powers, shown, href } = props
  const say = useTexts(budgetTexts)
  const { errors } = useShown(shown)
  const grid = gridOf(document)
  const budget = budgetOf(document)
  const panel = panelOf(document, checkOf(document))
  const part = props.part ?? grid.parts[0]?.part.number ?? 0
  const writing = powers.writers.length > 0
  const mends = new Set((panel?.mends ?? []).map(({ line, year }) => cellName(line.id, year)))
  const data = JSON.stringify({ frame: budget?.frame, rule: budget?.rule, reason: budget?.reason ?? null })
  const sheet = (
    <>
      <Sheet
        plan={plan}
        grid={grid}
        part={part}
        shown={shown}
        mends={mends}
        editable={writing}
        confirming={powers.confirmers.length > 0}
        data={data}
      />
      {writing && (
        <GridActs>
          <ActingAs mandates={powers.writers} shown={shown} />
          <Button icon="save">{say('save')}</Button>
          <span class="muted">{say('save.note')}</span>
        </GridActs>
      )}
      {panel && budget && <BudgetCheckPanel panel={panel} rule={budget.rule} limits={limitsOf(document)} href={href} writing={writing} />}
    </>
  )
  return (
    <Section
      id="net"
      title={say('grid.title')}
      note={say('grid.note', { year: plan.budget?.priceLevel ?? '' })}
      end={<VersionLinks plan={plan} />}
    >
      <ErrorSummary errors={shown.stale ? [] : errors} />
      <Parts grid={grid} href={href} part={part} />
      {writing ? (
        <Form action={href} version={plan.budget?.version} kind="sheet-form">
          <HiddenField name="del" value={String(part)} />
          <GridBar
            words={{
              saved: say('saved', { time: '{}' }),
              saving: say('saving'),
              unsaved: say('unsaved'),
              offline: say('offline'),
              stale: say('stale'),
            }}
            faults={Object.fromEntries(cellFaults.map((fault) => [fault, say(`cell.${fault}`, { line: '{}', year: '{}' })]))}
          />
          {sheet}
        </Form>
      ) : (
        sheet
      )}
      <SideForms {...props} />
    </Section>
  )
}
