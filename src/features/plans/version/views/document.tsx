import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Example, Facts, Num, Prose, Table } from '#ui/kit.ts'
import { factsOf, type LineDocument, type PartDocument, type PlanDocument, sectionsOf, wordsIn, yearsOf } from '../../document.ts'
import { partName } from '../difference.ts'
import { cellValue } from '../fields.ts'
import { versionTexts } from '../texts.ts'

const PlanFacts = ({ document }: { readonly document: PlanDocument }) => {
  const say = useTexts(versionTexts)
  const format = useFormat()
  const { from, until, board, operator, lead, leadReason, estates, staff, money } = factsOf(document)
  const none = say('difference.nothing')
  return (
    <Facts
      items={[
        { label: say('version.period'), value: format.period({ from, until }) },
        { label: say('version.board'), value: board?.name ?? none },
        { label: say('version.operator'), value: operator?.name ?? none },
        { label: say('version.lead'), value: lead?.name ?? none, ...(leadReason && { note: leadReason }) },
        { label: say('version.estates'), value: estates.map(({ name }) => name).join(', ') || none },
        { label: say('version.staff'), value: staff.map(({ title, employer }) => `${title} (${employer.name})`).join(', ') || none },
        { label: say('version.frame'), value: money ? say('value.kroner', { amount: format.kroner(money.frame) }) : none },
      ]}
    />
  )
}

const Lines = ({
  lines,
  years,
  name,
}: {
  readonly lines: readonly LineDocument[]
  readonly years: readonly number[]
  readonly name: string
}) => {
  const say = useTexts(versionTexts)
  const speak = usePhrases()
  if (lines.length === 0) return null
  return (
    <>
      <h4>{say('version.lines')}</h4>
      <Table caption={`${say('version.lines.caption')}: ${name}`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{say('version.line')}</th>
            {years.map((year) => (
              <th scope="col" class="num" key={year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, category, source, cells }) => (
            <tr key={id}>
              <th scope="row">
                {category} <span class="sub">{say(`source.${source}`)}</span>
              </th>
              {years.map((year) => {
                const cell = cells.find((one) => one.year === year)
                const value = cell && cellValue(cell)
                return <Num key={year}>{value ? speak(value) : '–'}</Num>
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}

const Goals = ({ part }: { readonly part: PartDocument }) => {
  const say = useTexts(versionTexts)
  const format = useFormat()
  if (part.goals.length === 0) return null
  return (
    <>
      <h4>{say('version.goals')}</h4>
      <ul class="stack">
        {part.goals.map(({ id, number, title, baseline, target, targetOn, unit, indicator, example }) => (
          <li key={id}>
            <b>
              {number} {title}
            </b>{' '}
            {example && <Example />}
            <span class="sub-block">
              {say('version.goal', {
                from: baseline === null ? say('version.goal.unknown') : format.number(baseline),
                to: format.number(target),
                unit,
                day: format.day(targetOn),
                indicator,
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Doings = ({ part }: { readonly part: PartDocument }) => {
  const say = useTexts(versionTexts)
  const format = useFormat()
  return (
    <>
      {part.activities.length > 0 && <h4>{say('version.activities')}</h4>}
      <ul class="stack">
        {part.activities.map(({ id, number, title, what, from, until, responsible, example }) => (
          <li key={id}>
            <b>
              {number} {title}
            </b>{' '}
            {example && <Example />}
            <span class="sub-block">
              {say('version.activity', { period: format.period({ from, until }), who: responsible ?? say('version.nobody') })}
            </span>
            <Prose text={what} />
          </li>
        ))}
      </ul>
      {part.milestones.length > 0 && <h4>{say('version.milestones')}</h4>}
      <ul>
        {part.milestones.map(({ id, title, dueOn, owner }) => (
          <li key={id}>
            {title}, <span class="muted">{say('version.milestone', { day: format.day(dueOn), owner })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A whole frozen plan to be read: facts, texts, goals, activities, milestones and money of every part. */
export const FrozenDocument = ({ document }: { readonly document: PlanDocument }) => {
  const say = useTexts(versionTexts)
  const speak = usePhrases()
  const years = yearsOf(factsOf(document))
  return (
    <>
      <PlanFacts document={document} />
      {document.parts.map((part) => (
        <article class="frozen-part" key={part.id}>
          <h3 id={`del-${part.number}`}>{speak(partName(part))}</h3>
          {sectionsOf[part.kind].map((section) => {
            const words = wordsIn(part, section)
            return (
              <div key={section}>
                <h4>{say(`section.${section}`)}</h4>
                {words === '' ? <p class="muted">{say('version.unwritten')}</p> : <Prose text={words} />}
              </div>
            )
          })}
          <Goals part={part} />
          <Doings part={part} />
          <Lines lines={part.lines} years={years} name={speak(partName(part))} />
        </article>
      ))}
    </>
  )
}
