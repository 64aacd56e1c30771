/** What is said in English when something may be registered already. */
export const en = {
  title: 'Is it there already?',
  mine: 'You write',
  theirs: 'Is registered',
  caption: 'What you write beside what is registered',
  name: 'Name',
  note: 'What it is',
  'note.none': 'Nothing to tell it by',
  distinct: 'It is another one, because',
  'distinct.hint': 'Write the reason and save again. If it is the same, correct what is there instead.',
  refused: 'That looks like {{names}}. If it is another one, write why.',
} as const
