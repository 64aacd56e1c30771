import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Empty, PageHead, Table } from '#ui/kit.ts'
import type { Actor } from '../mandate.ts'
import { identityTexts } from '../texts.ts'

/** The actor's own mandates, all of which are in use at once. */
export const OwnMandatesPage = ({ actor }: { readonly actor: Actor }) => {
  const say = useTexts(identityTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  if (actor.mandates.length === 0) {
    return (
      <>
        <PageHead title={say('switch.title')} />
        <Empty title={say('signin.none.title')}>{say('signin.none')}</Empty>
      </>
    )
  }
  return (
    <>
      <PageHead title={say('switch.title')} lede={say('switch.lede')} />
      <Table caption={say('switch.title')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('mandate.role')}</th>
            <th scope="col">{say('mandate.scope.label')}</th>
            <th scope="col">{say('mandate.actsFor')}</th>
            <th scope="col">{say('mandates.period')}</th>
          </tr>
        </thead>
        <tbody>
          {actor.mandates.map((mandate) => (
            <tr key={mandate.id}>
              <th scope="row">{role(mandate.role)}</th>
              <Cell label={say('mandate.scope.label')}>{mandate.scopeName ?? mandate.municipalityName}</Cell>
              <Cell label={say('mandate.actsFor')}>{mandate.actsForName}</Cell>
              <Cell label={say('mandates.period')}>{format.period({ from: mandate.from, until: mandate.until })}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
