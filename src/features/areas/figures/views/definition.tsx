import { useTexts } from '#text/use.ts'
import { Cell, type Fact, Facts, Missing, Section, Table } from '#ui/kit.ts'
import type { DefinitionRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'
import { useBoth, useSpan, useUnit } from './words.ts'

/** What a definition says, as facts. */
const useDefinitionFacts = (): ((definition: DefinitionRow) => readonly Fact[]) => {
  const say = useTexts(figureTexts)
  const both = useBoth()
  const unitOf = useUnit()
  const spanOf = useSpan()
  return (definition) => {
    const { numerator, denominator, method, bridge, statutory } = definition
    return [
      { label: say('head.unit'), value: unitOf(definition) },
      ...(numerator ? [{ label: say('definition.numerator'), value: both(numerator) }] : []),
      ...(denominator ? [{ label: say('definition.denominator'), value: both(denominator) }] : []),
      { label: say('definition.direction'), value: say(`direction.${definition.direction}`) },
      { label: say('head.source'), value: definition.source },
      ...(method ? [{ label: say('definition.method'), value: method }] : []),
      { label: say('head.frequency'), value: say(`frequency.${definition.frequency}`) },
      { label: say('definition.from'), value: `${spanOf(definition)}${statutory ? ` · ${say('definition.law')}` : ''}` },
      ...(bridge ? [{ label: say('definition.bridge'), value: bridge }] : []),
    ]
  }
}

/** The present definition in full; those before it with the note that bridges them. */
export const Definitions = ({
  definitions,
  redefineHref,
}: {
  readonly definitions: readonly DefinitionRow[]
  readonly redefineHref: string | null
}) => {
  const say = useTexts(figureTexts)
  const factsOf = useDefinitionFacts()
  const unitOf = useUnit()
  const spanOf = useSpan()
  const none = <Missing reason={say('definition.none')} />
  const [now, ...earlier] = definitions
  if (!now) return null
  return (
    <>
      <Section id="definition" title={say('definition')} end={redefineHref ? <a href={redefineHref}>{say('act.redefine')}</a> : undefined}>
        <Facts items={factsOf(now)} />
      </Section>
      {earlier.length > 0 && (
        <Section id="tidligere" title={say('definition.earlier')}>
          <Table caption={say('definition.earlier')} captionHidden stack>
            <thead>
              <tr>
                {[say('definition.from'), say('head.unit'), say('head.source'), say('definition.method'), say('definition.bridge')].map(
                  (head) => (
                    <th scope="col" key={head}>
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {earlier.map((definition) => (
                <tr key={definition.id}>
                  <th scope="row">{spanOf(definition)}</th>
                  <Cell label={say('head.unit')}>{unitOf(definition)}</Cell>
                  <Cell label={say('head.source')}>{definition.source}</Cell>
                  <Cell label={say('definition.method')}>{definition.method ?? none}</Cell>
                  <Cell label={say('definition.bridge')}>{definition.bridge ?? none}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </Section>
      )}
    </>
  )
}
