import type { Place } from '#features/identity'
import type { Answer } from '#rules/three-valued'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Cell, Example, Filter, LegalTag, Num, Select, Table } from '#ui/kit.ts'
import type { Assessment } from '../assess.ts'
import type { CriteriaSet } from '../criteria.ts'
import { criteriaTexts } from '../texts.ts'

/** Met, not met, or that it cannot be known: a word, filled only when met. */
export const AnswerTag = ({ answer }: { readonly answer: Answer }) => {
  const say = useTexts(criteriaTexts)
  return <LegalTag on={answer === true}>{say(answer === null ? 'answer.open' : answer ? 'answer.met' : 'answer.not')}</LegalTag>
}

/** Whether a place stands out by the set. */
export const VerdictTag = ({ answer }: { readonly answer: Answer }) => {
  const say = useTexts(criteriaTexts)
  return (
    <LegalTag on={answer === true}>{say(answer === null ? 'verdict.tag.open' : answer ? 'verdict.tag.out' : 'verdict.tag.not')}</LegalTag>
  )
}

/** Every criterion of an assessment with its figure, its limit and how it came out. */
export const Reasons = ({ assessment }: { readonly assessment: Assessment }) => {
  const say = useTexts(criteriaTexts)
  const language = useLanguage()
  const { shortDay } = useFormat()
  return (
    <Table caption={say('reasons.caption', { name: assessment.place.name })} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('criterion')}</th>
          <th scope="col" class="num">
            {say('own')}
          </th>
          <th scope="col" class="num">
            {say('limit')}
          </th>
          <th scope="col">{say('date')}</th>
          <th scope="col">{say('result')}</th>
        </tr>
      </thead>
      <tbody>
        {assessment.reasons.map((reason, index) => {
          const judged = assessment.judgement.criteria[index]
          return (
            <tr key={reason.da}>
              <th scope="row">{reason.criterion[language]}</th>
              <Num label={say('own')}>{reason.own[language]}</Num>
              <Num label={say('limit')}>{reason.limit[language]}</Num>
              <Cell label={say('date')}>{judged?.own.day ? shortDay(judged.own.day) : '–'}</Cell>
              <Cell label={say('result')}>
                <AnswerTag answer={judged?.answer ?? null} />
                {judged?.answer === null && <span class="sub"> {reason[language]}</span>}
              </Cell>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

/** Where a set was decided. */
export const SetOrigin = ({
  set,
}: {
  readonly set: Pick<CriteriaSet, 'id' | 'name' | 'decidedOn' | 'paper' | 'example'> & { readonly body: string }
}) => {
  const say = useTexts(criteriaTexts)
  const { day } = useFormat()
  return (
    <p class="source">
      {say('origin', { name: set.name, body: set.body, day: day(set.decidedOn), paper: set.paper })}{' '}
      <a href={`/kriterier?saet=${set.id}`}>{say('origin.link')}</a> {set.example && <Example title={say('example')} />}
    </p>
  )
}

/** Narrows a page to one of the reader's municipalities. */
export const PlaceChoice = ({
  action,
  places,
  slug,
}: {
  readonly action: string
  readonly places: readonly Place[]
  readonly slug: string
}) => {
  const say = useTexts(criteriaTexts)
  if (places.length < 2) return null
  return (
    <Filter action={action}>
      <Select
        name="kommune"
        label={say('municipality')}
        value={slug}
        empty={null}
        items={places.map((one) => ({ value: one.slug, label: one.name }))}
      />
    </Filter>
  )
}
