import { yearOf } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Hidden, Missing, Num, Section, Sub, Table } from '#ui/kit.ts'
import { areaStatusTexts, averagingLabel, criterionLabel, limitLabel } from '../../../../../rules/area-status/index.ts'
import type { Judged } from '../../area/area.ts'
import { asMargin } from '../../area/figures.ts'
import { personsTo } from '../../area/persons.ts'
import { Figure } from '../../area/views/figure.tsx'
import { isHidden } from '../shown.ts'
import { type Answered, answeredIn, tests } from '../statute.ts'
import { statuteTexts } from '../texts.ts'
import { RulesSource, useTestLabel } from './rules-table.tsx'

type LineProps = { readonly answered: Answered; readonly judged: Judged }

const InPersons = ({ answered: { criterion }, judged }: LineProps) => {
  const say = useTexts(statuteTexts)
  const { number } = useFormat()
  const persons = personsTo(criterion, judged.listing.figures[criterion.id])
  if (isHidden(judged.listing, criterion.id)) return <Hidden reason={say('hidden')} />
  if (persons.kind === 'none') return <Missing reason={say('criteria.no_persons')} />
  if (persons.kind === 'missing') return <Missing reason={say('criteria.no_population')} />
  return <>{persons.kind === 'exact' ? number(persons.count) : say('criteria.about', { count: number(persons.count) })}</>
}

const Line = ({ answered, judged }: LineProps) => {
  const say = useTexts(statuteTexts)
  const law = useTexts(areaStatusTexts)
  const speak = usePhrases()
  const { signed } = useFormat()
  const { criterion, limit } = answered
  const { id, margin, met, value } = criterion
  const averaged = averagingLabel(limit)
  return (
    <tr>
      <th scope="row">
        {speak(criterionLabel(id).name)}
        <Sub>{[speak(criterionLabel(id).population), averaged && speak(averaged)].filter(Boolean).join(', ')}</Sub>
      </th>
      <Num label={say('law.limit')}>{speak(limitLabel(criterion, limit))}</Num>
      <Num label={say('criteria.value')}>
        <Figure code={id} figure={judged.listing.figures[id]} />
      </Num>
      <Num label={say('criteria.margin')}>
        {isHidden(judged.listing, id) ? (
          <Hidden reason={say('hidden')} />
        ) : margin === null ? (
          <Missing reason={say(value === null ? 'criteria.unknown' : 'law.no_mean')} />
        ) : (
          signed(asMargin(id, margin))
        )}
      </Num>
      <Num label={say('criteria.persons')}>
        <InPersons answered={answered} judged={judged} />
      </Num>
      <Cell label={say('criteria.answer')}>{law(met === null ? 'open' : met ? 'met' : 'not-met')}</Cell>
    </tr>
  )
}

/** Every limit of the law on the latest list with figures, the softer ones of prevention areas too, and how far the area is from it. */
export const Distances = ({ name, judged }: { readonly name: string; readonly judged: Judged }) => {
  const say = useTexts(statuteTexts)
  const format = useFormat()
  const { judgement, listing } = judged
  const { rules } = judgement.basis
  const labelOf = useTestLabel(rules)
  const all = answeredIn(judgement)
  const day = format.day(listing.day)
  const heads = ['law.limit', 'criteria.value', 'criteria.margin', 'criteria.persons'] as const
  return (
    <Section id="afstand" title={say('criteria.distance')} note={say('criteria.distance.note', { day })}>
      <Table caption={say('criteria.distance.caption', { name, day })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('law.criterion')}</th>
            {heads.map((head) => (
              <th scope="col" class="num" key={head}>
                {say(head)}
              </th>
            ))}
            <th scope="col">{say('criteria.answer')}</th>
          </tr>
        </thead>
        {tests.flatMap((test) => {
          const own = all.filter((one) => one.test === test)
          if (own.length === 0) return []
          return [
            <tbody key={test}>
              <tr>
                <th scope="rowgroup" colSpan={6}>
                  <b>{labelOf(test)}</b>
                </th>
              </tr>
              {own.map((one) => (
                <Line answered={one} judged={judged} key={one.limit.id} />
              ))}
            </tbody>,
          ]
        })}
      </Table>
      <RulesSource rules={rules} year={yearOf(listing.day)} />
    </Section>
  )
}
