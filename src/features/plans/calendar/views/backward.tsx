import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Alert, Cell, DateField, Filter, PageHead, Section, Source, Sub, Table } from '#ui/kit.ts'
import { type Backward, type BackwardRow, whenOf } from '../backward.ts'
import { calendarTexts } from '../texts.ts'
import { useSpan } from './span.ts'

export type BackwardProps = {
  readonly title: string
  /** Where the page lies; the wished start is asked for in its query. */
  readonly action: string
  /** What was asked for, as it was written. */
  readonly asked: string
  /** Null where what was asked for is no day. */
  readonly backward: Backward | null
}

const Left = ({ left }: Pick<BackwardRow, 'left'>) => {
  const say = useTexts(calendarTexts)
  const days = useSpan()(left)
  if (left === 0) return <strong>{say('backward.today')}</strong>
  if (left >= 0) return <span class="muted">{say('backward.days', { days })}</span>
  return (
    <>
      <strong>{say('backward.passed')}</strong>
      <Sub>{say('backward.passed.note', { days })}</Sub>
    </>
  )
}

const Steps = ({ backward: { start, rows } }: { readonly backward: Backward }) => {
  const say = useTexts(calendarTexts)
  const speak = usePhrases()
  const { day } = useFormat()
  return (
    <Table caption={say('backward.caption', { day: day(start) })} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('backward.head.step')}</th>
          <th scope="col">{say('backward.head.last')}</th>
          <th scope="col">{say('backward.head.left')}</th>
          <th scope="col">{say('backward.head.why')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.step}>
            <th scope="row">{say(`backward.step.${row.step}`)}</th>
            <Cell label={say('backward.head.last')}>{speak(whenOf(row))}</Cell>
            <Cell label={say('backward.head.left')}>
              <Left left={row.left} />
            </Cell>
            <Cell label={say('backward.head.why')}>
              {speak(row.why)}
              {row.doubt && <Sub>{speak(row.doubt)}</Sub>}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Found = ({ backward }: { readonly backward: Backward }) => {
  const say = useTexts(calendarTexts)
  const language = useLanguage()
  const passed = backward.rows.filter(({ step, left }) => step !== 'start' && left < 0).length
  return (
    <Section id="skridt" title={say('backward.steps')}>
      {passed > 0 && <Alert kind="warning" title={say('backward.late', { count: passed })} />}
      <Steps backward={backward} />
      <Source>
        {backward.after === null
          ? say('rules', { period: backward.period.name[language], notes: '' }).trim()
          : say('backward.after', { year: backward.after, period: backward.period.name[language] })}
        {backward.unruled && ` ${say('backward.unruled')}`}
      </Source>
    </Section>
  )
}

/** What must be done when, for a plan to begin on a day: each deadline with its reason, and what is doubtful about it. */
export const BackwardPage = ({ title, action, asked, backward }: BackwardProps) => {
  const say = useTexts(calendarTexts)
  const { day } = useFormat()
  return (
    <>
      <PageHead title={title} lede={say('backward.lede', { day: backward ? day(backward.start) : say('backward.someday') })} />
      <Filter action={action} label={say('backward.start')} act={say('backward.show')}>
        <DateField name="start" label={say('backward.start')} value={asked} {...(backward === null && { error: say('backward.wrong') })} />
      </Filter>
      {backward && <Found backward={backward} />}
    </>
  )
}
