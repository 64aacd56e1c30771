import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Section, ShareCheck, type ShareColumn, type ShareKind, type ShareMend, type State, Status, StatusTag } from '#ui/kit.ts'
import { type CoFinancingRule, type Finding, type Source, sources } from '../../../../../rules/co-financing/index.ts'
import { cellName } from '../cells.ts'
import type { MendPlace, Panel, Share } from '../panel.ts'
import { budgetTexts } from '../texts.ts'
import { useAmounts } from './words.ts'

const colours: Readonly<Record<Source, ShareKind>> = {
  fund: 'fund',
  associations: 'associations',
  municipalitySubAgreements: 'municipality',
  municipalityCoordination: 'coordination',
}

/** The most mends that the panel lists; the rest are counted. */
const mostMends = 4

const useWord = () => {
  const say = useTexts(budgetTexts)
  const { kroner } = useFormat()
  return ({ holds, missing, over }: Finding, state?: State): string => {
    if (state === 'progress') return say('check.so.far')
    const difference =
      missing > 0 ? say('check.missing', { amount: kroner(missing) }) : over > 0 ? say('check.over', { amount: kroner(over) }) : ''
    if (difference === '') return say('check.good')
    return holds ? say('check.excused', { difference }) : difference
  }
}

/** What a budget's head and tag say first: the frame that is not laid out, or the largest difference and how many others there are. */
const useHead = () => {
  const say = useTexts(budgetTexts)
  const { kroner } = useFormat()
  const word = useWord()
  return ({ check, standing: { first, unlaid, others }, firstTarget }: Panel): string => {
    if (check.holds || !first) return say('check.good')
    if (!firstTarget) return say('check.bad')
    if (firstTarget.who === 'lines' && unlaid > 0) return say('check.unlaid', { amount: kroner(unlaid) })
    const words = word(first)
    return others > 1 ? say('check.many.more', { word: words, others }) : others === 1 ? say('check.one.more', { word: words }) : words
  }
}

/** A budget's state beside its title. */
export const BudgetTag = ({ panel }: { readonly panel: Panel }) => {
  const head = useHead()
  return panel.check.holds ? <StatusTag state="good" /> : <StatusTag state="missing">{head(panel)}</StatusTag>
}

const useColumn = () => {
  const say = useTexts(budgetTexts)
  const { number, kroner } = useFormat()
  const word = useWord()
  return ({ target, finding, actual, percent, state }: Share): ShareColumn => ({
    id: target.id,
    kind: target.who === 'local' || target.who === 'lines' || target.who === 'municipality' ? 'whole' : colours[target.who],
    title: say(`column.${target.who}`, { share: number(target.share) }),
    percent: `${number(percent)}\u00a0%`,
    state,
    word: word(finding, state),
    amounts: say('check.of', { amount: kroner(actual), target: kroner(target.target) }),
  })
}

const useMend = () => {
  const say = useTexts(budgetTexts)
  const { kroner, number } = useFormat()
  const amount = useAmounts()
  return ({ line, name, year, confirms, from, to }: MendPlace): ShareMend => {
    const rate = line.rate ?? 1
    const change = confirms
      ? say('check.confirm', { amount: kroner(from) })
      : line.kind === 'cash'
        ? `${amount(from)} → ${amount(to)}`
        : `${number(from / rate)} → ${number(to / rate)}`
    return { href: `#f-${cellName(line.id, year)}`, label: confirms ? name : `${name} ${year}`, change }
  }
}

type CheckProps = {
  readonly panel: Panel
  readonly rule: CoFinancingRule
  readonly limits: readonly number[]
  readonly href: string
  readonly writing: boolean
}

/** The budget held against its rule, always in sight below the grid. */
export const BudgetCheckPanel = ({ panel, rule, limits, href, writing }: CheckProps) => {
  const say = useTexts(budgetTexts)
  const speak = usePhrases()
  const { kroner } = useFormat()
  const language = useLanguage()
  const head = useHead()
  const column = useColumn()
  const mend = useMend()
  const { check, columns, others, mends, firstTarget, frame } = panel
  const shares = columns.map(column)
  const reasoned = writing && firstTarget?.kind === 'amount' && panel.reason === null
  const left = mends.length - mostMends
  return (
    <ShareCheck
      id="kontrol"
      title={say('check.title')}
      state={check.holds ? 'good' : 'missing'}
      word={head(panel)}
      note={say('check.note', { frame: kroner(frame), rule: rule.name[language] })}
      bar={{
        label: say('check.bar', {
          frame: kroner(frame),
          parts: shares.map(({ title, percent, word }) => `${String(title)}: ${percent}, ${word}`).join('; '),
        }),
        whole: frame,
        parts: sources.map((source) => ({ kind: colours[source], amount: check.shares[source] })),
        limits,
      }}
      columns={shares}
      remarks={[...others.map(({ why }) => speak(why)), ...(reasoned ? [<a href={`${href}/ramme#f-reason`}>{say('act.reason')}</a>] : [])]}
      mendTitle={say('check.mends')}
      mends={[
        ...mends.slice(0, mostMends).map(mend),
        ...(left > 0 ? [{ href: '#net', label: say('check.more', { count: left }), change: '' }] : []),
      ]}
      data={{
        'data-good': say('check.good'),
        'data-bad': say('check.bad'),
        'data-so-far': say('check.so.far'),
        'data-unlaid': say('check.unlaid', { amount: '{}' }),
        'data-one-more': say('check.one.more', { word: '{}' }),
        'data-many-more': say('check.many.more', { word: '{}', others: '{}' }),
        'data-missing': say('check.missing', { amount: '{}' }),
        'data-over': say('check.over', { amount: '{}' }),
        'data-excused': say('check.excused', { difference: '{}' }),
        'data-of': say('check.of', { amount: '{}', target: '{}' }),
        'data-confirm': say('check.confirm', { amount: '{}' }),
        'data-hours': say('hours.waiting', { lines: '{}', amount: '{}' }),
        'data-more': say('check.more', { count: '{}' }),
      }}
    />
  )
}

/** Every rule with its reasons, for who wants to know how it was judged. */
export const RuleList = ({ panel }: { readonly panel: Panel }) => {
  const say = useTexts(budgetTexts)
  const speak = usePhrases()
  return (
    <Section id="regler" title={say('check.rules')}>
      <ul class="linklist" id="regelliste">
        {panel.check.rules.map(({ id, holds, why }) => {
          const soFar = panel.shares.some(({ target, state }) => target.id === id && state === 'progress')
          return (
            <li key={id}>
              <Status state={soFar ? 'progress' : holds ? 'good' : 'missing'}>{soFar ? say('check.so.far.rule') : undefined}</Status>{' '}
              {speak(why)}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
