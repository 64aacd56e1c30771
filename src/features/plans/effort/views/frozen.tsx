import { directoryTexts } from '#features/areas'
import { useFormat, useTexts } from '#text/use.ts'
import { Example, type Fact, Facts, PageHead, Prose, Section } from '#ui/kit.ts'
import type { EffortFacts, PartDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { VersionRow } from '../../rows.ts'
import { FrozenTheory } from '../../theory/views/frozen.tsx'
import { HashText } from '../../version/views/hash.tsx'
import { effortTexts } from '../texts.ts'

/** The facts of an effort as they stand in a text: who runs it, who approves it, when, where, for how much. */
export const useFacts = (facts: EffortFacts): readonly Fact[] => {
  const say = useTexts(effortTexts)
  const format = useFormat()
  const { money, runs, operator } = facts
  const runner = runs === 'guest' && operator ? say('runs.guest.by', { name: operator.name }) : say(`runs.${runs}`)
  return [
    { label: say('facts.runs'), value: runner, note: runs === 'guest' ? null : operator?.name },
    { label: say('facts.body'), value: facts.body?.name ?? '–' },
    { label: say('facts.period'), value: format.period({ from: facts.from, until: facts.until }) },
    {
      label: say('facts.area'),
      value: facts.area,
      note: facts.estates.length > 0 ? facts.estates.map(({ name }) => name).join(', ') : say('facts.estates.all'),
    },
    money === null
      ? { label: say('facts.money'), value: '–', note: say('facts.money.none') }
      : money.total === 0
        ? { label: say('facts.money'), value: say('facts.money.zero'), note: say('facts.money.zero.note') }
        : {
            label: say('facts.money'),
            value: say('facts.money.amount', { amount: format.kroner(money.total) }),
            note: [...new Set(money.lines.map(({ source }) => say(`source.${source}`)))].join(', '),
          },
  ]
}

const Activity = ({ activity }: { readonly activity: PartDocument['activities'][number] }) => {
  const term = useTexts(directoryTexts)
  const format = useFormat()
  const { number, title, what, kind, groups = [], targetGroup, responsible, place, example } = activity
  const about = [
    kind && term(`activity.${kind}`),
    ...groups.map((group) => term(`target.${group}`)),
    targetGroup,
    responsible,
    place,
    format.period(activity),
  ]
  return (
    <li>
      <b>
        {number} {title}
      </b>{' '}
      {example && <Example />}
      <p class="small">{about.filter(Boolean).join(' · ')}</p>
      <Prose text={what} />
    </li>
  )
}

/** An effort's text from first to last: what was frozen and answered. */
export const EffortText = ({ part }: { readonly part: PartDocument }) => {
  const say = useTexts(effortTexts)
  const format = useFormat()
  const { effort, activities, goals, milestones } = part
  if (!effort) return null
  return (
    <>
      {effort.aim !== null && <Prose text={effort.aim} />}
      <EffortFactsRow facts={effort} />
      {effort.beside !== null && (
        <Section id="begrundelse" title={say('parallel.gone')}>
          <Prose text={effort.beside} />
        </Section>
      )}
      <Section id="frosne-aktiviteter" title={say('frozen.activities')}>
        <ul>
          {activities.map((activity) => (
            <Activity activity={activity} key={activity.id} />
          ))}
        </ul>
      </Section>
      <Section id="frosne-maal" title={say('frozen.goals')}>
        {goals.length === 0 ? (
          <p class="muted">{say('frozen.none')}</p>
        ) : (
          <ul>
            {goals.map(({ id, title, indicator, unit, baseline, target, targetOn, example }) => (
              <li key={id}>
                {title} {example && <Example />}
                <p class="small">
                  {indicator}:{' '}
                  {say('frozen.goal', {
                    baseline: baseline === null ? say('frozen.unknown') : format.number(baseline),
                    target: format.number(target),
                    unit,
                    day: format.day(targetOn),
                  })}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {milestones.length > 0 && (
        <Section id="frosne-milepaele" title={say('frozen.milestones')}>
          <ul>
            {milestones.map(({ id, title, dueOn, owner }) => (
              <li key={id}>
                {title}
                <p class="small">{[format.day(dueOn), owner].join(' · ')}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <FrozenTheory part={part} />
    </>
  )
}

/** The facts as a row. */
export const EffortFactsRow = ({ facts }: { readonly facts: EffortFacts }) => <Facts items={useFacts(facts)} />

type FrozenProps = { readonly plan: Plan; readonly version: VersionRow; readonly part: PartDocument }

/** One frozen version of an effort, with its fingerprint. */
export const FrozenPage = ({ plan, version, part }: FrozenProps) => {
  const say = useTexts(effortTexts)
  const format = useFormat()
  return (
    <>
      <PageHead
        title={say('frozen.title', { name: part.effort?.name ?? plan.name, number: version.number })}
        lede={say('frozen.lede', { day: format.moment(new Date(version.frozenAt)) })}
      />
      <EffortText part={part} />
      <Section id="fingeraftryk" title={say('approval.hash')}>
        <p>
          <HashText hash={version.hash} />
        </p>
        <p>
          <a href={hrefOf(plan)}>{say('frozen.back')}</a>
        </p>
      </Section>
    </>
  )
}
