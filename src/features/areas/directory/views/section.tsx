import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, Empty, Form, Roster, Section } from '#ui/kit.ts'
import { type Entry, isFaded } from '../directory.ts'
import { directoryTexts } from '../texts.ts'
import { type Lines, useGroups } from './lines.tsx'

type DirectorySectionProps = Omit<Lines, 'from'> & { readonly entries: readonly Entry[] }

/** How many of a kind an area's page shows. */
const most = 5

/** What an area's page opens with: who and what is here, by kind, with how fresh each entry is and the button that keeps it fresh. */
export const DirectorySection = ({ entries, href, today, keeping }: DirectorySectionProps) => {
  const say = useTexts(directoryTexts)
  const format = useFormat()
  const groups = useGroups(entries, { href, today, keeping, from: 'omraade' }, most)
  if (entries.length === 0)
    return (
      <Section id="hvem" title={say('title')}>
        <Empty
          title={say('empty')}
          act={
            keeping ? (
              <ButtonLink kind="secondary" href={`${href}/ny`}>
                {say('add.long')}
              </ButtonLink>
            ) : undefined
          }
          example={say('empty.example')}
        >
          {say('empty.why')}
        </Empty>
      </Section>
    )
  const faded = entries.filter((entry) => isFaded(entry, today)).length
  const latest =
    entries
      .map(({ confirmedOn }) => confirmedOn)
      .sort()
      .at(-1) ?? today
  const note = [say('section.note', { day: format.day(latest) }), ...(faded > 0 ? [say('section.faded', { count: faded })] : [])].join(
    ' · ',
  )
  const roster = <Roster groups={groups} />
  return (
    <Section
      id="hvem"
      title={say('title')}
      note={note}
      end={
        <>
          {keeping && (
            <>
              <a href={`${href}/ny`}>{say('add')}</a> ·{' '}
            </>
          )}
          <a href={href}>{say('section.all')}</a>
        </>
      }
    >
      {keeping ? (
        <Form id="hvem-form" action={href}>
          {roster}
        </Form>
      ) : (
        roster
      )}
    </Section>
  )
}
