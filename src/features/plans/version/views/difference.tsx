import { usePhrases, useTexts } from '#text/use.ts'
import { Cell, Table, WordChange } from '#ui/kit.ts'
import { type Change, gathered, type PartChange, type Told } from '../difference.ts'
import { versionTexts } from '../texts.ts'

/** Values that are read as a whole; longer ones are compared word by word. */
const whole = 48

/** What was and what is: short values side by side, texts with the words that went and came. */
export const ChangeWords = ({ change: { before, after } }: { readonly change: Change }) => {
  const say = useTexts(versionTexts)
  const speak = usePhrases()
  const [from, to] = [before && speak(before), after && speak(after)]
  if (from === null) return to === null ? <>{say('difference.nothing')}</> : <ins>{to}</ins>
  if (to === null) return <del>{from}</del>
  if (from.length > whole || to.length > whole) return <WordChange before={from} after={to} />
  return (
    <>
      <del>{from}</del> <ins>{to}</ins>
    </>
  )
}

/** One change, or everything that a record said that came or went. */
const ToldWords = ({ told }: { readonly told: Told }) => {
  const speak = usePhrases()
  if (told.record === null) return <ChangeWords change={told.change} />
  return (
    <>
      {told.changes.map((change) => (
        <span class="line" key={speak(change.field)}>
          {speak(change.field)}: <ChangeWords change={change} />
        </span>
      ))}
    </>
  )
}

/** What differs between two states of a plan, a table for each part. */
export const DifferenceTables = ({ difference }: { readonly difference: readonly PartChange[] }) => {
  const say = useTexts(versionTexts)
  const speak = usePhrases()
  if (difference.length === 0) return <p class="muted">{say('difference.none')}</p>
  return (
    <>
      {difference.map(({ part, name, kind, changes }) => (
        <div class="difference" key={part}>
          <h3>
            {speak(name)}{' '}
            <span class="muted">
              {kind === 'changed' ? say('difference.changes', { count: changes.length }) : say(`difference.part.${kind}`)}
            </span>
          </h3>
          {changes.length > 0 && (
            <Table caption={say('difference.caption', { part: speak(name) })} captionHidden kind="even-halves" stack>
              <thead>
                <tr>
                  <th scope="col">{say('difference.field')}</th>
                  <th scope="col">{say('difference.change')}</th>
                </tr>
              </thead>
              <tbody>
                {gathered(changes).map((told) => (
                  <tr key={speak(told.record ?? told.change.what)}>
                    <th scope="row">{speak(told.record ?? told.change.what)}</th>
                    <Cell kind="diff">
                      <span>
                        <ToldWords told={told} />
                      </span>
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </div>
      ))}
    </>
  )
}

type Listed = Pick<PartChange, 'name' | 'kind'> & { readonly told: Told | null }

/** A record that came or went, by its name. */
const CameOrWent = ({ record, came }: { readonly record: string; readonly came: boolean }) =>
  came ? <ins>{record}</ins> : <del>{record}</del>

/** The first few changes as a list for narrow places. */
export const DifferenceList = ({ difference, most }: { readonly difference: readonly PartChange[]; readonly most: number }) => {
  const say = useTexts(versionTexts)
  const speak = usePhrases()
  const all = difference.flatMap(({ name, kind, changes }): readonly Listed[] =>
    kind === 'changed' ? gathered(changes).map((told) => ({ name, kind, told })) : [{ name, kind, told: null }],
  )
  const more = all.length - most
  return (
    <>
      <ul class="changes">
        {all.slice(0, most).map(({ name, kind, told }) => (
          <li class="diff" key={`${speak(name)} ${told ? speak(told.record ?? told.change.what) : ''}`}>
            <span class="what">
              {speak(name)}
              {told?.record === null && `: ${speak(told.change.what)}`}
            </span>
            {told?.record === null && <ChangeWords change={told.change} />}
            {told?.record && <CameOrWent record={speak(told.record)} came={told.changes.every(({ before }) => before === null)} />}
            {told === null && kind !== 'changed' && say(`difference.part.${kind}`)}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="small muted">{say('changed.more', { count: more })}</p>}
    </>
  )
}
