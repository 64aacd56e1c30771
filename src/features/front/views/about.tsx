import { useTexts } from '#text/use.ts'
import { PageHead, Section } from '#ui/kit.ts'
import { frontTexts } from '../texts.ts'

/** What Helhed is, in a page. */
export const AboutPage = () => {
  const say = useTexts(frontTexts)
  return (
    <>
      <PageHead title={say('about.title')} lede={say('about.lede')} />
      {(['thread', 'law', 'numbers', 'privacy', 'open'] as const).map((part) => (
        <Section id={part} title={say(`about.${part}`)} key={part}>
          <p>{say(`about.${part}.text`)}</p>
        </Section>
      ))}
    </>
  )
}

/** The statement that the act on web accessibility asks for, with what was tested and what was not. */
export const AccessibilityPage = () => {
  const say = useTexts(frontTexts)
  return (
    <>
      <PageHead title={say('accessibility.title')} lede={say('accessibility.lede')} />
      {(['standard', 'tested', 'known', 'contact'] as const).map((part) => (
        <Section id={part} title={say(`accessibility.${part}`)} key={part}>
          <p>{say(`accessibility.${part}.text`)}</p>
        </Section>
      ))}
    </>
  )
}
