import type { Mandate } from '#features/identity'
import type { Id } from '#kernel/id'
import { useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Alert, ButtonLink, ButtonRow, Cell, Empty, Form, HiddenField, Missing, Num, PageHead, Radios, Section, Table } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { blank } from '#web/page.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { cellName, type Edit, fieldsOf, wordsOf } from '../cells.ts'
import { periodName, periodOf } from '../period.ts'
import type { MeasuredGoal } from '../queries.ts'
import type { RowFault, SheetPlan } from '../read-sheet.ts'
import { measuresTexts } from '../texts.ts'
import type { CellValue } from '../updates.ts'

type PreviewProps = {
  readonly plan: Plan
  readonly goals: readonly MeasuredGoal[]
  readonly planned: SheetPlan
  /** How many cells the file has that could be read. */
  readonly read: number
  readonly mark: Id
  readonly mandates: readonly Mandate[]
}

/** A cell's figures in words: one, or the two of a share. */
const useFigures = () => {
  const say = useTexts(measuresTexts)
  return ({ amount, numerator, denominator }: CellValue): string =>
    amount !== null ? wordsOf(amount) : numerator !== null ? `${wordsOf(numerator)} / ${wordsOf(denominator)}` : say('preview.empty')
}

const useNamed = (goals: readonly MeasuredGoal[]) => {
  const language = useLanguage()
  return ({ goal, period }: Pick<Edit, 'goal' | 'period'>): { readonly name: string; readonly period: string } => {
    const own = goals.find(({ id }) => id === goal)
    const found = periodOf(period)
    return { name: own ? `${own.part.number}.${own.number} ${own.title}` : '', period: found ? periodName(found, language) : period }
  }
}

const Faults = ({ faults }: { readonly faults: readonly RowFault[] }) => {
  const say = useTexts(measuresTexts)
  const speak = usePhrases()
  return (
    <Alert kind="error" title={say('preview.faults', { count: faults.length })}>
      <p>{say('preview.faults.text')}</p>
      <ul>
        {faults.map(({ row, column, say: why }) => (
          <li key={`${row} ${column} ${speak(why)}`}>
            {say(column === null ? 'preview.row' : 'preview.place', { row, column: column ?? '', why: speak(why) })}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** What a cell is to hold, for the form that writes it. */
const Hidden = ({ goals, edit }: { readonly goals: readonly MeasuredGoal[]; readonly edit: Edit }) => {
  const goal = goals.find(({ id }) => id === edit.goal)
  return (
    <>
      {(goal ? fieldsOf(goal.counting) : []).map((field) => (
        <HiddenField name={cellName(edit.goal, edit.period, field)} value={wordsOf(edit.value[field])} key={field} />
      ))}
      {edit.note !== null && <HiddenField name={`note_${edit.goal}_${edit.period}`} value={edit.note} />}
    </>
  )
}

const Changes = ({ goals, planned }: Pick<PreviewProps, 'goals' | 'planned'>) => {
  const say = useTexts(measuresTexts)
  const named = useNamed(goals)
  const figures = useFigures()
  return (
    <Table caption={say('preview.changes')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('grid.goal')}</th>
          <th scope="col">{say('file.period')}</th>
          <th scope="col" class="num">
            {say('preview.before')}
          </th>
          <th scope="col" class="num">
            {say('preview.after')}
          </th>
          <th scope="col">{say('file.note')}</th>
        </tr>
      </thead>
      <tbody>
        {planned.changes.map((change) => {
          const { name, period } = named(change)
          return (
            <tr key={`${change.goal}_${change.period}`}>
              <th scope="row">{name}</th>
              <Cell label={say('file.period')}>{period}</Cell>
              <Num label={say('preview.before')}>{figures(change.before)}</Num>
              <Num label={say('preview.after')}>
                <b>{figures(change.value)}</b>
              </Num>
              <Cell label={say('file.note')}>{change.note ?? <Missing reason={say('update.none')} />}</Cell>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

/** Cells that somebody else has written since the file was made: both figures, to choose between; theirs stand unless one says otherwise. */
const Clashes = ({ goals, planned }: Pick<PreviewProps, 'goals' | 'planned'>) => {
  const say = useTexts(measuresTexts)
  const named = useNamed(goals)
  const figures = useFigures()
  return (
    <>
      {planned.clashes.map(({ edit, base, theirs }) => {
        const { name, period } = named(edit)
        return (
          <Radios
            name={`valg_${edit.goal}_${edit.period}`}
            label={`${name}, ${period}`}
            hint={say('preview.clash.hint', { base: figures(base) })}
            value="theirs"
            items={[
              { value: 'theirs', label: say('preview.theirs', { figure: figures(theirs) }) },
              { value: 'mine', label: say('preview.mine', { figure: figures(edit.value) }) },
            ]}
            key={`${edit.goal}_${edit.period}`}
          />
        )
      })}
    </>
  )
}

/** What a file would change, before anything is written: what cannot be read by row and column, each change, and what two have written. */
export const PreviewPage = ({ plan, goals, planned, read, mark, mandates }: PreviewProps) => {
  const say = useTexts(measuresTexts)
  const { changes, clashes, faults } = planned
  const here = `${hrefOf(plan)}/maalinger`
  const nothing = changes.length + clashes.length === 0
  return (
    <>
      <PageHead title={say('preview.title')} lede={say('preview.lede', { read, changes: changes.length, clashes: clashes.length })} />
      {faults.length > 0 && <Faults faults={faults} />}
      {nothing && faults.length === 0 && <Empty title={say('preview.none')}>{say('preview.none.text')}</Empty>}
      <Form action={`${here}/fil`}>
        <HiddenField name="seen" value={mark} />
        {[...changes, ...clashes.map(({ edit }) => edit)].map((edit) => (
          <Hidden goals={goals} edit={edit} key={`${edit.goal}_${edit.period}`} />
        ))}
        {changes.length > 0 && (
          <Section id="rettelser" title={say('preview.changes')} note={changes.length}>
            <Changes goals={goals} planned={planned} />
          </Section>
        )}
        {clashes.length > 0 && faults.length === 0 && (
          <Section id="uenige" title={say('preview.clashes')} note={clashes.length}>
            <Clashes goals={goals} planned={planned} />
          </Section>
        )}
        {nothing || faults.length > 0 ? (
          <ButtonRow>
            <ButtonLink kind="secondary" href={`${here}/fil`}>
              {say('preview.again')}
            </ButtonLink>
            <ButtonLink kind="tertiary" href={here}>
              {say('file.back')}
            </ButtonLink>
          </ButtonRow>
        ) : (
          <FormActs back={here} mandates={mandates} shown={blank()} save={say('preview.write')} />
        )}
      </Form>
    </>
  )
}
