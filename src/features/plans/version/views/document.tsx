import { usePhrases, useTexts } from '#text/use.ts'
import { Cell, Example, Prose, Table } from '#ui/kit.ts'
import { factsOf, type PlanDocument } from '../../document.ts'
import { partName } from '../difference.ts'
import { versionTexts } from '../texts.ts'
import { type WholeGroup, type WholeRecord, wholeOf } from '../whole.ts'

type Fields = WholeRecord['fields']

/** Everything that a record says, a line for each field. */
const FieldTable = ({ name, fields }: { readonly name: string; readonly fields: Fields }) => {
  const speak = usePhrases()
  if (fields.length === 0) return null
  return (
    <Table caption={name} captionHidden kind="fields">
      <tbody>
        {fields.map(({ label, value }) => (
          <tr key={speak(label)}>
            <th scope="row">{speak(label)}</th>
            <Cell>
              <Prose text={speak(value)} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Records that say little each: a line for each record. */
const BriefTable = ({ name, records }: { readonly name: string; readonly records: readonly WholeRecord[] }) => {
  const speak = usePhrases()
  return (
    <Table caption={name} captionHidden kind="fields">
      <tbody>
        {records.map(({ key, name: own, example, fields }) => (
          <tr key={key}>
            <th scope="row">
              <span lang="da">{speak(own)}</span> {example && <Example />}
            </th>
            <Cell>{fields.map(({ label, value }) => `${speak(label)}: ${speak(value)}`).join(' · ')}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Groups = ({ groups }: { readonly groups: readonly WholeGroup[] }) => {
  const speak = usePhrases()
  return (
    <>
      {groups.map(({ title, brief, records }) => (
        <div key={speak(title)}>
          <h4>{speak(title)}</h4>
          {brief && <BriefTable name={speak(title)} records={records} />}
          {(brief ? [] : records).map(({ key, name, example, fields }) => (
            <div key={key}>
              <h5>
                <span lang="da">{speak(name)}</span> {example && <Example />}
              </h5>
              <FieldTable name={`${speak(title)}: ${speak(name)}`} fields={fields} />
            </div>
          ))}
        </div>
      ))}
    </>
  )
}

/** A whole frozen plan to be read, with every field of every record: facts, texts, goals, activities, milestones and money of every part. */
export const FrozenDocument = ({ document }: { readonly document: PlanDocument }) => {
  const say = useTexts(versionTexts)
  const speak = usePhrases()
  const { facts, groups, parts } = wholeOf(document)
  const { programme } = factsOf(document)
  return (
    <>
      <article class="frozen-part">
        <h3>{say('version.facts')}</h3>
        <FieldTable name={say('version.facts')} fields={facts} />
        <Groups groups={groups} />
      </article>
      {parts.map(({ part, fields, texts, groups: own }) => (
        <article class="frozen-part" key={part.id}>
          <h3 id={`del-${part.number}`}>{speak(partName(part, programme))}</h3>
          <FieldTable name={speak(partName(part, programme))} fields={fields} />
          {texts.map(({ title, words }) => (
            <div key={speak(title)}>
              <h4>{speak(title)}</h4>
              {words === null ? <p class="muted">{say('version.unwritten')}</p> : <Prose text={words} />}
            </div>
          ))}
          <Groups groups={own} />
        </article>
      ))}
    </>
  )
}
