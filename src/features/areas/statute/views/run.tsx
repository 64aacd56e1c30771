import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Section, Source, Table } from '#ui/kit.ts'
import { listDay, type RuleSet } from '../../../../../rules/area-status/index.ts'
import { yearsText } from '../../area/statuses.ts'
import type { Run } from '../run.ts'
import { statuteTexts } from '../texts.ts'

type RunProps = { readonly run: Run | null; readonly rules: RuleSet; readonly year: number }

const useSentence = ({ run, rules }: { readonly run: Run; readonly rules: RuleSet }): string => {
  const say = useTexts(statuteTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const label = (rules.labels.transformation?.[language] ?? '').toLowerCase()
  const { needed, certain, possible, open } = run
  if (certain >= needed) return say('criteria.run.complete', { needed, label })
  const counted = say('criteria.run.lede', { count: certain, certain, needed, label })
  return open.length === 0 ? counted : `${counted} ${say('criteria.run.open', { years: speak(yearsText(open)), possible })}`
}

const Counted = ({ run, rules, year }: RunProps & { readonly run: Run }) => {
  const say = useTexts(statuteTexts)
  const language = useLanguage()
  const { day } = useFormat()
  const { transformation } = rules
  return (
    <>
      <p>{useSentence({ run, rules })}</p>
      <Table caption={say('criteria.run.caption', { year })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('criteria.run.year')}</th>
            <th scope="col">{say('criteria.run.counts')}</th>
            <th scope="col">{say('criteria.run.by')}</th>
          </tr>
        </thead>
        <tbody>
          {run.years.map((one) => (
            <tr key={one.year}>
              <th scope="row">{day(listDay(one.year))}</th>
              <Cell label={say('criteria.run.counts')}>
                {say(one.counts === null ? 'criteria.run.unknown' : one.counts ? 'criteria.run.yes' : 'criteria.run.no')}
              </Cell>
              <Cell label={say('criteria.run.by')}>{say(`criteria.run.by.${one.by}`)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {transformation && (
        <Source>
          {transformation.note
            ? say('criteria.run.note', { note: transformation.note[language], source: transformation.source })
            : say('criteria.run.source', { source: transformation.source })}
        </Source>
      )}
    </>
  )
}

/** How many lists in a row lead to transformation, which of them nobody has recorded, and the transition rule. */
export const RunOfYears = (props: RunProps) => {
  const say = useTexts(statuteTexts)
  return (
    <Section id="aar-i-traek" title={say('criteria.run')}>
      {props.run ? (
        <Counted {...props} run={props.run} />
      ) : (
        <p class="muted">{say('criteria.run.none', { year: props.rules.from.slice(0, 4) })}</p>
      )}
    </Section>
  )
}
