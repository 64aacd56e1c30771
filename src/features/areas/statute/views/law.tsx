import { citedIn } from '#rules/dated'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Cell, DateField, Filter, PageHead, Section, Select, Sub, Table, Unverified } from '#ui/kit.ts'
import { listDay, ruleSetOf, ruleSets } from '../../../../../rules/area-status/index.ts'
import { hasFigures } from '../../area/area.ts'
import { AreaViews } from '../../area/views/nav.tsx'
import type { AskedLaw } from '../asked.ts'
import { rulesName } from '../shown.ts'
import { statuteTexts } from '../texts.ts'
import { type JudgedArea, LawAreas } from './law-areas.tsx'
import { RulesSource, RulesTable } from './rules-table.tsx'

type LawProps = {
  readonly asked: AskedLaw
  /** Null for the public, which sees the law and no areas. */
  readonly areas: {
    readonly shown: readonly JudgedArea[]
    readonly total: number
    readonly page: number
    readonly hrefOf: (page: number) => string
  } | null
  /** Whether the reader keeps the municipality's own picture of its areas. */
  readonly working: boolean
}

const path = '/lovgivning/omraader'

const useLede = ({ day, held, year, rules }: AskedLaw): string => {
  const say = useTexts(statuteTexts)
  const format = useFormat()
  const of = ruleSetOf(year)
  const list = format.day(listDay(year))
  return [
    say('law.lede', {
      day: format.day(day),
      year: held.from.slice(0, 4),
      residents: format.number(held.residents),
      needed: held.vulnerable.needed,
      count: held.vulnerable.criteria.length,
    }),
    of === held ? say('law.lede.list', { list }) : say('law.lede.older', { list, year: of.from.slice(0, 4) }),
    rules !== held && say('law.lede.other', { year: rules.from.slice(0, 4) }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Every version of the law: when it held, what it took, and where it stands. */
const AllRules = () => {
  const say = useTexts(statuteTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const format = useFormat()
  return (
    <Section id="regelsaet" title={say('law.all')}>
      <Table caption={say('law.all.caption')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('law.all.rules')}</th>
            <th scope="col">{say('law.all.held')}</th>
            <th scope="col">{say('law.all.needed')}</th>
            <th scope="col">{say('law.all.source')}</th>
          </tr>
        </thead>
        <tbody>
          {ruleSets.toReversed().map((rules) => (
            <tr key={rules.id}>
              <th scope="row">
                <a href={`${path}?dato=${rules.from}`}>{speak(rulesName(rules))}</a>
              </th>
              <Cell label={say('law.all.held')}>{format.period(rules)}</Cell>
              <Cell label={say('law.all.needed')}>
                {say('rules.needed', { needed: rules.vulnerable.needed, count: rules.vulnerable.criteria.length })}
                <Sub>{say('rules.residents', { residents: format.number(rules.residents) })}</Sub>
              </Cell>
              <Cell label={say('law.all.source')}>
                {rules.law[language]}
                <Sub>
                  {citedIn(rules, language)} {!rules.verified && <Unverified source={rules.note?.[language] ?? rules.source} />}
                </Sub>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

/** The law on a day: what it asked, where it stands, and what it makes of the actor's areas. */
export const LawPage = ({ asked, areas, working }: LawProps) => {
  const say = useTexts(statuteTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const { day, rules, held, year, refusals } = asked
  const error = refusals[0]?.say(language)
  return (
    <>
      <PageHead title={say('title')} lede={useLede(asked)} />
      <AreaViews here="law" open={areas === null} working={working} />
      <Filter
        action={path}
        label={say('law.show')}
        end={
          areas && (
            <a href={areas.shown.some(({ area }) => hasFigures(area.list)) ? `${path}/hvad-hvis?liste=${year}` : `${path}/hvad-hvis`}>
              {say('law.what')}
            </a>
          )
        }
      >
        <DateField name="dato" label={say('law.day')} value={day} error={error} />
        <Select
          name="efter"
          label={say('law.rules')}
          empty={say('law.rules.held')}
          value={rules === held ? '' : rules.id}
          items={ruleSets.map((one) => ({ value: one.id, label: speak(rulesName(one)) }))}
        />
      </Filter>
      <Section id="kriterier" title={say('law.criteria')} note={speak(rulesName(rules))}>
        <RulesTable rules={rules} year={year} />
        <RulesSource rules={rules} year={year} />
      </Section>
      {areas && (
        <LawAreas areas={areas.shown} total={areas.total} page={areas.page} hrefOf={areas.hrefOf} listDay={listDay(year)} rules={rules} />
      )}
      <AllRules />
    </>
  )
}
