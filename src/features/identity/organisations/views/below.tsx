import { useTexts } from '#text/use.ts'
import { ButtonLink, Empty, Example, LinkList, Section } from '#ui/kit.ts'
import { partsOf } from '../organisation.ts'
import type { OrganisationRow } from '../queries.ts'
import { organisationTexts } from '../texts.ts'

type BelowProps = { readonly organisation: OrganisationRow; readonly registering: boolean }

/** What lies under an organisation, with the way to one part more; nothing where nothing does and no parts are lacking. */
export const Below = ({ organisation, registering }: BelowProps) => {
  const say = useTexts(organisationTexts)
  const { id, kind, below, municipality } = organisation
  const part = partsOf(kind)
  if (below.length === 0 && part === null) return null
  const alike = part !== null && below.every((one) => one.kind === part)
  const add = registering &&
    part !== null && {
      label: say('below.add', { kind: say(`a.${part}`) }),
      href: `/organisationer/ny?slags=${part}&under=${id}&kommune=${municipality}`,
    }
  return (
    <Section
      id="under"
      title={alike ? say(`group.${part}`) : say('below.title')}
      end={add && below.length > 0 ? <a href={add.href}>{add.label}</a> : undefined}
    >
      {below.length === 0 ? (
        <Empty
          title={say('below.empty')}
          act={
            add ? (
              <ButtonLink kind="secondary" href={add.href}>
                {add.label}
              </ButtonLink>
            ) : undefined
          }
        >
          {say('below.empty.why')}
        </Empty>
      ) : (
        <LinkList
          items={below.map((one) => ({
            label: one.name,
            href: one.href,
            note:
              alike && !one.example ? null : (
                <>
                  {!alike && say(`kind.${one.kind}`)} {one.example && <Example />}
                </>
              ),
          }))}
        />
      )}
    </Section>
  )
}
