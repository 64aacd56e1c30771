import { roleTexts } from '#text/roles.ts'
import { useTexts } from '#text/use.ts'
import { Button, Cell, Form, PageHead, Section, Table, VisuallyHidden } from '#ui/kit.ts'
import type { DemonstrationMandate } from '../queries.ts'
import { identityTexts } from '../texts.ts'

/** The slug of a demonstration person: the address before the at sign. */
export const slugOf = (email: string): string => email.replace(/@.*/, '')

const byMunicipality = (mandates: readonly DemonstrationMandate[]): ReadonlyMap<string, readonly DemonstrationMandate[]> =>
  Map.groupBy(mandates, (mandate) => mandate.municipality_name)

/** Everybody whom one may look through the eyes of, by municipality. */
export const DemoPage = ({ mandates }: { readonly mandates: readonly DemonstrationMandate[] }) => {
  const say = useTexts(identityTexts)
  const role = useTexts(roleTexts)
  return (
    <>
      <PageHead title={say('demo.title')} lede={say('demo.lede')} />
      <Form action="/demo/log-ind">
        {[...byMunicipality(mandates)].map(([place, people]) => (
          <Section id={`demo-${slugOf(people[0]?.email ?? '')}`} title={place} key={place}>
            <Table caption={place} captionHidden kind="even" stack>
              <thead>
                <tr>
                  <th scope="col">{say('mandates.person')}</th>
                  <th scope="col">{say('mandate.role')}</th>
                  <th scope="col">{say('mandate.scope.label')}</th>
                  <th scope="col">{say('demo.as')}</th>
                </tr>
              </thead>
              <tbody>
                {people.map((mandate) => (
                  <tr key={mandate.email + mandate.role}>
                    <th scope="row">{mandate.name}</th>
                    <Cell label={say('mandate.role')}>{role(mandate.role)}</Cell>
                    <Cell label={say('mandate.scope.label')}>{mandate.scope_name ?? say('demo.scope.all', { place })}</Cell>
                    <td>
                      <Button kind="secondary" small name="som" value={slugOf(mandate.email)}>
                        {say('signin.link.button')}
                        <VisuallyHidden> {say('demo.whom', { name: mandate.name })}</VisuallyHidden>
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </Section>
        ))}
      </Form>
    </>
  )
}
