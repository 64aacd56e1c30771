import { useFormat, useTexts } from '#text/use.ts'
import { Facts, PageHead, Section } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import type { ParticipantRow, RegisterRow } from '../queries.ts'
import { registerTexts } from '../texts.ts'

type InsightProps = { readonly plan: Plan; readonly register: RegisterRow; readonly person: ParticipantRow }

/** Everything that is kept of one person, with what it is for and when it is deleted: a page that is printed and handed over. */
export const InsightPage = ({ plan, register, person }: InsightProps) => {
  const say = useTexts(registerTexts)
  const format = useFormat()
  const { name, birthYear, consentedOn, recordedAt, by } = person
  return (
    <>
      <PageHead title={say('insight.title', { name })} lede={say('insight.lede')} />
      <Section id="indsigt" title={register.title} note={plan.name}>
        <Facts
          items={[
            { label: say('persons.name'), value: name },
            ...(birthYear === null ? [] : [{ label: say('persons.year'), value: String(birthYear) }]),
            { label: say('persons.consent'), value: format.day(consentedOn) },
            { label: say('persons.by'), value: by, note: format.moment(recordedAt) },
            { label: say('fact.basis'), value: say(`basis.${register.basis}`) },
            { label: say('fact.purpose'), value: register.purpose },
            { label: say('fact.delete'), value: format.day(register.deleteOn) },
          ]}
        />
        <p>{say('insight.right')}</p>
      </Section>
    </>
  )
}
