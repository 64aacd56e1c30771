import { decimal } from '#kernel/decimal'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Missing, Num, Section, Source, Status, Sub, Table } from '#ui/kit.ts'
import { programmePeriod } from '../../../../../rules/lbf-programme-periods/index.ts'
import { partState } from '../../beads.ts'
import { sumsOf, waitsWords } from '../../budget/sums.ts'
import { Planned } from '../../budget/views/planned.tsx'
import { yearsOf } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import type { PartRow } from '../../rows.ts'
import { partWords } from '../part-words.ts'
import type { Telling } from '../telling.ts'
import { planTexts } from '../texts.ts'

/** What the second line of a part's state says: what is new in it, and the conditions of its approvals. */
const usePartNote = (part: PartRow, { frozen, standings }: Telling): string => {
  const say = useTexts(planTexts)
  const conditions = standings.filter(({ about }) => about === part.id).flatMap((standing) => standing.conditions).length
  const since = frozen && say(frozen.changed.includes(part.id) ? 'parts.changed' : 'parts.same', { number: frozen.number })
  return [since, conditions > 0 ? say('parts.conditions', { count: conditions }) : null].filter(Boolean).join(' · ')
}

const Row = ({ part, telling }: { readonly part: PartRow; readonly telling: Telling }) => {
  const say = useTexts(planTexts)
  const { plan, record, standings } = telling
  const note = usePartNote(part, telling)
  const strategic = part.kind === 'strategic'
  return (
    <tr>
      <th scope="row">
        <a class="quiet" href={`${hrefOf(plan)}/dele/${part.number}`}>
          {strategic ? part.title : `${part.number} ${part.title}`}
        </a>
      </th>
      <Num label={say('parts.goals')}>{strategic ? null : part.goals.length}</Num>
      <Num label={say('parts.activities')}>{strategic ? null : part.activities.length}</Num>
      <Num label={say('parts.money')}>
        {strategic ? null : part.lines.length === 0 ? <Missing reason={say('parts.money.none')} /> : <Planned sums={sumsOf(part.lines)} />}
      </Num>
      <Cell label={say('list.state')}>
        <Status state={partState(part, record, standings)} />
        {note !== '' && <Sub>{note}</Sub>}
      </Cell>
    </tr>
  )
}

const Totals = ({ telling }: { readonly telling: Telling }) => {
  const say = useTexts(planTexts)
  const { number } = useFormat()
  const { parts, budget } = telling.plan
  const coordination = sumsOf(parts.filter(({ kind }) => kind === 'strategic').flatMap(({ lines }) => lines))
  const all = sumsOf(parts.flatMap(({ lines }) => lines))
  const share = budget ? decimal(coordination.planned).times(100).div(budget.frame).round(1).toFixed() : null
  const subs = parts.filter(({ kind }) => kind === 'sub')
  const count = (of: (part: PartRow) => number) => subs.reduce((sum, part) => sum + of(part), 0)
  return (
    <tfoot>
      {coordination.planned > 0 && (
        <tr>
          <th scope="row">{share === null ? say('parts.coordination') : say('parts.coordination.share', { share: number(share) })}</th>
          <td />
          <td />
          <Num label={say('parts.money')}>
            <Planned sums={coordination} />
          </Num>
          <td />
        </tr>
      )}
      <tr>
        <th scope="row">{say('parts.total')}</th>
        <Num label={say('parts.goals')}>{count(({ goals }) => goals.length)}</Num>
        <Num label={say('parts.activities')}>{count(({ activities }) => activities.length)}</Num>
        <Num label={say('parts.money')}>{all.planned === 0 ? <Missing reason={say('parts.money.none')} /> : <Planned sums={all} />}</Num>
        <td />
      </tr>
    </tfoot>
  )
}

/** What a plan is made of: its agreements with goals, activities, money and state. */
export const PartsTable = ({ telling }: { readonly telling: Telling }) => {
  const say = useTexts(planTexts)
  const speak = usePhrases()
  const { plan } = telling
  const waits = waitsWords(sumsOf(plan.parts.flatMap(({ lines }) => lines)))
  const period = programmePeriod(plan.programme)
  const years = yearsOf(plan)
  const subs = plan.parts.filter(({ kind }) => kind === 'sub')
  const title = speak(partWords(plan.programme).Parts)
  const note = period && say('parts.themes', { count: subs.length, all: period.themes.value.length })
  return (
    <Section id="delaftaler" title={title} {...(note && { note })} end={<a href={`${hrefOf(plan)}/budget`}>{say('parts.budget')}</a>}>
      <Table caption={title} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('parts.part')}</th>
            <th scope="col" class="num">
              {say('parts.goals')}
            </th>
            <th scope="col" class="num">
              {say('parts.activities')}
            </th>
            <th scope="col" class="num">
              {say('parts.money.years', { from: years[0] ?? '', until: String(years.at(-1) ?? '').slice(-2) })}
            </th>
            <th scope="col">{say('list.state')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.parts.map((part) => (
            <Row part={part} telling={telling} key={part.id} />
          ))}
        </tbody>
        <Totals telling={telling} />
      </Table>
      {waits && <Source>{speak(waits)}</Source>}
    </Section>
  )
}
