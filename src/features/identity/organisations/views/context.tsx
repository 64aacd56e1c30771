import { useTexts } from '#text/use.ts'
import { AsideBlock, Example, LinkList } from '#ui/kit.ts'
import { JournalBlock } from '#web/journal/block.tsx'
import type { OrganisationRow } from '../queries.ts'
import { organisationTexts } from '../texts.ts'

type ContextProps = { readonly organisation: OrganisationRow; readonly registering: boolean }

/** The side column of an organisation's page: whom it serves, its numbers, where its name comes from. */
export const OrganisationContext = ({ organisation, registering }: ContextProps) => {
  const say = useTexts(organisationTexts)
  const { slug, source, example, serves } = organisation
  return (
    <>
      {serves.length > 0 && (
        <AsideBlock title={say('serves.title')}>
          <LinkList items={serves.map(({ name, href, task }) => ({ label: name, href, note: task }))} />
        </AsideBlock>
      )}
      <JournalBlock record={organisation} editHref={registering ? `/organisationer/${slug}/sag` : null} />
      {(source || example) && (
        <AsideBlock title={say('source.title')}>
          {source && <p class="small">{source}</p>}
          {example && (
            <p class="small">
              <Example /> {say('source.example')}
            </p>
          )}
        </AsideBlock>
      )}
    </>
  )
}
