import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { Button, Example, type RosterGroup, type RosterItem, VisuallyHidden } from '#ui/kit.ts'
import { byKind, type Entry, isFaded } from '../directory.ts'
import { directoryTexts } from '../texts.ts'

/** What the lines of a directory need beside its entries. */
export type Lines = {
  /** Where the area's directory lies: `/omraader/hoejvangen/hvem`. */
  readonly href: string
  readonly today: Day
  /** Whether the reader may confirm; and the page that he is on, to come back to. */
  readonly keeping: boolean
  readonly from: 'omraade' | 'liste'
}

/** The button that confirms an entry as the reader sees it. */
const Confirm = ({ entry, lines }: { readonly entry: Entry; readonly lines: Lines }) => {
  const say = useTexts(directoryTexts)
  return (
    <Button
      kind="tertiary"
      small
      name="version"
      value={String(entry.version)}
      action={`${lines.href}/${entry.id}/bekraeft?fra=${lines.from}`}
    >
      {say('confirm')}
      <VisuallyHidden>: {entry.name}</VisuallyHidden>
    </Button>
  )
}

/** Whom an entry is for and what is done, in the words of the short lists and in further ones. */
export const useTerms = (): ((entry: Entry) => { readonly target: string; readonly activity: string }) => {
  const say = useTexts(directoryTexts)
  return ({ targetGroups, targetNote, activityKind, activityNote }) => ({
    target: [...targetGroups.map((group) => say(`target.${group}`)), targetNote].filter(Boolean).join(', '),
    activity: [activityKind && activityKind !== 'other' ? say(`activity.${activityKind}`) : null, activityNote].filter(Boolean).join(', '),
  })
}

const useItem = (lines: Lines): ((entry: Entry) => RosterItem) => {
  const say = useTexts(directoryTexts)
  const format = useFormat()
  const terms = useTerms()
  return (entry) => {
    const faded = isFaded(entry, lines.today)
    const { target, activity } = terms(entry)
    const day = format.shortDay(entry.confirmedOn)
    // On the area's page a line is short: what else is told stands on the list and on the entry's own page.
    const further = lines.from === 'liste' ? [entry.place, entry.estateName] : []
    const note = [entry.organisationShown, [entry.contactRole, entry.contact].filter(Boolean).join(', '), activity, target, ...further]
    return {
      key: entry.id,
      label: entry.name,
      href: `${lines.href}/${entry.id}`,
      note: (
        <>
          {note.filter(Boolean).join(' · ')} {entry.example && <Example />}
        </>
      ),
      sure: say(faded ? 'faded' : 'confirmed.on', { day }),
      faded,
      ...(lines.keeping && { act: <Confirm entry={entry} lines={lines} /> }),
    }
  }
}

/** The groups of a directory by kind; of each at most `most`, and how many more there are. Faded entries come last. */
export const useGroups = (entries: readonly Entry[], lines: Lines, most = Number.POSITIVE_INFINITY): readonly RosterGroup[] => {
  const say = useTexts(directoryTexts)
  const item = useItem(lines)
  return byKind(entries).map(({ kind, entries: own }) => {
    const ordered = own.toSorted((one, other) => Number(isFaded(one, lines.today)) - Number(isFaded(other, lines.today)))
    // A line that says that there is one more takes as much room as the one more.
    const hidden = ordered.length > most + 1 ? ordered.length - most : 0
    return {
      id: `hvem-${kind.replace('_', '-')}`,
      title: say(`kind.${kind}`),
      items: (hidden > 0 ? ordered.slice(0, most) : ordered).map(item),
      ...(hidden > 0 && { more: <a href={`${lines.href}?slags=${kind}`}>{say('section.more', { count: hidden })}</a> }),
    }
  })
}
