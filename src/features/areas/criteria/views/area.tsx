import { useLanguage, useTexts } from '#text/use.ts'
import { Empty, PageHead, Section } from '#ui/kit.ts'
import type { Assessment } from '../assess.ts'
import { criteriaTexts } from '../texts.ts'
import { Reasons, SetOrigin, VerdictTag } from './parts.tsx'

/** What an area and its estates come to by the criteria in force; the first assessment is the area's. */
export const AreaAssessmentPage = ({ name, assessments }: { readonly name: string; readonly assessments: readonly Assessment[] }) => {
  const say = useTexts(criteriaTexts)
  const language = useLanguage()
  const [own] = assessments
  return (
    <>
      <PageHead
        title={say('area.title', { name })}
        tags={own && <VerdictTag answer={own.judgement.answer} />}
        lede={own ? own.verdict[language] : say('area.none')}
      />
      {own ? (
        <>
          {assessments.map((one) => (
            <Section
              key={one.place.id}
              id={`sted-${one.place.id}`}
              title={one.place.name}
              note={one.place.level === 'estate' ? one.verdict[language] : undefined}
            >
              <Reasons assessment={one} />
            </Section>
          ))}
          <SetOrigin set={own.set} />
          <p>
            <a href="/kandidater">{say('candidates.title')}</a> · <a href="/tilstedevaerelse">{say('presence.link')}</a>
          </p>
        </>
      ) : (
        <Empty title={say('empty.title')} example={say('empty.example')}>
          {say('empty.why')}
        </Empty>
      )}
    </>
  )
}
