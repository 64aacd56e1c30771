import { mandateChoices, type Place } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Button, ButtonRow, Cell, ErrorSummary, Form, HiddenField, PageHead, Pair, Section, Select, Table } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { blank, type Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Material } from '../assess.ts'
import { criteriaTexts } from '../texts.ts'

type NeighboursProps = { readonly material: Material; readonly places: readonly Place[]; readonly shown: Shown | null }

/** Which estates lie beside each other: recorded by hand, and changed where they stand. */
export const NeighboursPage = ({ material, places, shown }: NeighboursProps) => {
  const say = useTexts(criteriaTexts)
  const { errors, field } = useShown(shown ?? blank())
  const { presence, ground } = material
  const estates = [...presence.areas.flatMap((area) => area.estates), ...presence.outside]
  const items = estates.map(({ id, name, association }) => ({ value: id ?? '', label: [name, association].filter(Boolean).join(' · ') }))
  const nameOf = (id: string): string => estates.find((estate) => estate.id === id)?.name ?? '–'
  return (
    <>
      <PageHead title={say('neighbours.title')} lede={say('neighbours.lede')} />
      <Form action="/kandidater/naboer">
        <ErrorSummary errors={errors} />
        <HiddenField name="municipality" value={String(presence.municipality)} />
        <Pair>
          <Select {...field('one')} label={say('neighbours.one')} items={items} />
          <Select {...field('other')} label={say('neighbours.other')} items={items} />
        </Pair>
        <ActingAs mandates={mandateChoices(places)} shown={shown ?? blank()} />
        <ButtonRow>
          <Button>{say('neighbours.add')}</Button>
        </ButtonRow>
      </Form>
      <Section id="naboer" title={say('neighbours.list')}>
        {ground.neighbours.length === 0 ? (
          <p class="muted">{say('neighbours.none')}</p>
        ) : (
          <Table caption={say('neighbours.list')} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('neighbours.one')}</th>
                <th scope="col">{say('neighbours.other')}</th>
                <th scope="col">{say('neighbours.end')}</th>
              </tr>
            </thead>
            <tbody>
              {ground.neighbours.map(({ id, one, other }) => (
                <tr key={id}>
                  <th scope="row">{nameOf(one)}</th>
                  <Cell label={say('neighbours.other')}>{nameOf(other)}</Cell>
                  <Cell label={say('neighbours.end')}>
                    <Form action="/kandidater/naboer/fjern" id={`fjern-${id}`}>
                      <HiddenField name="municipality" value={String(presence.municipality)} />
                      <HiddenField name="id" value={id} />
                      <Button kind="secondary">{say('neighbours.remove')}</Button>
                    </Form>
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Section>
    </>
  )
}
