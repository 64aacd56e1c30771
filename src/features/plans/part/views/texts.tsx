import { useTexts } from '#text/use.ts'
import { ActLink, Prose, Section } from '#ui/kit.ts'
import { sectionsOf, wordsIn } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import { TextFromEarlier } from '../../origin/views/told.tsx'
import { SectionLine } from '../../writing/views/told.tsx'
import { partTexts } from '../texts.ts'
import type { PartPageProps } from './part.tsx'

/** What belongs in a text that nobody has written yet; readers who cannot write it are only told that it is missing. */
const Unwritten = ({
  section,
  writing,
}: Pick<PartPageProps, 'writing'> & { readonly section: (typeof sectionsOf)['strategic' | 'sub'][number] }) => {
  const say = useTexts(partTexts)
  return (
    <>
      <p class="muted">
        {say('texts.empty')}
        {writing && ` ${say(`section.${section}.teach`)}`}
      </p>
      {writing && <p class="source">{say('texts.example', { text: say(`section.${section}.example`) })}</p>}
    </>
  )
}

/** The texts of a part in the order of reading. */
export const Texts = ({ plan, part, told, writing }: Pick<PartPageProps, 'plan' | 'part' | 'told' | 'writing'>) => {
  const say = useTexts(partTexts)
  const edit = writing && <ActLink href={`${hrefOf(plan)}/dele/${part.number}/tekst`}>{say('texts.edit')}</ActLink>
  return (
    <Section id="tekster" title={say('texts.title')} end={edit || undefined}>
      {sectionsOf[part.kind].map((section) => {
        const words = wordsIn(part, section)
        return (
          <>
            <h3>
              {say(`section.${section}`)} <TextFromEarlier plan={plan} part={part.id} section={section} />
            </h3>
            {words === '' ? <Unwritten section={section} writing={writing} /> : <Prose text={words} />}
            <SectionLine
              plan={plan}
              part={part.number}
              section={section}
              title={say(`section.${section}`)}
              told={told.find((one) => one.section === section)}
              written={words !== ''}
              writing={writing}
            />
          </>
        )
      })}
    </Section>
  )
}
