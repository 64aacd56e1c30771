import { useTexts } from '#text/use.ts'
import { Cell, Missing, Section, Table, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Known } from '../near.ts'
import { distinctField } from '../refusal.ts'
import { nearTexts } from '../texts.ts'

type NearNoticeProps = {
  /** What is about to be registered, as the user wrote it. */
  readonly mine: { readonly name: string; readonly note: string | null }
  readonly near: readonly Known[]
  readonly shown: Shown
}

/** What somebody is about to register beside what looks like it, and the field in which he says why it is another one. Nothing when nothing does. */
export const NearNotice = ({ mine, near, shown }: NearNoticeProps) => {
  const say = useTexts(nearTexts)
  const { field } = useShown(shown)
  if (near.length === 0) return null
  const none = <Missing reason={say('note.none')} />
  return (
    <Section id="findes" title={say('title')}>
      <Table caption={say('caption')} captionHidden stack>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('note')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say('mine')}</th>
            <Cell label={say('name')}>{mine.name}</Cell>
            <Cell label={say('note')}>{mine.note || none}</Cell>
          </tr>
          {near.map(({ name, href, note }) => (
            <tr key={href}>
              <th scope="row">{say('theirs')}</th>
              <Cell label={say('name')}>
                <a href={href}>{name}</a>
              </Cell>
              <Cell label={say('note')}>{note || none}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <TextField {...field(distinctField)} label={say('distinct')} hint={say('distinct.hint')} width="full" />
    </Section>
  )
}
