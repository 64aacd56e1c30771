import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { texts } from '../texts.ts'

type GridBarProps = { readonly words: Readonly<Record<string, string>>; readonly faults: Readonly<Record<string, string>> }

const dataOf = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([name, word]) => [`data-${name}`, word]))

/**
 * What stands above a grid when its island runs: which cell one is in, what is typed and what it gives, the keys, and whether it is
 * saved. Hidden without the island, since it would say nothing. `words` are what the island says of saving, `faults` what is wrong with a
 * cell's words by the name of the fault, with `{}` for the cell's line and column.
 */
export const GridBar = ({ words, faults }: GridBarProps) => {
  const say = useTexts(texts)
  return (
    <div class="formula screen-only" data-bar hidden>
      <span class="address" data-address />
      <output class="expression" data-expression {...dataOf(faults)} />
      <span class="saved" role="status" data-saved {...dataOf(words)} />
      <span class="sheet-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {say('gridMoves')} · <kbd>Enter</kbd> {say('gridDown')} · <kbd>F2</kbd> {say('gridEdits')} ·{' '}
        <kbd>Esc</kbd> {say('gridBack')} · <kbd>Ctrl</kbd> <kbd>Z</kbd> {say('gridUndo')}
      </span>
    </div>
  )
}

/** Which group of a grid stands on a phone, as links; wide screens show all of them. */
export const GridGroups = ({ children }: { readonly children: ComponentChildren }) => <div class="sheet-groups screen-only">{children}</div>

/** Acts below a grid, side by side. */
export const GridActs = ({ children }: { readonly children: ComponentChildren }) => <div class="sheet-acts screen-only">{children}</div>

/** Acts that are seldom meant, behind a word; each item is a name and its form. */
export const FoldedActs = ({ title, items }: { readonly title: string; readonly items: readonly ComponentChildren[] }) => (
  <details class="fold-acts screen-only">
    <summary>{title}</summary>
    <ul>
      {items.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  </details>
)
