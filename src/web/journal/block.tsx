import { useTexts } from '#text/use.ts'
import { ActLink, AsideBlock, LinkList } from '#ui/kit.ts'
import { type JournalColumns, journalNames, wordsFrom } from './journal.ts'
import { journalTexts } from './texts.ts'

/** A record's numbers in its side column; `editHref` is null for who may not change them. */
export const JournalBlock = ({ record, editHref }: { readonly record: JournalColumns; readonly editHref: string | null }) => {
  const say = useTexts(journalTexts)
  const words = wordsFrom(record)
  const known = journalNames.filter((name) => words[name] !== '')
  return (
    <AsideBlock title={say('title')}>
      {known.length === 0 ? (
        <p class="muted">{say('none')}</p>
      ) : (
        <LinkList items={known.map((name) => ({ label: words[name], note: say(name) }))} />
      )}
      {editHref !== null && <ActLink href={editHref}>{say('edit')}</ActLink>}
    </AsideBlock>
  )
}
