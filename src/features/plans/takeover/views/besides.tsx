import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Num, Section, Sub, Table } from '#ui/kit.ts'
import { useAmount } from '../../part/views/amount.ts'
import { fixedChoices, wordsFor } from '../choices.ts'
import type { Planned } from '../plan-takeover.ts'
import { takeoverTexts } from '../texts.ts'

type BesidesProps = Pick<Planned, 'measurements' | 'ended'>

/** The milestones of a file that are over, with what shows it. */
const Ended = ({ ended }: Pick<BesidesProps, 'ended'>) => {
  const say = useTexts(takeoverTexts)
  const speak = usePhrases()
  const { shortDay } = useFormat()
  if (ended.length === 0) return null
  return (
    <Section id="afsluttede" title={say('besides.ended')}>
      <Table caption={say('besides.ended')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('besides.milestone')}</th>
            <th scope="col">{say('besides.end')}</th>
            <th scope="col">{say('besides.shows')}</th>
          </tr>
        </thead>
        <tbody>
          {ended.map(({ milestone, end }) => {
            const how = wordsFor(end.outcome, fixedChoices.milestoneEnd)
            return (
              <tr key={milestone.id}>
                <th scope="row">{milestone.title}</th>
                <Cell label={say('besides.end')}>
                  {how && speak(how)}
                  <Sub>{shortDay(end.on)}</Sub>
                </Cell>
                <Cell label={say('besides.shows')}>{end.evidence}</Cell>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Section>
  )
}

/** What a file brings along beside the plan itself: what was measured, and which milestones are over. */
export const Besides = ({ measurements, ended }: BesidesProps) => {
  const say = useTexts(takeoverTexts)
  const amountOf = useAmount()
  const { shortDay } = useFormat()
  return (
    <>
      {measurements.length > 0 && (
        <Section id="maalinger" title={say('besides.measurements')}>
          <Table caption={say('besides.measurements')} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('besides.goal')}</th>
                <th scope="col">{say('besides.day')}</th>
                <th scope="col" class="num">
                  {say('besides.figure')}
                </th>
                <th scope="col">{say('besides.note')}</th>
              </tr>
            </thead>
            <tbody>
              {measurements.map(({ row, goal, measuredOn, amount, numerator, denominator, note }) => (
                <tr key={row}>
                  <th scope="row">{goal.title}</th>
                  <Cell label={say('besides.day')}>{shortDay(measuredOn)}</Cell>
                  <Num label={say('besides.figure')}>{amount === null ? `${numerator} / ${denominator}` : amountOf(goal, amount)}</Num>
                  <Cell label={say('besides.note')}>{note}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </Section>
      )}
      <Ended ended={ended} />
    </>
  )
}
