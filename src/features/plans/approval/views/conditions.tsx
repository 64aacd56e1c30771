import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { ButtonLink, Cell, Section, Status, Sub, screenOnly, Table } from '#ui/kit.ts'
import type { Condition, Decision } from '../approval.ts'
import { mayMeet, type Seen } from '../powers.ts'
import type { Standing } from '../standing.ts'
import { approvalTexts } from '../texts.ts'
import { dateOf } from '../words.ts'
import { aboutName } from './about.ts'

type Set = { readonly condition: Condition; readonly decision: Decision; readonly standing: Standing }

const conditionsOf = ({ standings }: Seen): readonly Set[] =>
  standings.flatMap((standing) =>
    standing.voices.flatMap(({ decision, stands }) =>
      decision && stands ? decision.conditions.map((condition) => ({ condition, decision, standing })) : [],
    ),
  )

const Deadline = ({ seen, condition }: { readonly seen: Seen; readonly condition: Condition }) => {
  const say = useTexts(approvalTexts)
  const { shortDay } = useFormat()
  const { met, dueOn } = condition
  if (met) {
    return (
      <>
        <Status state="good">{say('condition.met.on', { day: shortDay(met.on) })}</Status>
        <Sub>
          {met.paper ? (
            <a class="quiet" href={`/planer/${seen.plan.slug}/filer/${met.paper}`}>
              {met.proof}
            </a>
          ) : (
            met.proof
          )}
        </Sub>
      </>
    )
  }
  const late = dueOn < seen.today
  return (
    <>
      <Status state={late ? 'stopped' : 'missing'}>{say(late ? 'condition.late' : 'condition.due', { day: shortDay(dueOn) })}</Status>
    </>
  )
}

const Row = ({ seen, set, meeting }: { readonly seen: Seen; readonly set: Set; readonly meeting: boolean }) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const { condition, decision, standing } = set
  return (
    <tr id={`betingelse-${condition.id}`}>
      <th scope="row">
        {condition.what}
        <Sub>
          <a class="quiet" href={`/planer/${seen.plan.slug}/beslutninger/${decision.id}`}>
            {standing.step.by[language]}, {speak(dateOf(decision))}
          </a>
          , {aboutName(seen, standing, language)} · {say(condition.blocks ? 'condition.blocks' : 'condition.passes')}
        </Sub>
      </th>
      <Cell label={say('condition.owner')}>{condition.owner}</Cell>
      <Cell label={say('condition.proof')}>{condition.proof}</Cell>
      <Cell label={say('condition.state')}>
        <Deadline seen={seen} condition={condition} />
      </Cell>
      <Cell kind={`${screenOnly} row-acts`}>
        {meeting && !condition.met && (
          <ButtonLink kind="secondary" small href={`/planer/${seen.plan.slug}/betingelser/${condition.id}`}>
            {say('act.meet')}
          </ButtonLink>
        )}
      </Cell>
    </tr>
  )
}

/** What approvals ask for: what, by whom, by when, with what proof, whether the next step waits, and what met it. Nothing when none asks. */
export const ConditionsTable = ({ seen }: { readonly seen: Seen }) => {
  const say = useTexts(approvalTexts)
  const sets = conditionsOf(seen)
  const meeting = mayMeet(seen)
  if (sets.length === 0) return null
  const open = sets.filter(({ condition }) => condition.met === null).length
  return (
    <Section
      id="betingelser"
      title={say('condition.title')}
      note={open > 0 ? say('condition.open', { count: open }) : say('condition.all_met')}
    >
      <Table caption={say('condition.caption')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('condition.what')}</th>
            <th scope="col">{say('condition.owner')}</th>
            <th scope="col">{say('condition.proof')}</th>
            <th scope="col">{say('condition.state')}</th>
            <th scope="col" class={screenOnly}>
              {say('list.act')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <Row seen={seen} set={set} meeting={meeting} key={set.condition.id} />
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
