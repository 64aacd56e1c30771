import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Cell, Source, Table } from '#ui/kit.ts'
import type { Assessment } from '../../criteria/assess.ts'
import { caseTexts } from '../texts.ts'

type ComputedProps = { readonly assessment: Assessment; readonly title: string }

/** An assessment by the steering group's criteria: each criterion with the area's own figure, the limit, and what it comes to. */
export const ComputedAssessment = ({ assessment, title }: ComputedProps) => {
  const say = useTexts(caseTexts)
  const language = useLanguage()
  const format = useFormat()
  const { set, reasons, day } = assessment
  return (
    <>
      <p>{title}</p>
      <Table caption={title} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('criteria.criterion')}</th>
            <th scope="col">{say('criteria.own')}</th>
            <th scope="col">{say('criteria.limit')}</th>
            <th scope="col">{say('criteria.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <tr key={reason.criterion.da}>
              <th scope="row">{reason.criterion[language]}</th>
              <Cell label={say('criteria.own')}>{reason.own[language]}</Cell>
              <Cell label={say('criteria.limit')}>{reason.limit[language]}</Cell>
              <Cell label={say('criteria.reason')}>{reason[language]}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <Source>{say('criteria.source', { set: set.name, body: set.body, decided: format.day(set.decidedOn), day: format.day(day) })}</Source>
    </>
  )
}
