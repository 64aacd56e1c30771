import { citedIn } from '#rules/dated'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Missing, Source, Sub, Table, Unverified } from '#ui/kit.ts'
import {
  averagingLabel,
  convictionMeanOf,
  criterionLabel,
  evaluateYear,
  lawLabel,
  limitLabel,
  type RuleSet,
} from '../../../../../rules/area-status/index.ts'
import { answeredIn, type Condition, conditionsOf, tests } from '../statute.ts'
import { statuteTexts } from '../texts.ts'

type RulesProps = { readonly rules: RuleSet; readonly year: number }

/** What the group of conditions is for, in a sentence. */
export const useTestLabel = (rules: RuleSet): ((test: Condition['test'] | 'transformation') => string) => {
  const say = useTexts(statuteTexts)
  const language = useLanguage()
  const { number } = useFormat()
  const residents = number(rules.residents)
  const label = (status: keyof RuleSet['labels']): string => rules.labels[status]?.[language] ?? ''
  return (test) => {
    switch (test) {
      case 'vulnerable':
        return say('law.test.vulnerable', {
          label: label('vulnerable'),
          needed: rules.vulnerable.needed,
          count: rules.vulnerable.criteria.length,
          residents,
        })
      case 'parallel':
        return say('law.test.parallel', { label: label('parallel') })
      case 'transformation':
        return say('law.test.transformation', {
          label: label('transformation'),
          parallel: label('parallel').toLowerCase(),
          years: rules.transformation?.years ?? 0,
        })
      case 'prevention_gate':
        return say('law.test.prevention_gate', { label: label('prevention'), residents })
      case 'prevention':
        return say('law.test.prevention', { needed: rules.prevention?.needed ?? 0, count: rules.prevention?.criteria.length ?? 0 })
    }
  }
}

const nothing = { residents: null, U: null, I: null, P: null, E: null, N: null }

/** A limit in words; one that hangs on the year's mean with what that comes to. */
const Limit = ({ rules, year, test, limit }: RulesProps & Condition) => {
  const say = useTexts(statuteTexts)
  const speak = usePhrases()
  const words = speak(lawLabel(limit))
  if (!('timesMean' in limit)) return <>{words}</>
  const asked = answeredIn(evaluateYear({ year, ...nothing }, null, rules)).find((one) => one.test === test && one.limit.id === limit.id)
  return (
    <>
      {words}
      <Sub>
        {asked?.criterion.threshold ? (
          say('law.on_list', { year, limit: speak(limitLabel(asked.criterion, limit)) })
        ) : (
          <Missing reason={say('law.no_mean')} />
        )}
      </Sub>
    </>
  )
}

const Line = ({ rules, year, test, limit }: RulesProps & Condition) => {
  const say = useTexts(statuteTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const { name, meaning, population } = criterionLabel(limit.id)
  const averaged = averagingLabel(limit)
  return (
    <tr>
      <th scope="row">
        {speak(name)}
        <Sub>
          {speak(meaning)}, {speak(population)}
        </Sub>
      </th>
      <Cell label={say('law.limit')}>
        <Limit rules={rules} year={year} test={test} limit={limit} />
      </Cell>
      <Cell label={say('law.method')}>
        {averaged ? speak(averaged) : say('law.latest')}
        {limit.note && <Sub>{limit.note[language]}</Sub>}
      </Cell>
    </tr>
  )
}

/** Everything that a version of the law asks: criteria, limits in words, how they are counted. `year` is the list whose national mean is put in. */
export const RulesTable = ({ rules, year }: RulesProps) => {
  const say = useTexts(statuteTexts)
  const labelOf = useTestLabel(rules)
  const conditions = conditionsOf(rules)
  return (
    <Table caption={say('law.criteria.caption', { year: rules.from.slice(0, 4) })} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('law.criterion')}</th>
          <th scope="col">{say('law.limit')}</th>
          <th scope="col">{say('law.method')}</th>
        </tr>
      </thead>
      {tests.flatMap((test) => {
        const own = conditions.filter((one) => one.test === test)
        if (own.length === 0) return []
        return [
          <tbody key={test}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                <b>{labelOf(test)}</b>
              </th>
            </tr>
            {own.map((one) => (
              <Line rules={rules} year={year} {...one} key={one.limit.id} />
            ))}
            {test === 'parallel' && rules.transformation && (
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  <b>{labelOf('transformation')}</b>
                  {rules.transformation.note && <Note rules={rules} />}
                </th>
              </tr>
            )}
          </tbody>,
        ]
      })}
    </Table>
  )
}

const Note = ({ rules }: { readonly rules: RuleSet }) => <Sub>{rules.transformation?.note?.[useLanguage()]}</Sub>

/** Where a version of the law and the list's national mean stand, and what is unverified about them. */
export const RulesSource = ({ rules, year }: RulesProps) => {
  const say = useTexts(statuteTexts)
  const language = useLanguage()
  const { number } = useFormat()
  const mean = convictionMeanOf(year)
  const usesMean = rules.vulnerable.criteria.some((limit) => 'timesMean' in limit)
  const doubtful = [rules, ...(usesMean && mean ? [mean] : [])].filter(({ verified }) => !verified)
  return (
    <Source>
      {[
        say('law.source', { law: rules.law[language], source: citedIn(rules, language) }),
        rules.note && `${rules.note[language]}.`,
        usesMean &&
          (mean
            ? say('law.mean', { year, times: mean.times, published: number(mean.published), source: citedIn(mean, language) })
            : say('law.mean.none', { year })),
        say('law.rounded'),
      ]
        .filter(Boolean)
        .join(' ')}
      {doubtful.map((entry) => (
        <span key={entry.source}>
          {' '}
          <Unverified source={[citedIn(entry, language), entry.note?.[language]].filter(Boolean).join('. ')} /> {entry.note?.[language]}.
        </span>
      ))}
    </Source>
  )
}
